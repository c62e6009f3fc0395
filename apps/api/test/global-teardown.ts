import { dropDatabases } from './services/databases';
import { servers, testRun } from './services/test-run';

/** Leaves nothing behind: the server that was started ends; one that was given loses the databases of this run. */
export default async function globalTeardown(): Promise<void> {
  if (servers.praxisTestPostgres) await servers.praxisTestPostgres.stop();
  else await dropDatabases(testRun().prefix);
}
