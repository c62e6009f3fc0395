import { hkdfSync, randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { seal, unseal } from './sealing';

const keyBytes = 32;
const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Keys that encrypt what must be destroyed one day, in backups too: one file for each in the folder `keys` of the data
 * folder, wrapped with a key made from `PRAXIS_SECRET`. They are in no table and no backup, so that whoever destroys the file has
 * destroyed everything that it encrypted, wherever copies of that are. Keys are read anew each time: what another
 * process destroyed is gone here too.
 */
@Injectable()
export class KeyVault {
  private readonly folder: string;
  private readonly wrapping: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.join(config.dataFolder, 'keys');
    this.wrapping = Buffer.from(
      hkdfSync('sha256', config.secret, '', 'praxis key vault', keyBytes),
    );
  }

  /** Makes a key. It is on the disk before this returns. */
  async create(id: string): Promise<Buffer> {
    const file = this.fileOf(id);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const key = randomBytes(keyBytes);
    const beside = `${file}.new`;
    await write(beside, seal(this.wrapping, id, key), 'wx');
    try {
      // Unlike a rename, a link never takes the place of a key that is there.
      await link(beside, file);
    } finally {
      await unlink(beside);
    }
    await this.settle();
    return key;
  }

  /** The key; null where it was destroyed, or never was. Throws where `PRAXIS_SECRET` is another than when it was made. */
  async read(id: string): Promise<Buffer | null> {
    try {
      return unseal(this.wrapping, id, await readFile(this.fileOf(id)));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Destroys it for ever: overwritten, then removed. Tells whether there was one. */
  async destroy(id: string): Promise<boolean> {
    const file = this.fileOf(id);
    try {
      await write(file, randomBytes(256), 'r+');
      await unlink(file);
      await this.settle();
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** The ids of all keys that there are. */
  async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    return names.flatMap((name) => (name.endsWith('.key') ? [name.slice(0, -4)] : [])).sort();
  }

  private fileOf(id: string): string {
    if (!idPattern.test(id)) throw new Error('A key is named by an id.');
    return path.join(this.folder, `${id}.key`);
  }

  /** The folder itself is written too, so that a name that came or went stays so after a crash. */
  private async settle(): Promise<void> {
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

async function write(file: string, bytes: Buffer, flags: string): Promise<void> {
  const handle = await open(file, flags, 0o600);
  try {
    await handle.write(bytes, 0, bytes.length, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ENOENT';
}
