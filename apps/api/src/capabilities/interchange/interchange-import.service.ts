import { Injectable } from '@nestjs/common';
import { readPracticeLine, type PracticeLine } from '@praxis/domain/interchange';
import { InvalidInput, type FieldFault } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { PracticePublicationService } from '../practices';
import { ImportWriter } from './import-writer';
import { linesOf } from './line-file';
import { LinePlanner, type Step } from './line-planner';

export interface ImportOptions {
  file: string;
  /** Publish at once, without a review; otherwise drafts are made. */
  publish: boolean;
  /** Write the good lines although there are bad ones. */
  skipBad: boolean;
  /** Only say what would be done. */
  dryRun: boolean;
}

/** What an import tells while it runs, and what it needs of whoever started it. */
export interface ImportHooks {
  /** Puts into an empty database what every practice stands on: vocabularies, cities, declarations. */
  prepare: (db: EntityManager) => Promise<unknown>;
  onFault: (line: number, fault: FieldFault) => void;
  tell: (what: 'checked' | 'written', lines: number) => void;
}

/** So many lines led to this. */
export type ImportReport = Record<Step['kind'] | 'lines' | 'bad', number> & { isWritten: boolean };

/** Who holds it imports, or keeps others from importing all of the catalogue. */
export const importLock = 7_207_420_261_125;
const tellEvery = 500;

/** Two imports at once would look for the same practices in vain. */
export class ImportRunning extends Error {
  constructor() {
    super('Another import is running: wait until it has ended.');
  }
}

/** Whoever throws it wants everything undone, and nothing has failed. */
class Undone extends Error {}

/**
 * Reads lines of the interchange format (docs/adr/0033-interchange.md). A first pass checks every line in a transaction
 * that is undone; a second one writes, in one transaction, when every line is good or the bad ones may be left out.
 */
@Injectable()
export class InterchangeImportService {
  constructor(
    private readonly database: Database,
    private readonly publication: PracticePublicationService,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Whoever calls it brings the search engines up to date afterwards. */
  async run(options: ImportOptions, hooks: ImportHooks): Promise<ImportReport> {
    const planned = await this.pass(options, hooks, { isWriting: false });
    const mayWrite = !options.dryRun && (planned.bad === 0 || options.skipBad);
    if (!mayWrite || planned.lines === planned.bad + planned.unchanged) return planned;
    return this.pass(options, { ...hooks, onFault: () => undefined }, { isWriting: true });
  }

  private async pass(
    options: ImportOptions,
    hooks: ImportHooks,
    { isWriting }: { isWriting: boolean },
  ): Promise<ImportReport> {
    const report: ImportReport = { ...nothing, isWritten: isWriting };
    try {
      await this.database.transaction(async (db) => {
        await db.query('set local idle_in_transaction_session_timeout = 0');
        const [lock] = await db.query<{ isMine: boolean }[]>(
          'select pg_try_advisory_xact_lock($1) as "isMine"',
          [importLock],
        );
        if (lock?.isMine !== true) throw new ImportRunning();
        await hooks.prepare(db);
        await this.each(db, options, { isWriting, report, hooks });
        if (!isWriting) throw new Undone();
        await this.changes.announce(db);
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
    return report;
  }

  private async each(
    db: EntityManager,
    options: ImportOptions,
    { isWriting, report, hooks }: { isWriting: boolean; report: ImportReport; hooks: ImportHooks },
  ): Promise<void> {
    const now = this.clock.now();
    const planner = await LinePlanner.open(db, { ids: this.ids, now, publish: options.publish });
    const writer = new ImportWriter(db, this.publication, this.ids, now);
    const what = isWriting ? 'written' : 'checked';
    for await (const { number, text } of linesOf(options.file)) {
      report.lines += 1;
      try {
        const step = await planner.plan(read(text), number);
        if (isWriting) await writer.write(step);
        report[step.kind] += 1;
      } catch (error) {
        if (!(error instanceof InvalidInput)) throw error;
        // It was good a moment ago: the file or the catalogue has changed meanwhile.
        if (isWriting && !options.skipBad)
          throw new Error(`Line ${String(number)} is not good any more: ${error.message}`);
        report.bad += 1;
        for (const fault of error.fields) hooks.onFault(number, fault);
      }
      if (report.lines % tellEvery === 0) hooks.tell(what, report.lines);
    }
    hooks.tell(what, report.lines);
  }
}

const nothing = { lines: 0, bad: 0, added: 0, renewed: 0, drafted: 0, described: 0, unchanged: 0 };

function read(text: string | null): PracticeLine {
  if (text === null) throw notALine('tooLong', 'The line is longer than one practice can be.');
  if (text.includes('\ufffd'))
    throw notALine(
      'notUtf8',
      'The line has characters that are not UTF-8: save the file as UTF-8.',
    );
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw notALine('notJson', `The line is not JSON: ${(error as Error).message}.`);
  }
  return readPracticeLine(value);
}

function notALine(rule: string, message: string): InvalidInput {
  return new InvalidInput([{ path: '', rule, limit: null, message }]);
}
