// Everything that is measured, on one machine and for one run: PostgreSQL and Meilisearch on a data folder of their own,
// the generated catalogue, the product's process, and the bare server it is compared with.
import { fork, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { freePort } from '../tools/services/place.mjs';
import { startServices } from '../tools/services/services.mjs';
import { root } from '../tools/setup/install.mjs';
import { Site } from '../tools/site.mjs';

const cli = path.join(root, 'apps/api/dist/main.cli.js');
const limitServer = fileURLToPath(new URL('limit-server.mjs', import.meta.url));
const tellMemory = new URL('tell-memory.mjs', import.meta.url).href;

export class Stage {
  #folder = null;
  #services = null;
  #site = null;
  #limit = null;
  #command = null;

  constructor(say) {
    this.say = say;
  }

  /** Starts the servers, makes the catalogue and the processes under test. */
  async set({ practices, comments }) {
    // Below the folder for temporary files, reachable for the account that PostgreSQL runs under.
    this.#folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-bench-'));
    chmodSync(this.#folder, 0o755);
    this.port = await freePort();
    const env = cleanEnvironment(this.#folder, this.port);
    this.#services = await startServices({ env, dataFolder: this.#folder, say: this.say });
    this.environment = { ...env, ...this.#services.environment };
    if (!this.environment.MEILI_URL)
      throw new Error('This machine has no Meilisearch to measure search with.');
    this.database = new pg.Pool({ connectionString: this.environment.DATABASE_URL, max: 2 });
    this.database.on('error', () => {});
    const generation = await this.generate({ practices, comments, seed: 1 });
    await this.startSite();
    await this.startLimit();
    return generation;
  }

  /**
   * Adds a generated catalogue and fills both search engines anew.
   * @returns {Promise<{ total: number, postgres: number, meilisearch: number }>} seconds, in all and for each index
   */
  generate({ practices, comments, seed }) {
    const marks = { begun: performance.now() };
    return new Promise((resolve, reject) => {
      const args = ['--practices', practices, '--comments', comments, '--seed', seed].map(String);
      const command = spawn(process.execPath, [cli, 'generate', ...args], {
        env: this.environment,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      this.#command = command;
      command.stdout.setEncoding('utf8').on('data', (text) => {
        const engine = /indexed in (\w+)/.exec(text)?.[1];
        if (engine === undefined) marks.generated = performance.now();
        else if (engine === 'postgres') marks.postgres = performance.now();
      });
      command.once('exit', (code) => {
        const end = performance.now();
        if (code !== 0) return reject(new Error(`The catalogue was not made (${code}).`));
        resolve({
          total: (end - marks.begun) / 1_000,
          postgres: (marks.postgres - marks.generated) / 1_000,
          meilisearch: (end - marks.postgres) / 1_000,
        });
      });
    });
  }

  async startSite(settings = {}) {
    const log = openSync(path.join(this.#folder, 'product.log'), 'a');
    const watched = { NODE_OPTIONS: `--import=${tellMemory}`, BENCH_MEMORY: this.#memoryFile };
    this.#site = new Site({ ...this.environment, ...watched, ...settings }, () => {}, log);
    this.#site.onUnexpectedEnd = () => this.say('The product ended unexpectedly.');
    await this.#site.start();
  }

  async stopSite() {
    await this.#site?.stop();
  }

  /** Resident memory of the product's process, in MiB; null where the system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.#site.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1_024);
    } catch {
      return null;
    }
  }

  /** What the product's process holds once all garbage has been collected, in MiB. */
  async memoryInUse() {
    rmSync(this.#memoryFile, { force: true });
    process.kill(this.#site.pid, 'SIGUSR2');
    for (let waited = 0; waited < 30_000; waited += 50) {
      if (existsSync(this.#memoryFile)) return Number(readFileSync(this.#memoryFile, 'utf8'));
      await sleep(50);
    }
    throw new Error('The product did not tell how much memory it uses.');
  }

  get #memoryFile() {
    return path.join(this.#folder, 'memory');
  }

  /** Searches that PostgreSQL answered because Meilisearch did not in time, so far. */
  standIns() {
    const log = readFileSync(path.join(this.#folder, 'product.log'), 'utf8');
    return log.split('"event":"search-fallback"').length - 1;
  }

  /** The processes that work for an answer of the product, and of the limit. */
  get workers() {
    const servers = ['postgres', 'meilisearch'].map((name) => this.#pidOf(name));
    return { product: [this.#site.pid, ...servers], limit: [this.#limit.pid, ...servers] };
  }

  #pidOf(server) {
    const file = { postgres: 'postgres/postmaster.pid', meilisearch: 'meilisearch/pid' }[server];
    try {
      return Number(readFileSync(path.join(this.#folder, file), 'utf8').split('\n')[0]);
    } catch {
      return null;
    }
  }

  startLimit() {
    return new Promise((resolve, reject) => {
      this.#limit = fork(limitServer, [this.environment.DATABASE_URL], { execArgv: [] });
      this.#limit.once('message', ({ port }) => {
        this.limitPort = port;
        resolve();
      });
      this.#limit.once('exit', () => reject(new Error('The limit server ended.')));
    });
  }

  /**
   * Signs the generated members in, as the product would after a password: a session with a random token each.
   * Passwords are not what is measured, and the product rightly refuses hundreds of sign-ins in a row.
   */
  async signIn() {
    const { rows } = await this.database.query(
      `select id from account where email like 'synthetic-%' order by id limit 200`,
    );
    const sessions = rows.map(({ id }) => ({
      account: id,
      token: randomBytes(32).toString('base64url'),
    }));
    await this.database.query(
      `insert into sign_in_session (id, account_id, token_hash, browser)
       select * from unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::text[])`,
      [
        sessions.map(() => randomUUID()),
        sessions.map(({ account }) => account),
        sessions.map(({ token }) => createHash('sha256').update(token).digest()),
        sessions.map(() => 'bench'),
      ],
    );
    return sessions.map(({ token }) => token);
  }

  /** Ends every process and removes every file. */
  async strike() {
    this.#command?.kill('SIGKILL');
    this.#limit?.removeAllListeners('exit');
    this.#limit?.kill('SIGKILL');
    await this.#site?.stop();
    await this.database?.end();
    await this.#services?.stop();
    if (this.#folder !== null) rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Nothing of the caller's own configuration: the same product everywhere. */
function cleanEnvironment(folder, port) {
  const { PATH, HOME, TMPDIR, NODE_OPTIONS } = process.env;
  const given = Object.entries({ PATH, HOME, TMPDIR, NODE_OPTIONS }).filter(([, value]) => value);
  return {
    ...Object.fromEntries(given),
    NODE_ENV: 'production',
    PRAXIS_DATA_DIR: folder,
    PORT: String(port),
  };
}
