// What Praxis needs beside itself on one machine: a database, a search engine, a browser to print with, secrets. Real
// servers that the environment names replace the embedded ones.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startMeilisearch } from './meilisearch.mjs';
import { commandOf, installationSecrets, openDataFolder, StartFault } from './place.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { startPostgres } from './postgres.mjs';

/** The folder of everything that is kept, from the environment. */
export function dataFolderOf(env, root) {
  return path.resolve(root, env.PRAXIS_DATA_DIR?.trim() || '.praxis');
}

/**
 * Starts what the environment does not name.
 * @param {{ env: NodeJS.ProcessEnv, dataFolder: string, makesDatabases?: boolean, say: (line: string) => void }} options
 *   `makesDatabases` lets the product's user of the database make more of them: for measurements and tests alone.
 * @returns what the product's own environment must say, the end of what was started, and the processes as they are now
 */
export async function startServices({ env, dataFolder, makesDatabases = false, say }) {
  const browser = findBrowser();
  openDataFolder(dataFolder);
  claim(dataFolder);
  const secrets = installationSecrets(dataFolder);
  const isGiven = (name) => Boolean(env[name]?.trim());
  const started = [];
  const stop = async () => {
    await Promise.all(started.map((server) => server.stop()));
    release(dataFolder);
  };
  const start = async (starting) => {
    const server = await starting;
    if (server) started.push(server);
    return server;
  };
  const passwords = { superuser: secrets.databasePassword, product: secrets.productPassword };
  const wantsMeilisearch = env.PRAXIS_SEARCH !== 'postgres' && !isGiven('MEILI_URL');
  const [postgres, meilisearch] = await Promise.allSettled([
    isGiven('DATABASE_URL')
      ? null
      : start(startPostgres({ dataFolder, passwords, makesDatabases, say })),
    wantsMeilisearch
      ? start(startMeilisearch({ dataFolder, masterKey: secrets.searchMasterKey, say }))
      : null,
  ]);
  if (postgres.status === 'rejected') {
    await stop();
    throw postgres.reason;
  }
  // Search runs on PostgreSQL where Meilisearch cannot.
  if (meilisearch.status === 'rejected')
    say(`Meilisearch did not start (${meilisearch.reason.message}); search runs on PostgreSQL.`);
  const environment = {
    PRAXIS_DATA_DIR: dataFolder,
    // With it briefs become PDFs.
    ...(browser === null ? {} : { CHROMIUM_PATH: browser }),
    ...(isGiven('PRAXIS_SECRET') ? {} : { PRAXIS_SECRET: secrets.secret }),
    ...(postgres.value ? { DATABASE_URL: postgres.value.url } : {}),
    ...(postgres.value && !isGiven('PRAXIS_DEMO') ? { PRAXIS_DEMO: 'on' } : {}),
    ...(meilisearch.value
      ? { MEILI_URL: meilisearch.value.url, MEILI_MASTER_KEY: secrets.searchMasterKey }
      : {}),
  };
  tellOthers(dataFolder, environment);
  const pids = () => ({ postgres: postgres.value?.pid, meilisearch: meilisearch.value?.pid });
  return { environment, stop, pids };
}

const claimFile = (dataFolder) => path.join(dataFolder, 'running.json');

/**
 * What the Praxis that runs on this data folder told of itself; null when none does. After `kill -9` the file is
 * still there, but its process is not.
 */
export function runningOn(dataFolder) {
  const file = claimFile(dataFolder);
  if (!existsSync(file)) return null;
  try {
    const claimed = JSON.parse(readFileSync(file, 'utf8'));
    return /node/.test(commandOf(claimed.pid) ?? '') && claimed.pid !== process.pid
      ? claimed
      : null;
  } catch {
    return null;
  }
}

/** Two launchers on one data folder would take each other's servers for leftovers and end them. */
function claim(dataFolder) {
  const other = runningOn(dataFolder);
  if (other)
    throw new StartFault(
      `Praxis already runs on the data folder ${dataFolder} (process ${other.pid}): stop it first, or set PRAXIS_DATA_DIR to another folder.`,
    );
  tellOthers(dataFolder, null);
}

/** The commands of `npm run praxis` use the servers of the Praxis that runs. */
function tellOthers(dataFolder, environment) {
  writeFileSync(claimFile(dataFolder), JSON.stringify({ pid: process.pid, environment }), {
    mode: 0o600,
  });
}

function release(dataFolder) {
  rmSync(claimFile(dataFolder), { force: true });
}
