// stands at: libs/domain/src/practices/sample.ts
// breaks: no-restricted-properties
// says: no chance

/** A rule that throws dice. */
export function isLucky(): boolean {
  return Math.random() > 0.5;
}
