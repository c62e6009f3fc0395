import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { CitationFormat, CitationStyle } from '@praxis/domain/citations';
import {
  cellRule,
  codebook,
  exportBudget,
  noteMeaning,
  type ExportFormat,
} from '@praxis/domain/exports';
import { writeSearchAddress, type SearchState } from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { tooMany } from '../../platform/faults';
import { Loaders } from '../../platform/graphql/loaders';
import { PublicRoutes } from '../../platform/http/public-routes';
import { RateLimits } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import type { RequestContext } from '../../platform/auth/request-context';
import { CitationsService, citationFiles, currentOf } from '../citations';
import { cityById, type CityRow } from '../cities';
import { publishedPracticeByNumber, textsOfSource } from '../practices';
import { ResultSetService } from '../search';
import {
  cellsOf,
  csvColumns,
  recordOf,
  type ExportedRow,
  type ExportRecord,
} from './export-record';

const budget = { name: 'export', ...exportBudget };
const batchSize = 100;

/** One batch of what is written, read in one go and then forgotten. */
export interface Batch {
  rows: readonly ExportedRow[];
  loaders: Loaders;
}

/** A list of practices that is handed on as a file. */
export interface ExportedList {
  /** What is said of the list inside of the file. */
  about: Readonly<Record<string, unknown>>;
  batches: () => AsyncIterable<Batch>;
  /** Whether there is a note on each. */
  isAnnotated: boolean;
}

/** Handing a result set on as a file: streamed, in the order of the search page, only what visitors see. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly results: ResultSetService,
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly citing: CitationsService,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  async open(state: SearchState, format: ExportFormat, context: RequestContext): Promise<Readable> {
    await this.takeFromBudget(context);
    const numbers = await this.results.numbersOf(state, context.language);
    const query = writeSearchAddress({ ...state, page: 1, view: 'list' }).toString();
    const about = { query, found: numbers.length };
    return this.write({ about, batches: () => this.current(numbers), isAnnotated: false }, format);
  }

  /** The citations of a result set as text, a line each, in the order of the search page. */
  async openBibliography(
    state: SearchState,
    style: CitationStyle,
    language: Language,
    context: RequestContext,
  ): Promise<Readable> {
    await this.takeFromBudget(context);
    const numbers = await this.results.numbersOf(state, language);
    return Readable.from(this.bibliography(this.current(numbers), style, language));
  }

  /** Takes one file from what somebody may take away. */
  async takeFromBudget({ shareKey }: RequestContext): Promise<void> {
    const wait = await this.limits.take(budget, shareKey);
    if (wait > 0) throw tooMany(wait);
  }

  /** A list as a file, with what it is, its licence and its codebook inside. */
  write({ about: list, batches, isAnnotated }: ExportedList, format: ExportFormat): Readable {
    const about = {
      source: this.routes.origin,
      ...list,
      madeAt: this.clock.now().toISOString(),
      licence:
        'Each text has the licence named in textLicence; facts are free to use with the source.',
      codebook: isAnnotated ? { ...codebook, note: noteMeaning } : codebook,
      cells: cellRule,
    };
    if (format === 'csv') return Readable.from(this.csv(batches(), about, isAnnotated));
    if (format === 'json') return Readable.from(this.json(batches(), about));
    if (format === 'jsonl') return Readable.from(this.jsonLines(batches(), about));
    return Readable.from(this.citations(batches(), format));
  }

  /** The codebook stands in rows of its own behind the practices, so that every row above has the columns. */
  private async *csv(
    batches: AsyncIterable<Batch>,
    about: object,
    isAnnotated: boolean,
  ): AsyncGenerator<string> {
    const columns = isAnnotated ? [...csvColumns, 'note'] : csvColumns;
    yield `\ufeff${stringify([columns], csvStyle)}`;
    for await (const records of this.records(batches)) {
      if (records.length > 0) yield stringify(records.map(cellsOf), csvStyle);
    }
    const notes = Object.entries(about).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([key, meaning]) => [`# ${key}`, String(meaning)])
        : [[`# ${name}`, String(value)]],
    );
    yield stringify(
      notes.map((cells) => columns.map((_, i) => cells[i] ?? '')),
      csvStyle,
    );
  }

  private async *json(batches: AsyncIterable<Batch>, about: object): AsyncGenerator<string> {
    yield `{"about":${JSON.stringify(about)},"practices":[`;
    let before = '\n';
    for await (const records of this.records(batches))
      for (const record of records) {
        yield before + JSON.stringify(record);
        before = ',\n';
      }
    yield '\n]}\n';
  }

  private async *jsonLines(batches: AsyncIterable<Batch>, about: object): AsyncGenerator<string> {
    yield `${JSON.stringify({ about })}\n`;
    for await (const records of this.records(batches))
      yield records.map((record) => `${JSON.stringify(record)}\n`).join('');
  }

  private async *citations(
    batches: AsyncIterable<Batch>,
    format: CitationFormat,
  ): AsyncGenerator<string> {
    const { start, between, end, entry } = citationFiles[format];
    yield start;
    let before = '';
    for await (const { rows, loaders } of batches)
      for (const row of rows) {
        const item = await this.citing.itemOf(row, row, row.originalLanguage, { loaders });
        yield before + entry(row.note ? { ...item, annote: row.note } : item);
        before = between;
      }
    yield end;
  }

  private async *bibliography(
    batches: AsyncIterable<Batch>,
    style: CitationStyle,
    language: Language,
  ): AsyncGenerator<string> {
    for await (const { rows, loaders } of batches)
      for (const row of rows) {
        const item = await this.citing.itemOf(row, row, language, { loaders });
        yield `${this.citing.textIn(item, style, language)}\n`;
      }
  }

  private async *records(batches: AsyncIterable<Batch>): AsyncGenerator<ExportRecord[]> {
    for await (const { rows, loaders } of batches) {
      yield await Promise.all(
        rows.map(async (row) => {
          const [cities, texts] = await Promise.all([
            loaders.of(cityById).loadMany([row.cityId, ...row.otherCityIds]),
            loaders.of(textsOfSource).load(row.textSource),
          ]);
          return recordOf(row, {
            cities: cities.filter(
              (city): city is CityRow => city !== null && !(city instanceof Error),
            ),
            texts,
            origin: this.routes.origin,
          });
        }),
      );
    }
  }

  /** What is public when it is read: a practice that was withdrawn since the search is no longer there. */
  private async *current(numbers: number[]): AsyncGenerator<Batch> {
    for (let i = 0; i < numbers.length; i += batchSize) {
      const loaders = new Loaders(this.database, { kind: 'visitor' });
      const found = await loaders
        .of(publishedPracticeByNumber)
        .loadMany(numbers.slice(i, i + batchSize));
      const rows = found.flatMap((row) => {
        if (row === null) return [];
        if (row instanceof Error) throw row;
        const current = currentOf(row);
        return current === null ? [] : [{ ...row, ...current }];
      });
      yield { rows, loaders };
    }
  }
}

const csvStyle = { record_delimiter: 'windows', escape_formulas: false } as const;
