// `npm start` as a person runs it, on a data folder and a port of its own, for the specs of the tools.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../services/place.mjs';
import { root } from '../setup/install.mjs';

const patienceMs = 180_000;

/** A folder that every account can enter, removed by the caller. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-start-'));
  chmodSync(folder, 0o755);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** One run of the launcher; what it prints is kept. */
export class Started {
  output = '';
  #end = null;

  constructor(environment) {
    this.child = spawn(process.execPath, [path.join(root, 'tools/start.mjs')], {
      cwd: root,
      // Servers that the caller's own environment names are not these specs' to use.
      env: { ...process.env, DATABASE_URL: '', MEILI_URL: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    this.#end = new Promise((resolve) => this.child.once('close', (code) => resolve(code)));
  }

  static async onFreePort(environment) {
    const port = await freePort();
    const started = new Started({ PORT: String(port), ...environment });
    started.address = `http://127.0.0.1:${port}`;
    return started;
  }

  /** Waits until a line says this. Throws with all that was said when it does not come. */
  async said(words) {
    const end = Date.now() + patienceMs;
    while (!words.test(this.output)) {
      if (this.child.exitCode !== null || Date.now() > end)
        throw new Error(`Nothing said ${words}:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  ready() {
    return this.said(/Praxis is ready/);
  }

  /** The exit code, once it has ended by itself or by `stop`. */
  ended() {
    return this.#end;
  }

  stop() {
    if (this.child.exitCode === null) this.child.kill('SIGTERM');
    return this.#end;
  }

  /** What `kill -9` of the whole tree does: the launcher, the site, PostgreSQL with its helpers, Meilisearch. */
  killEverything(dataFolder) {
    for (const pid of processesOf(this.child.pid, dataFolder)) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        /* gone with its parent */
      }
    }
  }
}

/** The launcher's descendants, and the servers that name the data folder on their command line. */
export function processesOf(launcher, dataFolder) {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((row) => row !== null && !row[3].startsWith('Z'))
    .map(([, pid, parent, , args]) => ({ pid: Number(pid), parent: Number(parent), args }));
  const found = new Set([launcher]);
  for (let size = -1; size !== found.size;) {
    size = found.size;
    for (const { pid, parent, args } of rows)
      if (found.has(parent) || args.includes(dataFolder)) found.add(pid);
  }
  found.delete(process.pid);
  return rows.map(({ pid }) => pid).filter((pid) => found.has(pid));
}

/** A client of the public API, as any HTTP program is one. */
export class Client {
  /** `name=value` of the session. */
  cookie = '';

  constructor(address) {
    this.address = address;
  }

  async ask(query, variables = {}) {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: this.address,
        ...(this.cookie === '' ? {} : { cookie: this.cookie }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.timeout(30_000),
    });
    const cookie = response.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0];
    const { data, errors } = await response.json();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async signIn(email) {
    const { signIn } = await this.ask(
      'mutation In($input: SignInInput!) { signIn(input: $input) { __typename } }',
      { input: { email, password: 'praxis-demo' } },
    );
    if (signIn.__typename !== 'SignInSuccess') throw new Error(signIn.__typename);
  }
}
