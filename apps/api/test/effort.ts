/**
 * The milliseconds of processor time that this process spent on something: what a hostile request costs the server. A
 * machine that is busy with other things does not make it longer.
 */
export async function effortOf<T>(work: () => Promise<T>): Promise<{ result: T; effort: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, effort: (user + system) / 1_000 };
}
