import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import { InvalidInput, parseInput, plainLine, type FieldFault } from '@praxis/domain/shared';
import {
  canImportPractices,
  checkSpreadsheetInput,
  discardSpreadsheetInput,
  importSpreadsheetInput,
  mappingFaults,
  SpreadsheetBusy,
  spreadsheetBudget,
  spreadsheetUploadInput,
  type ColumnMapping,
  type SpreadsheetState,
} from '@praxis/domain/spreadsheets';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits } from '../../platform/http/rate-limits';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { mappingFor, rememberMapping } from './column-mappings';
import { SpreadsheetImport } from './spreadsheet-import.entity';
import { SpreadsheetReader, type SheetTable } from './spreadsheet-reader';
import { checkTask, importTask } from './spreadsheet-jobs';

const budget = { name: 'spreadsheet', ...spreadsheetBudget };
const sampleRows = 3;
const sampleLength = 60;

/** Sending a table, saying what its columns are for, having it checked and made into drafts. */
@Injectable()
export class SpreadsheetImportsService {
  constructor(
    private readonly database: Database,
    private readonly reader: SpreadsheetReader,
    private readonly limits: RateLimits,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** What somebody has sent, the newest first; nobody else's. */
  ofAccount(accountId: string): Promise<SpreadsheetImport[]> {
    return this.database.source.manager.find(SpreadsheetImport, {
      where: { accountId },
      order: { createdAt: 'DESC', id: 'DESC' },
      take: 20,
    });
  }

  /** One of them, the newest where none is named; null when it is not theirs. */
  async find(accountId: string, id: string | null): Promise<SpreadsheetImport | null> {
    if (id === null) return (await this.ofAccount(accountId))[0] ?? null;
    const parsed = discardSpreadsheetInput.safeParse({ id });
    if (!parsed.success) return null;
    return this.database.source.manager.findOneBy(SpreadsheetImport, { id, accountId });
  }

  /** Whether somebody may send a table for the city, before anything of it is taken in. */
  async allow(
    viewer: Viewer,
    given: unknown,
  ): Promise<{ cityId: string; language: SpreadsheetImport['language'] }> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { city: slug, language } = parseInput(spreadsheetUploadInput, given);
    const city = await this.database.source.manager.findOneBy(City, { slug });
    if (city === null)
      throw new InvalidInput([fault('city', 'unknown', 'is not known, choose one that is listed')]);
    requireThat(canImportPractices(viewer, city.id));
    const wait = await this.limits.take(budget, viewer.accountId);
    if (wait > 0) throw tooMany(wait);
    return { cityId: city.id, language };
  }

