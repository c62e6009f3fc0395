// stands at: apps/api/src/capabilities/comments/sample.ts
// breaks: no-restricted-syntax
// says: ask the Clock

export const now = (): Date => new Date();
