import { Injectable } from '@nestjs/common';
import { InvalidInput, type Language } from '@praxis/domain/shared';
import {
  onSheet,
  readSheetRow,
  spreadsheetLimits,
  type ColumnMapping,
  type SheetFault,
} from '@praxis/domain/spreadsheets';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { ImportRunning, ImportWriter, importLock, LinePlanner, LineReach } from '../interchange';
import { PracticePublicationService } from '../practices';
import { Vocabularies } from '../vocabularies';
import { sheetTarget } from './sheet-target';
import type { SheetTable } from './spreadsheet-reader';

/** What is done with a table. */
export interface SheetOrder {
  table: SheetTable;
  columns: ColumnMapping;
  cityId: string;
  /** In which the words are where no column says so. */
  language: Language;
  /** In whose name practices are begun; null from the command line. */
  sender: string | null;
  /** Otherwise it is only said what would be done. */
  isWriting: boolean;
  /** Write the good rows although there are bad ones. */
  skipBad: boolean;
}

/** What each row has led to, or would lead to. */
export interface SheetReport {
  rows: number;
  /** Drafts of practices that are new here. */
  added: number;
  /** Drafts of practices that were here. */
  changed: number;
  unchanged: number;
  bad: number;
  /** Rows that only show how a table is filled in. */
  examples: number;
  faultCount: number;
  /** The first of them, in the order of the rows. */
  faults: SheetFault[];
  isWritten: boolean;
}

/** What it tells while it runs, and what it needs of whoever started it. */
export interface SheetHooks {
  tell: (done: number) => Promise<void> | void;
  /** In the transaction that has written. */
  onWritten?: (db: EntityManager, report: SheetReport) => Promise<void>;
}

const tellEvery = 250;

/** Whoever throws it wants everything undone, and nothing has failed. */
class Undone extends Error {}

/**
 * Makes drafts of the rows of a table, each through the line of the interchange format that it stands for
 * (docs/adr/0040-spreadsheets.md). All in one transaction, which is undone where rows are only checked.
 */
@Injectable()
export class SheetImportService {
  constructor(
    private readonly database: Database,
    private readonly publication: PracticePublicationService,
    private readonly vocabularies: Vocabularies,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** @throws ImportRunning when another one is, for this city or of the whole catalogue */
  async run(order: SheetOrder, hooks: SheetHooks): Promise<SheetReport> {
    const report: SheetReport = { ...nothing, faults: [], isWritten: order.isWriting };
    try {
      await this.database.transaction(async (db) => {
        await db.query('set local idle_in_transaction_session_timeout = 0');
        await lock(db, order.cityId);
        await this.each(db, order, { report, tell: hooks.tell });
        const isGood = report.bad === 0 || order.skipBad;
        if (!order.isWriting || !isGood) throw new Undone();
        await hooks.onWritten?.(db, report);
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
      report.isWritten = false;
    }
    return report;
  }

  private async each(
    db: EntityManager,
    order: SheetOrder,
    { report, tell }: { report: SheetReport; tell: SheetHooks['tell'] },
  ): Promise<void> {
    const now = this.clock.now();
    const { table, columns } = order;
    const reach = new LineReach(new Set(columns.filter((name) => name !== null)));
    const planner = await LinePlanner.open(db, { ids: this.ids, now, publish: false, reach });
    const writer = new ImportWriter(db, this.publication, this.ids, now, order.sender);
    const target = await sheetTarget(db, this.vocabularies, {
      ...order,
      isFrom1904: table.isFrom1904,
    });
    for (const { number, cells } of table.rows) {
      report.rows += 1;
      try {
        const line = readSheetRow(cells, columns, target);
        if (line === null) report.examples += 1;
        else {
          const step = await planner.plan(line, number);
          if (order.isWriting) await writer.write(step);
          if (step.kind === 'unchanged') report.unchanged += 1;
          else if (step.known === null) report.added += 1;
          else report.changed += 1;
        }
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        report.bad += 1;
        report.faultCount += error.fields.length;
        const faults = error.fields
          .map((fault) => onSheet(fault, number, columns))
          .sort((a, b) => (a.column ?? columns.length) - (b.column ?? columns.length));
        const room = spreadsheetLimits.faults - report.faults.length;
        report.faults.push(...faults.slice(0, room));
      }
      if (report.rows % tellEvery === 0) await tell(report.rows);
    }
    await tell(report.rows);
  }
}

/** One table of a city at a time, and none while the whole catalogue is imported. */
async function lock(db: EntityManager, cityId: string): Promise<void> {
  const [free] = await db.query<{ isMine: boolean }[]>(
    `select pg_try_advisory_xact_lock_shared($1)
        and pg_try_advisory_xact_lock(hashtextextended('spreadsheet:' || $2, 0)) as "isMine"`,
    [importLock, cityId],
  );
  if (free?.isMine !== true) throw new ImportRunning();
}

const nothing = { rows: 0, added: 0, changed: 0, unchanged: 0, bad: 0, examples: 0, faultCount: 0 };
