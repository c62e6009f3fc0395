// stands at: apps/api/src/capabilities/practices/PracticeRule.ts
// breaks: praxis/file-name
// says: PracticeRule.ts

export const rule = 1;
