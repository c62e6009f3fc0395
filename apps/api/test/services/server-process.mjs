// Runs one embedded server for the tests, in a process of its own: it ends, and its files with it, when told to or when
// whoever started it is gone, however that came about.
import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { startMeilisearch } from '../../../../tools/services/meilisearch.mjs';
import { startPostgres } from '../../../../tools/services/postgres.mjs';

const [kind, dataFolder] = process.argv.slice(2);
const secret = randomBytes(24).toString('base64url');

const start = {
  postgres: () =>
    startPostgres({
      dataFolder,
      passwords: { superuser: secret, product: secret },
      durable: false,
      makesDatabases: true,
    }),
  meilisearch: () => startMeilisearch({ dataFolder, masterKey: secret }),
};

let server = null;
let isStopping = false;
async function stop() {
  if (isStopping) return;
  isStopping = true;
  await server?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
}
for (const event of ['disconnect', 'SIGINT', 'SIGTERM']) process.on(event, stop);
process.on('message', (message) => {
  if (message === 'stop') void stop();
  // The launcher starts a server that died again: what a test of failures waits for.
  if (message === 'kill') process.kill(server.pid, 'SIGKILL');
});

try {
  server = await start[kind]();
  process.send(
    server === null
      ? { fault: `no ${kind} for this machine` }
      : { url: server.url, superuserUrl: server.superuserUrl, secret },
  );
} catch (error) {
  process.send({ fault: error.stack });
}
