import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';

/** Files on their way in, in a folder of their own; what was left behind by a process that died is taken away at night. */
@Injectable()
export class ReceivedFiles {
  private readonly folder: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.folder = path.join(config.dataFolder, 'uploads');
  }

  /** Writes what comes to the disk as it comes, hands on its place, and takes it away again. */
  async with<T>(
    bytes: Readable,
    work: (file: { received: string; made: string }) => Promise<T>,
  ): Promise<T> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const received = path.join(this.folder, randomUUID());
    const made = `${received}.made`;
    try {
      await pipeline(bytes, createWriteStream(received, { flags: 'wx', mode: 0o600 }));
      return await work({ received, made });
    } finally {
      await rm(received, { force: true });
      await rm(made, { force: true });
    }
  }

  /** Takes away what has lain there since before. */
  async forgetOld(before: Date): Promise<void> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) {
      const file = path.join(this.folder, name);
      const found = await stat(file).catch(() => null);
      if (found !== null && found.mtime < before) await rm(file, { force: true });
    }
  }
}

/** The SHA-256 of a file, as the store names it, and how long it is. */
export async function fingerprintOf(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const part of createReadStream(file)) {
    hash.update(part as Buffer);
    bytes += (part as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}
