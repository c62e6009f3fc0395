import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { isLanguage } from '@praxis/domain/shared';
import {
  cellName,
  columnHeadings,
  columnLetters,
  mappingFaults,
  spreadsheetLimits,
  UnreadableFile,
  type SheetFault,
} from '@praxis/domain/spreadsheets';
import { City } from '../capabilities/cities';
import { ImportRunning } from '../capabilities/interchange';
import {
  mappingFor,
  SheetImportService,
  SpreadsheetReader,
  type SheetReport,
  type SheetTable,
} from '../capabilities/spreadsheets';
import { Database } from '../platform/database/database';
import { Seed } from '../seed/seed';
import { CallFault, count, say } from './command';

/** How the command was called. */
interface Call {
  file: string;
  city?: string | undefined;
  language?: string | undefined;
  publish: boolean;
  skipBad: boolean;
  dryRun: boolean;
}

/** Whether the file is a table of practices, by its name; what is in it is looked at later. */
export function isSpreadsheet(file: string): boolean {
  return ['.xlsx', '.csv', '.tsv', '.xls', '.xlsm'].includes(path.extname(file).toLowerCase());
}

/** `import FILE.xlsx --city SLUG`: drafts of the rows of a table, each fault under the name of its cell. */
export async function importSpreadsheet(app: INestApplicationContext, call: Call): Promise<void> {
  if (call.publish)
    throw new CallFault('A table becomes drafts, which a person reviews: leave --publish out.');
  const { source } = app.get(Database);
  await source.transaction((db) => app.get(Seed).ground(db));
  const { language = 'en' } = call;
  if (!isLanguage(language)) throw new CallFault('--language is en, fr or es.');
  const city = await source.manager.findOneBy(City, { slug: call.city ?? '' });
  if (city === null)
    throw new CallFault('Say for which city with --city: its name in addresses, such as aarhus.');
  const table = await read(app, call.file);
  const { columns } = await mappingFor(source.manager, city.id, table.headings);
  for (const [i, name] of columns.entries())
    if (name === null && (table.headings[i] ?? '') !== '')
      say(`column ${columnLetters(i)} is not read: ${table.headings[i] ?? ''}`);
  const { missing } = mappingFaults(columns);
  if (missing.length > 0)
    throw new CallFault(
      `No column is called ${missing.map((name) => `“${columnHeadings[name].en}”`).join(' and none ')}: name it so, or say on the site which it is.`,
    );
  const report = await run(app, {
    ...{ table, columns, cityId: city.id, language, sender: null },
    ...{ isWriting: !call.dryRun, skipBad: call.skipBad },
  });
  for (const fault of report.faults) say(inWords(fault, table));
  if (report.faultCount > report.faults.length)
    say(`… and ${count(report.faultCount - report.faults.length, 'more fault')}`);
  say(summaryOf(report, call.dryRun));
  if (report.bad > 0 && (call.dryRun || !call.skipBad))
    throw new CallFault(
      `${count(report.bad, 'bad row')}: nothing was written.${call.dryRun ? '' : ' Mend them, or leave them out with --skip-bad.'}`,
    );
}

async function read(app: INestApplicationContext, file: string): Promise<SheetTable> {
  try {
    if (statSync(file).size > spreadsheetLimits.bytes) throw new UnreadableFile('tooBig');
    return await app.get(SpreadsheetReader).read(readFileSync(file));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new CallFault(error.message);
    throw error;
  }
}

async function run(
  app: INestApplicationContext,
  order: Parameters<SheetImportService['run']>[0],
): Promise<SheetReport> {
  try {
    return await app.get(SheetImportService).run(order, {
      tell: (done) => {
        say(`${order.isWriting ? 'written' : 'checked'}: ${count(done, 'row')}`);
      },
    });
  } catch (error) {
    if (error instanceof ImportRunning) throw new CallFault(error.message);
    throw error;
  }
}

function inWords(
  { row, column, field, entry, part, message }: SheetFault,
  { sheet }: SheetTable,
): string {
  const cell = column === null ? `row ${String(row)}` : cellName(row, column);
  const where = [
    field === null ? '' : columnHeadings[field].en,
    entry === null ? '' : `entry ${String(entry)}`,
    part ?? '',
  ].filter((each) => each !== '');
  return `${sheet}!${cell}${where.length === 0 ? '' : ` (${where.join(', ')})`}: ${message}`;
}

function summaryOf(report: SheetReport, dryRun: boolean): string {
  const { rows, added, changed, unchanged, bad, examples } = report;
  const parts = [
    `${String(added)} new drafts`,
    `${String(changed)} changed drafts`,
    `${String(unchanged)} unchanged`,
    `${String(bad)} bad`,
    `${String(examples)} left out as examples`,
  ].filter((part) => !part.startsWith('0 '));
  const what = `${count(rows, 'row')}: ${parts.join(', ')}`;
  if (dryRun) return `${what}. This was a dry run: nothing was written.`;
  return `${what}.`;
}