  /**
   * Takes a table in for somebody who has been allowed to.
   * @throws UnreadableFile saying why it is not read
   */
  async add(
    viewer: Viewer,
    target: Awaited<ReturnType<SpreadsheetImportsService['allow']>>,
    file: { name: string; bytes: Buffer },
  ): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const table = await this.reader.read(file.bytes);
    const id = this.ids.next();
    const now = this.clock.now();
    await this.database.transaction(async (db) => {
      await db.insert(SpreadsheetImport, {
        id,
        ...target,
        ...(await mappingFor(db, target.cityId, table.headings)),
        accountId: viewer.accountId,
        fileName: plainLine(file.name).trim().slice(0, 200) || 'table',
        content: file.bytes,
        sheet: table.sheet,
        headings: table.headings,
        samples: samplesOf(table),
        rowCount: table.rows.length,
        state: 'waiting',
        createdAt: now,
        changedAt: now,
      });
    });
    return id;
  }

  /** Says what the columns are for, and has every row checked; nothing is written. */
  async check(viewer: Viewer, given: unknown): Promise<SpreadsheetImport> {
    const member = memberOf(viewer);
    const { id, columns } = parseInput(checkSpreadsheetInput, given);
    return this.database.transaction(async (db) => {
      const upload = await this.own(db, member, id, ['waiting', 'checked']);
      const mapping = columns ?? upload.columns;
      refuseMapping(mapping, upload.headings);
      if (columns !== undefined)
        await rememberMapping(db, {
          cityId: upload.cityId,
          headings: upload.headings,
          columns: mapping,
          now: this.clock.now(),
        });
      return this.move(db, upload, 'checking', {
        columns: [...mapping],
        isRemembered: upload.isRemembered || columns !== undefined,
      });
    });
  }

  /** Has the rows made into drafts, after they have been checked. */
  async run(viewer: Viewer, given: unknown): Promise<SpreadsheetImport> {
    const member = memberOf(viewer);
    const { id, skipBad = false } = parseInput(importSpreadsheetInput, given);
    return this.database.transaction(async (db) =>
      this.move(db, await this.own(db, member, id, ['checked']), 'importing', {
        isSkippingBad: skipBad,
      }),
    );
  }

  /** Forgets the file; drafts that it has become stay. */
  async discard(viewer: Viewer, given: unknown): Promise<string> {
    const member = memberOf(viewer);
    const { id } = parseInput(discardSpreadsheetInput, given);
    return this.database.transaction(async (db) => {
      await this.own(db, member, id, ['waiting', 'checked', 'imported']);
      await db.delete(SpreadsheetImport, { id });
      return id;
    });
  }

  /** The viewer's own file, locked, in a state in which this can be done; of a city for which they still may. */
  private async own(
    db: EntityManager,
    viewer: Member,
    id: string,
    states: readonly SpreadsheetState[],
  ): Promise<SpreadsheetImport> {
    const upload = await db.findOne(SpreadsheetImport, {
      where: { id, accountId: viewer.accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (upload === null) throw notFound();
    requireThat(canImportPractices(viewer, upload.cityId));
    if (!states.includes(upload.state)) throw new SpreadsheetBusy();
    return upload;
  }

  private async move(
    db: EntityManager,
    { id }: SpreadsheetImport,
    state: 'checking' | 'importing',
    more: Partial<Pick<SpreadsheetImport, 'columns' | 'isRemembered' | 'isSkippingBad'>>,
  ): Promise<SpreadsheetImport> {
    await db.update(
      SpreadsheetImport,
      { id },
      { ...more, state, done: 0, changedAt: this.clock.now() },
    );
    await this.jobs.enqueue(db, {
      task: state === 'checking' ? checkTask : importTask,
      payload: { id },
      key: `spreadsheet:${id}`,
    });
    return db.findOneByOrFail(SpreadsheetImport, { id });
  }
}

function memberOf(viewer: Viewer): Member {
  if (viewer.kind === 'visitor') throw unauthenticated();
  return viewer;
}

/** As many columns as there are, each field at most once, and those that every draft needs. */
function refuseMapping(mapping: ColumnMapping, headings: readonly string[]): void {
  const faults: FieldFault[] = [];
  if (mapping.length !== headings.length)
    faults.push({
      ...fault('columns', 'wrongNumber', 'must have one entry for each column'),
      limit: headings.length,
    });
  const { missing, repeated } = mappingFaults(mapping);
  for (const name of missing)
    faults.push(fault(`columns.${name}`, 'missingColumn', 'has no column, choose one for it'));
  for (const name of repeated)
    faults.push(
      fault(`columns.${name}`, 'severalColumns', 'has several columns, keep one of them'),
    );
  if (faults.length > 0) throw new InvalidInput(faults);
}

function samplesOf({ headings, rows }: SheetTable): string[][] {
  return headings.map((_, place) =>
    rows
      .map(({ cells }) => (cells[place] ?? '').trim())
      .filter((text) => text !== '')
      .slice(0, sampleRows)
      .map((text) => (text.length > sampleLength ? `${text.slice(0, sampleLength)}…` : text)),
  );
}

function fault(path: string, rule: string, what: string): FieldFault {
  return { path, rule, limit: null, message: `${path} ${what}.` };
}
