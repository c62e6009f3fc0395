import { spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Injectable } from '@nestjs/common';
import {
  spreadsheetLimits,
  UnreadableFile,
  fileRefusals,
  type FileRefusal,
} from '@praxis/domain/spreadsheets';
import { Turnstile } from '../../platform/database/turnstile';

/** A table as it stands in a file. */
export interface SheetTable {
  /** What the sheet is called; `CSV` for a file of text. */
  sheet: string;
  isFrom1904: boolean;
  headings: string[];
  /** Each row that says anything, under the number that the spreadsheet shows. */
  rows: SheetTableRow[];
}

export interface SheetTableRow {
  number: number;
  cells: string[];
}

const script = path.join(__dirname, 'reader/read-spreadsheet.cjs');
/** What the program may not do, however it were made to: write files, start programs. */
const confined = [
  process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission',
  '--allow-fs-read=*',
  '--no-warnings',
];

type Told =
  | { sheet: string; isFrom1904: boolean }
  | { row: number; cells: [number, string][] }
  | { end: true }
  | { refused: string };

/** Reads spreadsheets in a process of their own: whatever is hostile in one harms nothing but that process. */
@Injectable()
export class SpreadsheetReader {
  private readonly turnstile = new Turnstile(2, 20);

  /** @throws UnreadableFile saying why it is not read */
  read(bytes: Buffer): Promise<SheetTable> {
    return this.turnstile.pass(() => this.readNow(bytes));
  }

  private async readNow(bytes: Buffer): Promise<SheetTable> {
    if (bytes.length > spreadsheetLimits.bytes) throw new UnreadableFile('tooBig');
    const table: SheetTable = { sheet: '', isFrom1904: false, headings: [], rows: [] };
    const ended = await this.run(bytes, (told) => {
      if ('sheet' in told) Object.assign(table, told);
      else if ('row' in told) add(table, told);
    });
    if (ended !== null) throw new UnreadableFile(ended);
    if (table.headings.length === 0 || table.rows.length === 0) throw new UnreadableFile('noRows');
    return table;
  }

  /** Why it has refused the file; null when it has read all of it. */
  private async run(bytes: Buffer, take: (told: Told) => void): Promise<FileRefusal | null> {
    const child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${String(spreadsheetLimits.megabytes)}`,
        ...confined,
        script,
        JSON.stringify(spreadsheetLimits),
      ],
      {
        env: {},
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: spreadsheetLimits.seconds * 1_000,
        killSignal: 'SIGKILL',
      },
    );
    const gone = new Promise<string | null>((resolve, reject) => {
      child.once('close', (_code, signal) => {
        resolve(signal);
      });
      child.once('error', reject);
    });
    // Whoever waits below hears of it.
    gone.catch(() => undefined);
    try {
      // Visitors come first.
      if (child.pid !== undefined) setPriority(child.pid, 10);
      // It may end before it has read everything.
      child.stdin.on('error', () => undefined);
      child.stdin.end(bytes);
      let verdict: FileRefusal | null | undefined;
      for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
        const told = JSON.parse(line) as Told;
        if ('refused' in told)
          verdict = fileRefusals.find((each) => each === told.refused) ?? 'unreadable';
        else if ('end' in told) verdict = null;
        else take(told);
      }
      if ((await gone) === 'SIGKILL') return 'tooSlow';
      // Without a word at the end it ran out of memory.
      return verdict === undefined ? 'tooBigInside' : verdict;
    } finally {
      child.kill('SIGKILL');
    }
  }
}

/** The first row that says anything has the headings. */
function add(table: SheetTable, { row, cells }: { row: number; cells: [number, string][] }): void {
  const texts: string[] = [];
  for (const [place, text] of cells) {
    while (texts.length < place) texts.push('');
    texts[place] = text;
  }
  if (table.headings.length === 0) table.headings = texts.map((text) => text.trim());
  else table.rows.push({ number: row, cells: texts });
}
