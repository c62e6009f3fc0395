// stands at: apps/api/src/platform/time-and-ids/system-clock.ts
// breaks: @typescript-eslint/no-floating-promises
// says: await

export function begin(work: () => Promise<void>): void {
  work();
}
