import { randomBytes } from 'node:crypto';
import type { EmbeddedServer } from './embedded-server';

/** What the specs of one run share; told by the process that starts the run to its workers. */
export interface TestRun {
  /** Any database of the server: the others are made beside it. */
  serverUrl: string;
  /** The same for the superuser, where there is one of the run's own. */
  superuserUrl: string;
  /** The beginning of the names of all databases of this run. */
  prefix: string;
}

const serverUrl = 'PRAXIS_TEST_SERVER_URL';
const superuserUrl = 'PRAXIS_TEST_SUPERUSER_URL';
const prefix = 'PRAXIS_TEST_PREFIX';

export function beginTestRun(url: string, forSuperuser = url): void {
  process.env[serverUrl] = url;
  process.env[superuserUrl] = forSuperuser;
  process.env[prefix] = `praxis_test_${randomBytes(4).toString('hex')}`;
}

export function testRun(): TestRun {
  const run = {
    serverUrl: process.env[serverUrl] ?? '',
    superuserUrl: process.env[superuserUrl] ?? '',
    prefix: process.env[prefix] ?? '',
  };
  if (run.serverUrl === '')
    throw new Error(
      'These specs need a database: run them with `jest --selectProjects api-integration`.',
    );
  return run;
}

/** Where the start of the run leaves its server for the end of the run. */
export const servers = globalThis as { praxisTestPostgres?: EmbeddedServer };
