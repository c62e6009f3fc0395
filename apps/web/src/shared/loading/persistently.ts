/** Milliseconds before each further try: a server that is being replaced is back long before the last one. */
const pauses = [250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/**
 * Loads a part of the program, again and again for about a minute: while the server is started anew, or a train is in a
 * tunnel, a page must not stay without its scripts for as long as it is open.
 * @throws the fault of the last try
 */
export async function persistently<T>(load: () => Promise<T>): Promise<T> {
  for (const pause of pauses)
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  return load();
}
