import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import type { FileStore } from '../capabilities/files';
import { migrationLock } from '../platform/database/migrate';
import {
  BackupFault,
  jobsFile,
  nameOf,
  writtenManifest,
  type BackupFile,
  type BackupManifest,
} from './backup-manifest';
import { writeObjects } from './backup-objects';
import { migrationsOf, tablesToKeep, withGuardedRows } from './tables';

export interface BackUpOptions {
  url: string;
  /** Where the bytes of files are. */
  store: FileStore;
  folder: string;
  now: Date;
  /** Called when so many of all files are written. */
  tell: (done: number, total: number) => void;
}

const rowsAtOnce = 500;

/**
 * Writes everything that cannot be made anew, as it was at one moment, while the site goes on
 * (docs/adr/0034-backups.md). The folder appears when it is whole.
 */
export async function backUp({
  url,
  store,
  folder,
  now,
  tell,
}: BackUpOptions): Promise<BackupManifest> {
  await requireNothingAt(folder);
  const partial = `${path.resolve(folder)}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const client = new Client({
    connectionString: url,
    application_name: 'praxis-backup',
    ...withGuardedRows,
  });
  await client.connect();
  try {
    const manifest = await atOneMoment(client, () => write(client, partial, { store, now, tell }));
    const { name, text } = writtenManifest(manifest);
    await writeFile(path.join(partial, name), text, { mode: 0o600, flush: true });
    await keepNames(partial);
    await rename(partial, folder);
    await keepNames(path.dirname(path.resolve(folder)));
    return manifest;
  } finally {
    await client.end();
    await rm(partial, { recursive: true, force: true });
  }
}

/** Nothing that is there is ever written over; an empty folder may be used. */
async function requireNothingAt(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length > 0)
      throw new BackupFault(`${folder} is not empty: name a folder that does not exist yet.`);
    await rmdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw new BackupFault(`${folder} is a file: name a folder.`);
    if (code !== 'ENOENT') throw error;
  }
}

/** Everything inside reads the same moment, and no migration comes in between. */
async function atOneMoment<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock_shared($1)', [migrationLock]);
  await client.query('begin isolation level repeatable read read only');
  const result = await work();
  await client.query('commit');
  return result;
}

async function write(
  client: Client,
  folder: string,
  { store, now, tell }: Pick<BackUpOptions, 'store' | 'now' | 'tell'>,
): Promise<BackupManifest> {
  const migrations = await migrationsOf(client);
  if (migrations === null)
    throw new BackupFault('The database is empty: there is nothing to back up.');
  const tables = await tablesToKeep(client);
  const files: BackupFile[] = [];
  for (const table of tables) {
    files.push(await writeFileOf(client, folder, table, `select t::text as row from "${table}" t`));
    tell(files.length, tables.length + 1);
  }
  files.push(await writeFileOf(client, folder, jobsFile, pendingJobs));
  tell(files.length, tables.length + 1);
  const { rows: sequences } = await client.query<BackupManifest['sequences'][number]>(
    `select sequencename as name, coalesce(last_value, start_value)::text as last, last_value is not null as "isCalled"
       from pg_sequences where schemaname = 'public' order by 1`,
  );
  const { objects, missingObjects } = await writeObjects(client, folder, store);
  return {
    format: 'praxis-backup-1',
    madeAt: now.toISOString(),
    migrations,
    sequences,
    files,
    objects,
    missingObjects,
  };
}

/** Whatever will still be tried. */
const pendingJobs = `
  select jsonb_build_object('task', t.identifier, 'payload', j.payload, 'runAt', j.run_at, 'key', j.key, 'maxAttempts', j.max_attempts,
           'priority', j.priority)::text as row
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
   where j.attempts < j.max_attempts`;

async function writeFileOf(
  client: Client,
  folder: string,
  of: string,
  query: string,
): Promise<BackupFile> {
  let rows = 0;
  async function* lines(): AsyncGenerator<string> {
    await client.query(`declare all_rows no scroll cursor for ${query}`);
    for (;;) {
      const { rows: some } = await client.query<{ row: string }>(
        `fetch ${String(rowsAtOnce)} from all_rows`,
      );
      if (some.length === 0) break;
      rows += some.length;
      yield some.map(({ row }) => `${JSON.stringify(row)}\n`).join('');
    }
    await client.query('close all_rows');
  }
  const hash = createHash('sha256');
  const hashed = new PassThrough();
  hashed.on('data', (bytes: Buffer) => hash.update(bytes));
  await pipeline(
    Readable.from(lines(), { objectMode: false }),
    createGzip({ level: 3 }),
    hashed,
    createWriteStream(path.join(folder, nameOf({ of })), { flags: 'wx', mode: 0o600, flush: true }),
  );
  return { of, rows, sha256: hash.digest('hex') };
}

/** What was written in the folder is still there after a power cut. */
async function keepNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
