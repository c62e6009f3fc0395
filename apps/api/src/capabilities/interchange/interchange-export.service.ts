import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import { writePracticeLine } from '@praxis/domain/interchange';
import { Database } from '../../platform/database/database';
import { storedPractices, toLine } from './stored-lines';

export interface ExportOptions {
  folder: string;
  /** Mailboxes of services and restricted annexes too, for whoever takes the platform over. */
  withPrivate: boolean;
}

const batchSize = 100;

/** Writes the catalogue as lines that `InterchangeImportService` reads: what everybody sees, and no more unless asked. */
@Injectable()
export class InterchangeExportService {
  constructor(private readonly database: Database) {}

  /** Writes `practices.jsonl` in the folder, whole or not at all, all of it as it was at one moment; how many. */
  async run(
    { folder, withPrivate }: ExportOptions,
    tell: (done: number, total: number) => void,
  ): Promise<{ file: string; practices: number }> {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, 'practices.jsonl');
    const partial = `${file}.partial`;
    await rm(partial, { force: true });
    try {
      const practices = await this.write(partial, withPrivate, tell);
      await keep(partial);
      await rename(partial, file);
      return { file, practices };
    } finally {
      await rm(partial, { force: true });
    }
  }

  private async write(
    file: string,
    withPrivate: boolean,
    tell: (done: number, total: number) => void,
  ): Promise<number> {
    const output = createWriteStream(file, { flags: 'wx', mode: withPrivate ? 0o600 : 0o644 });
    const ended = finished(output);
    // Whoever waits below hears of it.
    ended.catch(() => undefined);
    const done = await this.database.source.transaction('REPEATABLE READ', async (db) => {
      await db.query('set transaction read only');
      await db.query('set local idle_in_transaction_session_timeout = 0');
      const [{ total } = { total: 0 }] = await db.query<{ total: number }[]>(
        `select count(*)::int as total from practice where publication = 'published'`,
      );
      let count = 0;
      let last = 0;
      for (;;) {
        const rows = await db.query<Parameters<typeof toLine>[0][]>(storedPractices(withPrivate), [
          last,
          batchSize,
        ]);
        if (rows.length === 0) return count;
        for (const row of rows)
          if (!output.write(`${JSON.stringify(writePracticeLine(toLine(row)))}\n`))
            await Promise.race([once(output, 'drain'), ended]);
        last = rows.at(-1)?.number ?? last;
        count += rows.length;
        tell(count, total);
      }
    });
    output.end();
    await ended;
    return done;
  }
}

/** What was written is on the disk before its name says that it is there. */
async function keep(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
