import { fork, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A real server that runs for the tests alone. */
export interface EmbeddedServer {
  url: string;
  /** For whoever must see what the product's own user of a database must not; undefined for a search engine. */
  superuserUrl?: string;
  /** The password of its database users, or its master key. */
  secret: string;
  /** Ends it at once, as a crash would; it is started again by itself after about a second. */
  kill(): void;
  stop(): Promise<void>;
}

type Report = Pick<EmbeddedServer, 'url' | 'superuserUrl' | 'secret'> | { fault: string };

/** Starts PostgreSQL or Meilisearch in a temporary folder; it ends with this process at the latest. */
export async function startServer(kind: 'postgres' | 'meilisearch'): Promise<EmbeddedServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), `praxis-test-${kind}-`));
  // PostgreSQL runs under an account of its own when the tests run as root.
  chmodSync(folder, 0o755);
  const child = fork(path.join(__dirname, 'server-process.mjs'), [kind, folder], { execArgv: [] });
  const report = await firstReport(child);
  if ('fault' in report) {
    await stop(child);
    throw new Error(`The tests need ${kind}, and it did not start: ${report.fault}`);
  }
  return { ...report, kill: () => child.send('kill'), stop: () => stop(child) };
}

function firstReport(child: ChildProcess): Promise<Report> {
  return new Promise((resolve) => {
    child.once('message', (message) => {
      resolve(message as Report);
    });
    child.once('exit', (code) => {
      resolve({ fault: `its process ended with ${String(code)}` });
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.send('stop');
  });
}
