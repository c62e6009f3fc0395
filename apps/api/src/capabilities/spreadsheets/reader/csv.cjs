'use strict';

const { parse } = require('csv-parse/sync');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

/** Text with separators, in UTF-8. Which separator it is, the first line shows. */
function readCsv(bytes, limits, out) {
  const text = textOf(bytes);
  const records = recordsOf(text, delimiterOf(text), limits);
  out.begin('CSV', false);
  for (const { record, number } of records) {
    if (
      record.length > limits.columns &&
      record.slice(limits.columns).some((cell) => cell.trim() !== '')
    )
      throw new Refusal('tooManyColumns');
    out.row(
      number,
      record.map((cell, place) => [place, plainCell(cell)]),
    );
  }
}

function textOf(bytes) {
  if (bytes.length === 0) throw new Refusal('noRows');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Pictures, programs and archives have bytes that no text has.
    throw new Refusal(bytes.subarray(0, 4096).includes(0) ? 'wrongType' : 'notUtf8');
  }
  if (text.includes('\0') || /^\s*(?:<|%PDF|\{\\rtf|[{[])/.test(text.slice(0, 200)))
    throw new Refusal('wrongType');
  return text;
}

function delimiterOf(text) {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  const bare = first.replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((each) => [each, bare.split(each).length]);
  return counts.sort((a, b) => b[1] - a[1])[0][0];
}

/** Each record under the number of the row that a spreadsheet shows it in: cells of several lines are one row. */
function recordsOf(text, delimiter, limits) {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: limits.columns * limits.cellCharacters,
      to: limits.rows + 2,
    }).map((record, i) => ({ record, number: i + 1 }));
  } catch {
    throw new Refusal('unreadable');
  }
}

/** What `safeCell` put in front, so that no spreadsheet calculates it, is taken away again. */
function plainCell(cell) {
  return /^'(?:[\s\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|')/.test(cell) ? cell.slice(1) : cell;
}

module.exports = { readCsv };
