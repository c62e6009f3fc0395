import { Injectable, type OnModuleInit } from '@nestjs/common';
import { spreadsheetLimits } from '@praxis/domain/spreadsheets';
import { LessThan, type EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { SheetImportService, type SheetReport } from './sheet-import.service';
import { SpreadsheetImport } from './spreadsheet-import.entity';
import { SpreadsheetReader } from './spreadsheet-reader';

export const checkTask = 'check-spreadsheet';
export const importTask = 'import-spreadsheet';

/** What takes longer than a moment: looking at every row, and making drafts of them. Twice makes no difference. */
@Injectable()
export class SpreadsheetJobs implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly reader: SpreadsheetReader,
    private readonly importing: SheetImportService,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(checkTask, ({ id = '' }) => this.work(id, 'checking'));
    this.handlers.handle(importTask, ({ id = '' }) => this.work(id, 'importing'));
    this.handlers.purgeAt('17 4 * * *', 'forget-spreadsheets', () => this.forgetOld());
  }

  /** Files that nobody has touched for days. */
  async forgetOld(): Promise<number> {
    const before = new Date(this.clock.now().getTime() - spreadsheetLimits.days * 86_400_000);
    const { affected } = await this.database.source.manager.delete(SpreadsheetImport, {
      changedAt: LessThan(before),
    });
    return affected ?? 0;
  }

  private async work(id: string, state: 'checking' | 'importing'): Promise<void> {
    const { manager } = this.database.source;
    const upload = await manager
      .createQueryBuilder(SpreadsheetImport, 'upload')
      .addSelect('upload.content')
      .where({ id, state })
      .getOne();
    if (upload?.content == null) return;
    const table = await this.reader.read(upload.content);
    const report = await this.importing.run(
      {
        ...{ table, columns: upload.columns, cityId: upload.cityId, language: upload.language },
        ...{
          sender: upload.accountId,
          isWriting: state === 'importing',
          skipBad: upload.isSkippingBad,
        },
      },
      {
        tell: async (done) => {
          await manager.update(SpreadsheetImport, { id, state }, { done });
        },
        // With the drafts or not at all: a job that is done again finds it done.
        onWritten: (db, written) => this.end(db, id, 'imported', written),
      },
    );
    if (!report.isWritten) await this.end(manager, id, 'checked', report);
  }

  private async end(
    db: EntityManager,
    id: string,
    state: 'checked' | 'imported',
    report: SheetReport,
  ): Promise<void> {
    await db.update(
      SpreadsheetImport,
      { id },
      {
        state,
        report,
        changedAt: this.clock.now(),
        ...(state === 'imported' ? { content: null } : {}),
      },
    );
  }
}
