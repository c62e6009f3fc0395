import { startServer } from './services/embedded-server';
import { beginTestRun, servers } from './services/test-run';

/** Starts PostgreSQL once for all specs, unless TEST_DATABASE_URL names one that runs already. */
export default async function globalSetup(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'] ?? '';
  if (given !== '') {
    beginTestRun(given);
    return;
  }
  const server = await startServer('postgres');
  servers.praxisTestPostgres = server;
  beginTestRun(server.url, server.superuserUrl);
}
