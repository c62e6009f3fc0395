// The built product with servers and data of its own, in a process that ends, and its files with it, when told to or
// when whoever started it is gone.
import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../../tools/services/place.mjs';
import { startServices } from '../../tools/services/services.mjs';
import { Site } from '../../tools/site.mjs';

const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'praxis-e2e-'));
chmodSync(dataFolder, 0o755);
const env = {
  ...process.env,
  NODE_ENV: 'production',
  PRAXIS_DATA_DIR: dataFolder,
  PORT: String(await freePort()),
};
const quiet = () => {};
let services = null;
let site = null;

async function stop() {
  await site?.stop();
  await services?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
  process.exit(0);
}
for (const event of ['disconnect', 'SIGINT', 'SIGTERM']) process.on(event, () => void stop());

const commands = {
  stop,
  /** The search engine dies, and is started again by its launcher after a moment. */
  killSearch: () => process.kill(services.pids().meilisearch, 'SIGKILL'),
  /** The search engine neither answers nor dies. */
  freezeSearch: () => process.kill(services.pids().meilisearch, 'SIGSTOP'),
  thawSearch: () => process.kill(services.pids().meilisearch, 'SIGCONT'),
  restartSite: () => site.restart(),
};
process.on('message', async ({ id, command }) => {
  await commands[command]();
  process.send({ id });
});

try {
  services = await startServices({ env, dataFolder, say: quiet });
  site = new Site({ ...env, ...services.environment }, quiet);
  const address = await site.start();
  process.send({ address, dataFolder, hasMeilisearch: services.pids().meilisearch !== undefined });
} catch (error) {
  process.send({ fault: error.message });
  await stop();
}
