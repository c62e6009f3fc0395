// `npm start`: the whole product on one machine. Installs and builds what is missing or stale, runs the database and
// the search engine, then the site, and ends all of it together. `--watch` (`npm run dev`) rebuilds after each change.
import { ensureInstalled, root } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const begun = performance.now();
const isWatching = process.argv.includes('--watch');
const say = (line) =>
  console.log(`${((performance.now() - begun) / 1_000).toFixed(1).padStart(6)} s  ${line}`);
ensureInstalled(say);

// Only now are packages there to be loaded.
const { buildProduct } = await import('./setup/build.mjs');
const { checkedConfig, refuseTakenPort, Site } = await import('./site.mjs');
const { dataFolderOf, startServices } = await import('./services/services.mjs');

let site = null;
let services = null;
let isStopping = false;

async function stop(code) {
  if (isStopping) return;
  isStopping = true;
  await site?.stop();
  await services?.stop();
  say('Stopped.');
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
// npm puts a shell between itself and us, and a shell does not pass SIGTERM on: see that the parent went away.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) void stop(0);
}, 500).unref();

try {
  say('Building what has changed …');
  await buildProduct();
  const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'production' };
  const config = checkedConfig(env);
  await refuseTakenPort(config);
  say('Starting the database and the search engine …');
  services = await startServices({ env, dataFolder: dataFolderOf(env, root), say });
  site = new Site({ ...env, ...services.environment }, say);
  site.onUnexpectedEnd = () => void stop(1);
  const address = await site.start();
  if (!isStopping) say(`Praxis is ready: ${address}   (Ctrl-C stops it)`);
  if (isWatching) await watch();
} catch (error) {
  if (!isStopping) console.error(error.isForPeople ? error.message : error);
  await stop(1);
}

async function watch() {
  const { onSourceChange } = await import('./setup/watch.mjs');
  onSourceChange(root, async () => {
    say('Something changed: building …');
    try {
      await buildProduct();
      await site.restart();
      say('Ready again.');
    } catch (error) {
      console.error(error.message);
    }
  });
}
