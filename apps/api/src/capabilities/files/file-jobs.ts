import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { migrationLock } from '../../platform/database/migrate';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { FileStore } from './file-store.port';
import { ReceivedFiles } from './received-files';
import { StoredFile } from './stored-file.entity';
import { lockBytes, scanTask } from './stored-files.service';
import { VirusScanner } from './virus-scanner.port';

const hour = 3_600_000;
/** A file that nothing holds is taken away after so long: somebody may be about to. */
const grace = 24 * hour;

/** What is done about files besides requests: they are scanned, what nobody needs is taken away, and what is kept is compared. */
@Injectable()
export class FileJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly scanner: VirusScanner,
    private readonly received: ReceivedFiles,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(scanTask, ({ id = '' }) => this.scan(id));
    this.handlers.handleAt('*/10 * * * *', 'scan-waiting-files', () => this.scanWaiting());
    this.handlers.purgeAt('23 3 * * *', 'forget-orphaned-files', () => this.forgetOrphans());
    this.handlers.handleAt('7 2 * * 0', 'verify-files', async () => {
      await this.verify();
    });
  }

  /** Has a file looked at. When the scanner cannot say it fails, and is tried again: until then the file waits. */
  async scan(id: string): Promise<void> {
    const { manager } = this.database.source;
    const file = await manager.findOneBy(StoredFile, { id, state: 'waiting' });
    if (file === null) return;
    if (!this.scanner.isOn) throw new Error('There is no scanner any more: files wait.');
    const bytes = await this.store.read(file.sha256);
    if (bytes === null) throw new Error('The bytes of a file are missing.');
    const finding = await this.scanner.scan(bytes);
    const state = finding === null ? 'available' : 'quarantined';
    await manager.update(
      StoredFile,
      { id, state: 'waiting' },
      { state, finding, scannedAt: this.clock.now() },
    );
    if (finding !== null) logger.warn({ event: 'file-quarantined', file: id, finding });
  }

  /** What has waited for long gets another try, however often it has been tried. */
  async scanWaiting(): Promise<void> {
    if (!this.scanner.isOn) return;
    await this.database.transaction(async (db) => {
      const waiting: { id: string }[] = await db.query(
        `select id from stored_file where state = 'waiting' and created_at < $1 order by created_at limit 100`,
        [new Date(this.clock.now().getTime() - 5 * 60_000)],
      );
      for (const { id } of waiting)
        await this.jobs.enqueue(db, { task: scanTask, payload: { id }, key: `${scanTask}:${id}` });
    });
  }

  /** Takes away files in which nothing is interested any more, and bytes that no file has. */
  async forgetOrphans(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - grace);
    await this.received.forgetOld(before);
    await this.database.rows(
      'forget-orphaned-files',
      `delete from stored_file f
        where f.created_at < $1
          and not exists (select from practice_draft_attachment a where a.file_id = f.id)
          and not exists (select from practice_version_attachment a where a.file_id = f.id)`,
      [before],
    );
    let count = 0;
    for await (const { sha256, putAt } of this.store.all())
      if (putAt < before && (await this.removeUnlessHeld(sha256))) count += 1;
    if (count > 0) logger.info({ event: 'files-forgotten', count });
    return count;
  }

  /** Not while a backup is made: it takes the bytes of its moment. */
  private removeUnlessHeld(sha256: string): Promise<boolean> {
    return this.database.transaction(async (db) => {
      const [lock] = await db.query<{ isFree: boolean }[]>(
        'select pg_try_advisory_xact_lock($1) as "isFree"',
        [migrationLock],
      );
      if (lock?.isFree !== true) return false;
      await lockBytes(db, sha256);
      if (await db.existsBy(StoredFile, { sha256 })) return false;
      await this.store.remove(sha256);
      return true;
    });
  }

  /** Compares the bytes of every file with what they are called. */
  async verify(): Promise<{ damaged: string[] }> {
    const files = await this.database.rows<{ sha256: string }>(
      'files-to-verify',
      'select distinct sha256 from stored_file order by sha256',
    );
    const damaged: string[] = [];
    for (const { sha256 } of files) {
      const bytes = await this.store.read(sha256);
      const hash = createHash('sha256');
      if (bytes !== null) for await (const part of bytes) hash.update(part as Buffer);
      if (bytes !== null && hash.digest('hex') === sha256) continue;
      damaged.push(sha256);
      logger.error({ event: 'file-damaged', sha256, isMissing: bytes === null });
    }
    return { damaged };
  }
}
