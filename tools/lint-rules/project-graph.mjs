// Nx' boundary rule reads the project graph from Nx' cache and, where there is none, says so and skips itself. So the
// graph is made here, before the rule is loaded: in this process, without Nx' daemon, workers or cloud.

/** Makes the project graph and leaves it in Nx' cache; fails when it cannot be made. */
export async function makeProjectGraph() {
  process.env.NX_DAEMON = 'false';
  process.env.NX_ISOLATE_PLUGINS = 'false';
  process.env.NX_NO_CLOUD = 'true';
  const { createProjectGraphAsync } = await import('@nx/devkit');
  await createProjectGraphAsync({ exitOnError: false });
}
