// stands at: libs/domain/src/comments/sample.ts
// breaks: no-restricted-properties
// says: Ask the Clock

/** Milliseconds since 1970. */
export const now = (): number => Date.now();
