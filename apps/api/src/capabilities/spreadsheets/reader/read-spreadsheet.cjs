// Reads a file that a stranger sent, in a process of its own with little memory, no secrets and a time limit
// (docs/adr/0040-spreadsheets.md). The file comes by standard input; what is in it goes out as lines of JSON:
// { sheet, isFrom1904 }, then { row, cells } for each row that says anything, then { end: true }; or { refused: why }.
// JavaScript, so that it runs as it stands, beside the sources in tests and beside the built files.
'use strict';

const { readCsv } = require('./csv.cjs');
const { readWorkbook } = require('./workbook.cjs');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

async function main() {
  const limits = JSON.parse(process.argv[2]);
  const bytes = await standardInput(limits.bytes);
  const out = new Output(limits);
  try {
    await readerOf(bytes)(bytes, limits, out);
    if (out.rows === 0) throw new Refusal('noRows');
    out.write({ end: true });
  } catch (error) {
    out.write({ refused: error instanceof Refusal ? error.why : 'unreadable' });
  }
  await out.flush();
}

/** By what the file begins with; its name says nothing. */
function readerOf(bytes) {
  const head = bytes.subarray(0, 8).toString('latin1');
  if (head.startsWith('PK\u0003\u0004')) return readWorkbook;
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Refusal('oldFormat');
  return readCsv;
}

async function standardInput(most) {
  const parts = [];
  let length = 0;
  for await (const part of process.stdin) {
    length += part.length;
    if (length > most) throw new Error('More than is allowed.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Rows on their way out, each within the limits. */
class Output {
  rows = 0;
  characters = 0;
  waiting = [];

  constructor(limits) {
    this.limits = limits;
  }

  begin(sheet, isFrom1904) {
    this.write({ sheet, isFrom1904 });
  }

  /** `cells` are pairs of a place from 0 and a text. Blank ones count for nothing, wherever they stand. */
  row(number, cells) {
    const said = cells.filter(([, text]) => text.trim() !== '');
    if (said.length === 0) return;
    if (number > this.limits.rows + 1) throw new Refusal('tooManyRows');
    for (const [place, text] of said) {
      if (place >= this.limits.columns) throw new Refusal('tooManyColumns');
      if (text.length > this.limits.cellCharacters) throw new Refusal('cellTooLong');
      // A text that many cells share is sent out for each of them.
      this.characters += text.length;
    }
    if (this.characters > this.limits.inflatedBytes) throw new Refusal('tooBigInside');
    this.rows += 1;
    this.write({ row: number, cells: said });
  }

  write(line) {
    this.waiting.push(JSON.stringify(line));
    if (this.waiting.length >= 200) this.pass();
  }

  pass() {
    if (this.waiting.length > 0) process.stdout.write(`${this.waiting.join('\n')}\n`);
    this.waiting = [];
  }

  async flush() {
    this.pass();
    await new Promise((resolve) => process.stdout.end(resolve));
  }
}

main().catch(() => {
  process.exitCode = 1;
});
