import path from 'node:path';
import { Injectable } from '@nestjs/common';
import {
  spreadsheetLimits,
  UnreadableFile,
  fileRefusals,
  type FileRefusal,
} from '@praxis/domain/spreadsheets';
import { GuardedProcesses } from '../../platform/guarded/guarded-processes';

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

type Told =
  | { sheet: string; isFrom1904: boolean }
  | { row: number; cells: [number, string][] }
  | { end: true }
  | { refused: string };

/** Reads spreadsheets where they can do no harm: in a guarded process of their own. */
@Injectable()
export class SpreadsheetReader {
  constructor(private readonly guarded: GuardedProcesses) {}

  /** @throws UnreadableFile saying why it is not read */
  async read(bytes: Buffer): Promise<SheetTable> {
    if (bytes.length > spreadsheetLimits.bytes) throw new UnreadableFile('tooBig');
    const table: SheetTable = { sheet: '', isFrom1904: false, headings: [], rows: [] };
    const refused = await this.run(bytes, (told) => {
      if ('sheet' in told) Object.assign(table, told);
      else if ('row' in told) add(table, told);
    });
    if (refused !== null) throw new UnreadableFile(refused);
    if (table.headings.length === 0 || table.rows.length === 0) throw new UnreadableFile('noRows');
    return table;
  }

  /** Why it has refused the file; null when it has read all of it. */
  private async run(bytes: Buffer, take: (told: Told) => void): Promise<FileRefusal | null> {
    let verdict: FileRefusal | null | undefined;
    const { megabytes, seconds } = spreadsheetLimits;
    const end = await this.guarded.run(
      { script, args: [JSON.stringify(spreadsheetLimits)], input: bytes, megabytes, seconds },
      (line) => {
        const told = line as Told;
        if ('refused' in told)
          verdict = fileRefusals.find((each) => each === told.refused) ?? 'unreadable';
        else if ('end' in told) verdict = null;
        else take(told);
      },
    );
    if (end === 'tooSlow') return 'tooSlow';
    // Without a word at the end it ran out of memory.
    return verdict === undefined ? 'tooBigInside' : verdict;
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
