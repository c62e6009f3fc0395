'use strict';

const { SaxesParser } = require('saxes');
const { openArchive } = require('../../../platform/guarded/archive.cjs');
const { Refusal } = require('../../../platform/guarded/refusal.cjs');

/** The first visible sheet of a workbook. Formulas are not evaluated: what the program that wrote it saw last is read. */
async function readWorkbook(bytes, limits, out) {
  const archive = await openArchive(bytes, limits);
  if (!archive.has('[Content_Types].xml') || !archive.has('xl/workbook.xml'))
    throw new Refusal('wrongType');
  const workbook = await readIndex(archive);
  const strings = archive.has('xl/sharedStrings.xml') ? await readStrings(archive, limits) : [];
  out.begin(workbook.name, workbook.isFrom1904);
  await readSheet(archive, workbook.part, {
    limits,
    strings,
    row: (number, cells) => out.row(number, cells),
  });
}

async function readIndex(archive) {
  const sheets = [];
  let isFrom1904 = false;
  await parse(archive, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes.date1904);
      if (name === 'sheet' && sheets.length < 500) sheets.push(attributes);
    },
  });
  const targets = new Map();
  if (archive.has('xl/_rels/workbook.xml.rels'))
    await parse(archive, 'xl/_rels/workbook.xml.rels', {
      open: (name, { Id, Target, TargetMode }) => {
        if (name === 'Relationship' && TargetMode !== 'External' && targets.size < 500)
          targets.set(Id, Target);
      },
    });
  for (const sheet of sheets) {
    if ((sheet.state ?? 'visible') !== 'visible') continue;
    const target = String(targets.get(sheet['r:id'] ?? idOf(sheet)) ?? '');
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (archive.has(part))
      return { name: String(sheet.name ?? '').slice(0, 100), part, isFrom1904 };
  }
  throw new Refusal('unreadable');
}

/** The id of a relationship, whatever letters its namespace has. */
function idOf(sheet) {
  return Object.entries(sheet).find(([name]) => name.endsWith(':id'))?.[1];
}

async function readStrings(archive, limits) {
  const strings = [];
  let text = null;
  let isText = false;
  let isReading = 0;
  await parse(archive, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = '';
      // How a word is read aloud is no part of the word.
      if (name === 'rPh') isReading += 1;
      isText = name === 't' && isReading === 0;
    },
    text: (part) => {
      if (text === null || !isText) return;
      text += part;
      if (text.length > limits.cellCharacters) throw new Refusal('cellTooLong');
    },
    close: (name) => {
      if (name === 'rPh') isReading -= 1;
      if (name === 't') isText = false;
      if (name !== 'si') return;
      strings.push(text ?? '');
      text = null;
    },
  });
  return strings;
}

async function readSheet(archive, part, { limits, strings, row }) {
  let number = 0;
  let cells = [];
  let cell = null;
  let place = -1;
  let isValue = false;
  await parse(archive, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        number = rowNumber(attributes.r, number);
        cells = [];
        place = -1;
      } else if (name === 'c') {
        place = placeOf(attributes.r, place);
        cell = { type: attributes.t ?? 'n', text: '' };
      } else if (name === 'v' || name === 't') isValue = cell !== null;
    },
    text: (given) => {
      if (!isValue || cell === null) return;
      cell.text += given;
      if (cell.text.length > limits.cellCharacters) throw new Refusal('cellTooLong');
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'c' && cell !== null) {
        const text = textOf(cell, strings);
        if (text !== '') cells.push([place, text]);
        // Of a row without an end, no more is kept than a row may have.
        if (cells.length > limits.columns) throw new Refusal('tooManyColumns');
        cell = null;
      } else if (name === 'row') row(number, cells);
    },
  });
}

function rowNumber(given, before) {
  const number = given === undefined ? before + 1 : Number(given);
  if (!Number.isInteger(number) || number <= before || number > 1_048_576)
    throw new Refusal('unreadable');
  return number;
}

function placeOf(reference, before) {
  if (reference === undefined) return before + 1;
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(reference)?.[1];
  if (letters === undefined) throw new Refusal('unreadable');
  let place = 0;
  for (const letter of letters) place = place * 26 + letter.charCodeAt(0) - 64;
  if (place - 1 <= before) throw new Refusal('unreadable');
  return place - 1;
}

function textOf({ type, text }, strings) {
  if (type === 's') return strings[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n' || text === '') return text;
  // 0.1 + 0.2 as people see it.
  const number = Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : text;
}

/** Without their namespaces, since every program gives them other letters. A document type is refused at sight. */
async function parse(archive, name, { open, text, close }) {
  const parser = new SaxesParser();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let depth = 0;
  parser.on('error', () => {
    throw new Refusal('unreadable');
  });
  parser.on('doctype', () => {
    throw new Refusal('hasEntities');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > 50) throw new Refusal('unreadable');
    open?.(localName(tag.name), tag.attributes);
  });
  parser.on('text', (given) => text?.(given));
  parser.on('cdata', (given) => text?.(given));
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(localName(tag.name));
  });
  await archive.read(name, (bytes) => {
    let decoded;
    try {
      decoded = decoder.decode(bytes, { stream: true });
    } catch {
      throw new Refusal('notUtf8');
    }
    parser.write(decoded);
  });
  parser.close();
}

function localName(name) {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

module.exports = { readWorkbook };
