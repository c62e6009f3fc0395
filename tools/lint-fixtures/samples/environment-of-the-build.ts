// stands at: apps/web/src/features/comments/sample.ts
// breaks: no-restricted-syntax
// says: shared/config/env.ts

export const isDevelopment = import.meta.env.DEV;
