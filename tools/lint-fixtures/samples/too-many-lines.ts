// stands at: apps/api/src/capabilities/practices/sample.ts
// breaks: max-lines
// says: 301

// padded to: 301 lines

export const first = 1;
