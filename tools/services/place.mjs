// Where the embedded servers keep their files, and as whom they run.
import { createHash, randomBytes, randomInt } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

/** A fault that a person can mend: `npm start` prints its message alone, without a stack. */
export class StartFault extends Error {
  isForPeople = true;
}

const isRoot = process.getuid?.() === 0;

/**
 * The account PostgreSQL runs under: it refuses to run as root, so root lends it an unprivileged one.
 * @returns {{ uid?: number, gid?: number }} options for `spawn`; empty for an ordinary user
 */
export function unprivilegedAccount() {
  if (!isRoot) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const line = accounts.find((entry) => entry.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  throw new StartFault(
    'PostgreSQL cannot run as root and this machine has neither a "postgres" nor a "nobody" account: start Praxis as an ordinary user.',
  );
}

/** Makes the data folder, or says in one line why it cannot. */
export function openDataFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK | constants.X_OK);
    const probe = path.join(folder, '.writable');
    writeFileSync(probe, '');
    return folder;
  } catch (error) {
    throw new StartFault(
      `The data folder ${folder} cannot be written (${error.code}): mend its permissions or set PRAXIS_DATA_DIR to a folder that you own.`,
    );
  }
}

/**
 * A folder that the unprivileged account can reach. Under root, a checkout below a 0700 folder is out of its
 * reach: then the servers' files go to /var/lib/praxis (kept over a restart of the machine), else to /tmp.
 */
export function reachableFolder(wanted, account) {
  if (!isRoot || canEnter(wanted, account)) return wanted;
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 12);
  for (const base of ['/var/lib/praxis', path.join(os.tmpdir(), 'praxis')]) {
    const folder = path.join(base, key);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      chmodSync(base, 0o755);
      if (canEnter(folder, account)) return folder;
    } catch {
      /* the next one */
    }
  }
  throw new StartFault(
    `The account that PostgreSQL runs under cannot reach ${wanted}: set PRAXIS_DATA_DIR to a folder that every account can enter.`,
  );
}

function canEnter(folder, account) {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/' }).status === 0;
}

/** Random secrets of this installation, made once and readable by their owner alone. */
export function installationSecrets(dataFolder) {
  const file = path.join(dataFolder, 'secrets.json');
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const secrets = {
    databasePassword: randomBytes(24).toString('base64url'),
    productPassword: randomBytes(24).toString('base64url'),
    searchMasterKey: randomBytes(32).toString('base64url'),
    secret: randomBytes(32).toString('base64url'),
    ...known,
  };
  if (Object.keys(known).length !== Object.keys(secrets).length) {
    writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  }
  return secrets;
}

/**
 * A free TCP port on the loopback interface, below those that systems lend to outgoing connections (from 32,768 on, or
 * 49,152): until a server listens there, and while it is started again, no connection can take it by chance.
 */
export async function freePort() {
  for (;;) {
    const port = randomInt(20_000, 32_768);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** The command line of a process, or null when it is gone or only a zombie is left of it. */
export function commandOf(pid) {
  if (!Number.isInteger(pid) || pid <= 1) return null;
  const { stdout } = spawnSync('ps', ['-o', 'stat=,args=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const line = (stdout ?? '').trim();
  return line === '' || line.startsWith('Z') ? null : line;
}

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
