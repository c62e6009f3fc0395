import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { FileStore, type KeptObject } from '../file-store.port';

const sha256Name = /^[0-9a-f]{64}$/;

/** Keeps files in a folder of the data folder, in folders by the first letters of their names. */
export class DiskFileStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  override async put(sha256: string, from: string): Promise<void> {
    const file = this.fileOf(sha256);
    const folder = path.dirname(file);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    // It has its name when all of it is on the disk.
    const partial = path.join(folder, `${randomUUID()}.partial`);
    try {
      await copyFile(from, partial);
      await synced(partial);
      await rename(partial, file);
      await synced(folder);
    } finally {
      await rm(partial, { force: true });
    }
  }

  override async read(sha256: string): Promise<Readable | null> {
    try {
      const handle = await open(this.fileOf(sha256), 'r');
      // Closes the file when it is read, or given up.
      return handle.createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  override async remove(sha256: string): Promise<void> {
    await rm(this.fileOf(sha256), { force: true });
  }

  override async *all(): AsyncGenerator<KeptObject> {
    for (const folder of await namesIn(this.folder))
      for (const sha256 of await namesIn(path.join(this.folder, folder)))
        if (sha256Name.test(sha256)) {
          const found = await stat(this.fileOf(sha256)).catch(() => null);
          if (found !== null) yield { sha256, putAt: found.mtime };
        }
  }

  private fileOf(sha256: string): string {
    if (!sha256Name.test(sha256)) throw new Error('Files are kept by their SHA-256.');
    return path.join(this.folder, sha256.slice(0, 2), sha256);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return [];
    throw error;
  }
}

async function synced(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
