// The site's own process, seen from whoever starts it: its configuration, its progress, its end.
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import { StartFault } from './services/place.mjs';
import { root } from './setup/install.mjs';

const main = path.join(root, 'apps/api/dist/main.js');

/** The configuration as the site itself reads it, so that every faulty variable is named before anything starts. */
export function checkedConfig(env) {
  const { readConfig } = createRequire(import.meta.url)(
    path.join(root, 'apps/api/dist/platform/config/env.js'),
  );
  // The servers that are still to be started will fill these in.
  const later = {
    DATABASE_URL: 'postgres://embedded@127.0.0.1/praxis',
    PRAXIS_SECRET: 'made-and-kept-in-the-data-folder-later',
    ...(env.PRAXIS_SEARCH === 'meilisearch' ? { MEILI_URL: 'http://127.0.0.1' } : {}),
  };
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  try {
    return readConfig({ ...later, ...given });
  } catch (error) {
    throw new StartFault(error.message);
  }
}

/** Says so before a minute of work when something else listens where the site would. */
export function refuseTakenPort({ http: { host, port } }) {
  return new Promise((resolve, reject) => {
    const probe = net
      .createServer()
      .once('error', (error) =>
        reject(
          new StartFault(
            error.code === 'EADDRINUSE'
              ? `Port ${port} on ${host} is taken: stop what uses it, or set PORT to another.`
              : `Praxis cannot listen on ${host}, port ${port} (${error.code}): set HOST and PORT to an address of this machine.`,
          ),
        ),
      )
      .listen(port, host, () => probe.close(() => resolve()));
  });
}

/** The process of the API, the pages and the jobs. */
export class Site {
  /** Called when the process ends by itself after it was ready. */
  onUnexpectedEnd = () => {};
  #child = null;
  #isExpectedToEnd = false;

  /** @param {string | number} [log] where its log goes, as `spawn` takes it; the terminal when nothing is said */
  constructor(env, say, log = 'inherit') {
    this.env = env;
    this.say = say;
    this.log = log;
  }

  /** @returns {Promise<string>} the address, once it answers */
  start() {
    return new Promise((resolve, reject) => {
      const child = fork(main, [], {
        cwd: root,
        env: this.env,
        execArgv: ['--max-semi-space-size=64'],
        stdio: ['inherit', this.log, this.log, 'ipc'],
      });
      this.#child = child;
      this.#isExpectedToEnd = false;
      let isReady = false;
      child.on('message', ({ step, ready, fault }) => {
        if (step !== undefined) this.say(step);
        if (fault !== undefined) reject(new StartFault(fault));
        if (ready !== undefined) {
          isReady = true;
          resolve(ready);
        }
      });
      child.once('exit', (code, signal) => {
        reject(new StartFault(`The site ended before it was ready (${code ?? signal}).`));
        if (isReady && !this.#isExpectedToEnd) this.onUnexpectedEnd();
      });
    });
  }

  /** Of the process that runs now. */
  get pid() {
    return this.#child?.pid;
  }

  async restart() {
    await this.stop();
    return this.start();
  }

  stop() {
    this.#isExpectedToEnd = true;
    const child = this.#child;
    return new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 8_000).unref();
    });
  }
}
