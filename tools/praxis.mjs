// `npm run praxis -- <command>`: operations. Works on the servers of the Praxis that runs on this data folder; when
// none runs, starts them for as long as the command lasts.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, root } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const say = (line) => console.error(line);
ensureInstalled(say);

const { buildProduct } = await import('./setup/build.mjs');
const { dataFolderOf, runningOn, startServices } = await import('./services/services.mjs');

try {
  await buildProduct();
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  const dataFolder = dataFolderOf(env, root);
  const running = runningOn(dataFolder);
  const services = running?.environment
    ? { environment: running.environment, stop: async () => {} }
    : await startServices({ env, dataFolder, say });
  const code = await run({ ...env, ...services.environment });
  await services.stop();
  process.exit(code);
} catch (error) {
  console.error(error.isForPeople ? error.message : error);
  process.exit(1);
}

function run(env) {
  return new Promise((resolve) => {
    const command = spawn(
      process.execPath,
      [path.join(root, 'apps/api/dist/main.cli.js'), ...process.argv.slice(2)],
      { env, stdio: 'inherit' },
    );
    // The terminal sends Ctrl-C to both; the command ends first, then the servers.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => command.kill('SIGTERM'));
    command.once('exit', (code) => resolve(code ?? 1));
  });
}
