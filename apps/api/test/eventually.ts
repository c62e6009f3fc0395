/** Repeats an expectation until it holds: for what follows a change by itself, a moment later. */
export async function eventually<T>(expectation: () => Promise<T>, withinMs = 3_000): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }
}
