import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import type { FileStore } from '../capabilities/files';
import { connect } from '../platform/database/connect';
import { dataSource } from '../platform/database/data-source';
import { migrate } from '../platform/database/migrate';
import { migrations } from '../platform/database/migrations';
import {
  BackupFault,
  jobsFile,
  nameOf,
  readManifest,
  type BackupFile,
  type BackupManifest,
} from './backup-manifest';
import { restoreObjects, verifyObjects } from './backup-objects';
import { migrationsOf, tablesToKeep, withGuardedRows } from './tables';

export interface RestoreOptions {
  url: string;
  /** Where the bytes of files go. */
  store: FileStore;
  folder: string;
  tell: (done: number, total: number) => void;
}

const rowsAtOnce = 500;

/**
 * Puts a backup into an empty database: first everything is checked, then all of it is written in one transaction.
 * The schema is that of the backup; bringing it up to date, and the search engines, is left to the caller.
 */
export async function restore({
  url,
  store,
  folder,
  tell,
}: RestoreOptions): Promise<BackupManifest> {
  const manifest = await readManifest(folder);
  requireKnownSchema(manifest);
  for (const file of manifest.files) await verify(folder, file);
  const { objects = [] } = manifest;
  await verifyObjects(folder, objects);
  const client = new Client({
    connectionString: url,
    application_name: 'praxis-restore',
    ...withGuardedRows,
  });
  await client.connect();
  try {
    await requireEmpty(client, manifest);
    await makeSchema(url, manifest);
    // Bytes that nothing names yet do no harm, rows without theirs would.
    await restoreObjects(folder, objects, store);
    await client.query('begin');
    await load(client, folder, manifest, tell);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return manifest;
}

function requireKnownSchema(manifest: BackupManifest): void {
  const known = migrations.map(({ name }) => name);
  const unknown = manifest.migrations.find((name, i) => name !== known[i]);
  if (unknown !== undefined)
    throw new BackupFault(
      `The backup was made by a newer Praxis, whose schema this one does not know (${unknown}): restore it with that one.`,
    );
}

async function verify(folder: string, file: BackupFile): Promise<void> {
  const hash = createHash('sha256');
  const name = path.join(folder, nameOf(file));
  try {
    await pipeline(createReadStream(name), hash);
  } catch {
    throw new BackupFault(`${name} cannot be read: the backup is not whole, use another one.`);
  }
  if (hash.digest('hex') !== file.sha256)
    throw new BackupFault(`${name} is damaged: use another backup.`);
}

async function requireEmpty(client: Client, manifest: BackupManifest): Promise<void> {
  const present = await migrationsOf(client);
  if (present === null) return;
  for (const table of await tablesToKeep(client))
    if ((await client.query(`select from "${table}" limit 1`)).rows.length > 0)
      throw new BackupFault(
        `The database is not empty (there are rows in ${table}): name an empty one in DATABASE_URL, or another PRAXIS_DATA_DIR. Nothing was changed.`,
      );
  if (present.join() !== manifest.migrations.join())
    throw new BackupFault(
      'The database has another schema than the backup: restore into a database without any tables.',
    );
}

/** As it was when the backup was made. */
async function makeSchema(url: string, { migrations: wanted }: BackupManifest): Promise<void> {
  const source = await connect(dataSource(url, [], migrations.slice(0, wanted.length)), url);
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}

async function load(
  client: Client,
  folder: string,
  { files, sequences }: BackupManifest,
  tell: RestoreOptions['tell'],
): Promise<void> {
  const keys = await foreignKeys(client);
  for (const { table, name } of keys)
    await client.query(
      `alter table ${table} alter constraint ${name} deferrable initially deferred`,
    );
  for (const [i, file] of files.entries()) {
    const rows =
      file.of === jobsFile ? await addJobs(client, folder) : await fill(client, folder, file.of);
    if (rows !== file.rows)
      throw new BackupFault(
        `${nameOf(file)} has ${String(rows)} rows and should have ${String(file.rows)}: nothing was restored.`,
      );
    tell(i + 1, files.length);
  }
  for (const { name, last, isCalled } of sequences)
    await client.query('select setval($1, $2::bigint, $3)', [name, last, isCalled]);
  await client.query('set constraints all immediate');
  for (const { table, name, timing } of keys)
    await client.query(`alter table ${table} alter constraint ${name} ${timing}`);
}

/** Tables name each other in circles: their keys are checked when all of them are full. */
async function foreignKeys(
  client: Client,
): Promise<{ table: string; name: string; timing: string }[]> {
  const { rows } = await client.query<{ table: string; name: string; timing: string }>(
    `select conrelid::regclass::text as table, conname as name,
            case when not condeferrable then 'not deferrable' when condeferred then 'deferrable initially deferred'
                 else 'deferrable initially immediate' end as timing
       from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  return rows;
}

async function fill(client: Client, folder: string, table: string): Promise<number> {
  let count = 0;
  for await (const rows of batchesOf(folder, table)) {
    await client.query(
      `insert into "${table}" overriding system value
       select (whole.row).* from (select line::"${table}" as row from unnest($1::text[]) as lines(line) offset 0) as whole`,
      [rows],
    );
    count += rows.length;
  }
  return count;
}

async function addJobs(client: Client, folder: string): Promise<number> {
  let count = 0;
  for await (const rows of batchesOf(folder, jobsFile)) {
    await client.query(
      `select graphile_worker.add_job(j.job ->> 'task', payload => (j.job -> 'payload')::json, run_at => (j.job ->> 'runAt')::timestamptz,
                job_key => j.job ->> 'key', max_attempts => (j.job ->> 'maxAttempts')::int, priority => (j.job ->> 'priority')::int)
         from (select line::jsonb as job from unnest($1::text[]) as lines(line)) as j`,
      [rows],
    );
    count += rows.length;
  }
  return count;
}

/** The rows of a file, some at a time. */
async function* batchesOf(folder: string, of: string): AsyncGenerator<string[]> {
  const bytes = createReadStream(path.join(folder, nameOf({ of })));
  const text = createGunzip();
  const read = pipeline(bytes, text);
  // What cannot be read ends the loop below too, and is thrown behind it.
  read.catch(() => undefined);
  let batch: string[] = [];
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) {
    batch.push(JSON.parse(line) as string);
    if (batch.length < rowsAtOnce) continue;
    yield batch;
    batch = [];
  }
  await read;
  if (batch.length > 0) yield batch;
}
