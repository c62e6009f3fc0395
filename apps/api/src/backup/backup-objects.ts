import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import type { FileStore } from '../capabilities/files';
import { BackupFault, type BackupObject } from './backup-manifest';

const objectsFolder = 'objects';

/** Copies the bytes of every file that has a row at this moment. What the store does not have whole is told, and stops nothing else. */
export async function writeObjects(
  client: Client,
  folder: string,
  store: FileStore,
): Promise<{ objects: BackupObject[]; missingObjects: string[] }> {
  const objects: BackupObject[] = [];
  const missingObjects: string[] = [];
  const names = await namesOfObjects(client);
  if (names.length > 0) await mkdir(path.join(folder, objectsFolder), { mode: 0o700 });
  for (const sha256 of names) {
    const bytes = await copy(store, sha256, path.join(folder, objectsFolder, sha256));
    if (bytes === null) missingObjects.push(sha256);
    else objects.push({ sha256, bytes });
  }
  return { objects, missingObjects };
}

/** An older schema has none. */
async function namesOfObjects(client: Client): Promise<string[]> {
  const { rows: found } = await client.query<{ exists: boolean }>(
    `select to_regclass('public.stored_file') is not null as exists`,
  );
  if (found[0]?.exists !== true) return [];
  const { rows } = await client.query<{ sha256: string }>(
    'select distinct sha256 from stored_file order by sha256',
  );
  return rows.map(({ sha256 }) => sha256);
}

/** How many bytes there were; null when the store does not have them as they should be. */
async function copy(store: FileStore, sha256: string, to: string): Promise<number | null> {
  const bytes = await store.read(sha256);
  if (bytes === null) return null;
  const hash = createHash('sha256');
  const hashed = new PassThrough();
  hashed.on('data', (part: Buffer) => hash.update(part));
  await pipeline(bytes, hashed, createWriteStream(to, { flags: 'wx', mode: 0o600, flush: true }));
  if (hash.digest('hex') === sha256) return (await stat(to)).size;
  await rm(to);
  return null;
}

/** @throws BackupFault when the bytes of a file are not in the backup as they were */
export async function verifyObjects(
  folder: string,
  objects: readonly BackupObject[],
): Promise<void> {
  for (const { sha256 } of objects) {
    const name = path.join(folder, objectsFolder, sha256);
    const hash = createHash('sha256');
    try {
      await pipeline(createReadStream(name), hash);
    } catch {
      throw new BackupFault(`${name} cannot be read: the backup is not whole, use another one.`);
    }
    if (hash.digest('hex') !== sha256)
      throw new BackupFault(`${name} is damaged: use another backup.`);
  }
}

/** Puts the bytes of every file into the store; what is there already stays. */
export async function restoreObjects(
  folder: string,
  objects: readonly BackupObject[],
  store: FileStore,
): Promise<void> {
  for (const { sha256 } of objects)
    await store.put(sha256, path.join(folder, objectsFolder, sha256));
}
