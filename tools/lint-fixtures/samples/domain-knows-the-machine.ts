// stands at: libs/domain/src/practices/sample.ts
// breaks: no-restricted-globals
// says: no machine

/** A rule that waits. */
export function later(work: () => void): void {
  setTimeout(work, 1_000);
}
