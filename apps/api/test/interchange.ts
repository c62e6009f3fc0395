import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import {
  InterchangeExportService,
  InterchangeImportService,
  type ImportReport,
} from '../src/capabilities/interchange';
import { Seed } from '../src/seed/seed';

/** The folder of the file of tests. */
export const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-interchange-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

export type Line = Record<string, unknown> & { number: number };

/** The catalogue as `export` writes it. */
export async function exported(app: INestApplicationContext, withPrivate = false): Promise<string> {
  const { file } = await app
    .get(InterchangeExportService)
    .run({ folder, withPrivate }, () => undefined);
  return readFileSync(file, 'utf8');
}

export function parsed(text: string): Line[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}

/** The line of one practice. */
export async function lineOf(
  app: INestApplicationContext,
  number: number,
  withPrivate = false,
): Promise<Line> {
  const found = parsed(await exported(app, withPrivate)).find((line) => line.number === number);
  if (found === undefined) throw new Error(`No line has the number ${String(number)}.`);
  return found;
}

type Options = Partial<Record<'publish' | 'skipBad' | 'dryRun', boolean>>;

/** What `import` makes of the lines; faults as `2 topics.0 unknownCode`. */
export async function imported(
  app: INestApplicationContext,
  lines: string | readonly (string | object)[],
  options: Options = {},
): Promise<ImportReport & { faults: string[] }> {
  const file = path.join(folder, 'lines.jsonl');
  const text =
    typeof lines === 'string'
      ? lines
      : lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  writeFileSync(file, text);
  const faults: string[] = [];
  const report = await app.get(InterchangeImportService).run(
    { file, publish: false, skipBad: false, dryRun: false, ...options },
    {
      prepare: (db) => app.get(Seed).ground(db),
      onFault: (line, { path: where, rule }) => faults.push(`${String(line)} ${where} ${rule}`),
      tell: () => undefined,
    },
  );
  return { ...report, faults };
}

let letters = 0;
/** A name that no other line has. */
const name = (): string => `ours/${String.fromCharCode(97 + letters++)}`;

/** A line that says as much as it must, and no other line's name. */
export function aLine(over: object = {}): Record<string, unknown> {
  const externalId = name();
  return {
    externalId,
    city: { name: 'Aarhus', country: 'DK' },
    originalLanguage: 'en',
    topics: ['mentoring'],
    translations: { en: { title: `Practice of ${externalId}`, summary: 'What it is.' } },
    ...over,
  };
}
