import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import {
  ImportRunning,
  InterchangeExportService,
  InterchangeImportService,
  type ImportReport,
} from '../capabilities/interchange';
import { IndexingService } from '../capabilities/search';
import { PublicChanges } from '../platform/database/changes';
import { Seed } from '../seed/seed';
import { CallFault, count, onePath, progress, say, type Command } from './command';
import { importSpreadsheet, isSpreadsheet } from './spreadsheets';

export const exportCommand: Command = {
  does: 'DIR [--private]: writes DIR/practices.jsonl, what everybody sees; --private adds mailboxes and annexes',
  run: async (app, args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { private: { type: 'boolean', default: false } },
    });
    const folder = onePath(positionals, 'one folder to write to: export DIR');
    const { file, practices } = await app
      .get(InterchangeExportService)
      .run({ folder, withPrivate: values.private }, (done, total) => {
        progress('practices', done, total);
      });
    say(`${file} holds ${count(practices, 'practice')}.`);
  },
};

export const importCommand: Command = {
  does: 'FILE [--publish] [--skip-bad] [--dry-run]: reads what export writes; drafts, unless they are published. FILE.xlsx or FILE.csv --city SLUG [--language en]: drafts of the rows of a table',
  run: async (app, args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        publish: { type: 'boolean', default: false },
        'skip-bad': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        city: { type: 'string' },
        language: { type: 'string' },
      },
    });
    const file = onePath(positionals, 'one file to read: import FILE');
    if (!(statSync(file, { throwIfNoEntry: false })?.isFile() ?? false))
      throw new CallFault(`${file} is no file: name one that export has written.`);
    const dryRun = values['dry-run'];
    if (isSpreadsheet(file))
      return importSpreadsheet(app, { ...values, file, dryRun, skipBad: values['skip-bad'] });
    const report = await importFile(app, {
      file,
      publish: values.publish,
      skipBad: values['skip-bad'],
      dryRun,
    });
    say(summaryOf(report, dryRun));
    if (report.bad > 0 && (dryRun || !values['skip-bad']))
      throw new CallFault(
        `${count(report.bad, 'bad line')}: nothing was written.${dryRun ? '' : ' Mend them, or leave them out with --skip-bad.'}`,
      );
    if (report.isWritten) await index(app);
  },
};

async function importFile(
  app: INestApplicationContext,
  options: Parameters<InterchangeImportService['run']>[0],
): Promise<ImportReport> {
  try {
    return await app.get(InterchangeImportService).run(options, {
      prepare: (db) => app.get(Seed).ground(db),
      onFault: (line, { message }) => {
        say(`line ${String(line)}: ${message}`);
      },
      tell: (what, lines) => {
        say(`${what}: ${count(lines, 'line')}`);
      },
    });
  } catch (error) {
    if (error instanceof ImportRunning) throw new CallFault(error.message);
    throw error;
  }
}

/** Visitors see it at once; this finds it too. What is interrupted here is mended within the hour by a site that runs. */
async function index(app: INestApplicationContext): Promise<void> {
  await app.get(PublicChanges).refreshAll();
  for (const { engine, missing, stale } of await app.get(IndexingService).repair())
    say(`${engine}: ${count(missing + stale, 'document')} indexed`);
}

function summaryOf(report: ImportReport, dryRun: boolean): string {
  const { lines, added, renewed, described, drafted, unchanged, bad } = report;
  const parts = [
    `${String(added)} published for the first time`,
    `${String(renewed)} published as a new version`,
    `${String(described)} with another origin`,
    `${String(drafted)} as drafts`,
    `${String(unchanged)} unchanged`,
    `${String(bad)} bad`,
  ].filter((part) => !part.startsWith('0 '));
  const what = `${count(lines, 'line')}: ${parts.join(', ')}`;
  if (dryRun) return `${what}. This was a dry run: nothing was written.`;
  return lines === unchanged ? `${what}. Nothing was changed.` : `${what}.`;
}
