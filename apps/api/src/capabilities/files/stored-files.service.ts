import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { fileFormats, safeFileName } from '@praxis/domain/attachments';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { FileInspector, type InspectedFile } from './file-inspector';
import { FileStore } from './file-store.port';
import { fingerprintOf, ReceivedFiles } from './received-files';
import { StoredFile } from './stored-file.entity';
import { VirusScanner } from './virus-scanner.port';

export const scanTask = 'scan-file';

/** A file that has been looked at and may be kept. */
export interface AcceptedFile extends InspectedFile {
  path: string;
  sha256: string;
  bytes: number;
  name: string;
}

/** Taking files in and giving them out. Who may have which one is for those to say who call it. */
@Injectable()
export class StoredFiles {
  constructor(
    private readonly received: ReceivedFiles,
    private readonly inspector: FileInspector,
    private readonly store: FileStore,
    private readonly scanner: VirusScanner,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Takes a file in as it comes, finds out what it is, and hands it on; it is gone afterwards unless it was kept.
   * @throws RefusedFile saying why it is not taken
   */
  accept<T>(
    bytes: Readable,
    given: { name: string; whenReceived: () => void },
    work: (file: AcceptedFile) => Promise<T>,
  ): Promise<T> {
    return this.received.with(bytes, async ({ received, made }) => {
      given.whenReceived();
      const found = await this.inspector.inspect(received, made, given.name);
      const path = found.size === null ? received : made;
      const name = safeFileName(given.name, found.format);
      return work({ ...found, path, name, ...(await fingerprintOf(path)) });
    });
  }

  /** Keeps an accepted file, within the transaction that says what for. */
  async keep(db: EntityManager, file: AcceptedFile, sentBy: string): Promise<StoredFile> {
    // Nobody takes the same bytes away meanwhile.
    await lockBytes(db, file.sha256);
    await this.store.put(file.sha256, file.path);
    const id = this.ids.next();
    const { kind, mediaType } = fileFormats[file.format];
    await db.insert(StoredFile, {
      ...{ id, sha256: file.sha256, kind, mediaType, name: file.name, bytes: file.bytes, sentBy },
      width: file.size?.width ?? null,
      height: file.size?.height ?? null,
      state: this.scanner.isOn ? 'waiting' : 'available',
      createdAt: this.clock.now(),
    });
    if (this.scanner.isOn)
      await this.jobs.enqueue(db, { task: scanTask, payload: { id }, key: `${scanTask}:${id}` });
    return db.findOneByOrFail(StoredFile, { id });
  }

  /** The bytes; null when the store does not have them. */
  open(sha256: string): Promise<Readable | null> {
    return this.store.read(sha256);
  }
}

/** Bytes are put away and taken away one after the other. */
export async function lockBytes(db: EntityManager, sha256: string): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(hashtextextended('file:' || $1, 0))`, [sha256]);
}
