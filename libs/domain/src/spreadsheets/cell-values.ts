import { fold, languages, type Language } from '../shared';
import { isCode, type VocabularyName } from '../vocabularies';
import type { RowPart } from '../practices';
import type { SheetColumn } from './sheet-columns';

/** What reading cells needs to know of the world outside of the table. */
export interface SheetWorld {
  /** The code that is called so in any language. */
  codeOf: (vocabulary: VocabularyName, label: string) => string | undefined;
  /** Whether the workbook counts its days from 1904. */
  isFrom1904: boolean;
}

const languageNames: Record<Language, readonly string[]> = {
  en: ['english', 'anglais', 'ingles'],
  fr: ['french', 'francais', 'frances'],
  es: ['spanish', 'espagnol', 'espanol', 'castellano'],
};

/** The text of a cell as JSON has it in a line of the interchange format; null when the cell says nothing. */
export function valueOfCell(column: SheetColumn, text: string, world: SheetWorld): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  switch (column.type) {
    case 'number':
    case 'year':
      return wholeNumber(trimmed);
    case 'day':
      return day(trimmed, world.isFrom1904);
    case 'language':
      return language(trimmed);
    case 'code':
      return code(column.vocabulary, trimmed, world);
    case 'codes':
      return codes(column.vocabulary, trimmed, world);
    case 'names':
      return separated(trimmed);
    case 'list':
      return trimmed.includes('\n')
        ? lines(trimmed)
        : trimmed.split('; ').map((each) => each.trim());
    case 'rows':
      return rows(column.parts, trimmed, world);
    default:
      return trimmed;
  }
}

function wholeNumber(text: string): unknown {
  return /^-?\d{1,9}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : text;
}

const dayInMilliseconds = 86_400_000;

/** As ISO writes it, as Europe writes it with dots, or as a spreadsheet counts days. */
function day(text: string, isFrom1904: boolean): string {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (dotted)
    return `${dotted[3] ?? ''}-${(dotted[2] ?? '').padStart(2, '0')}-${(dotted[1] ?? '').padStart(2, '0')}`;
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const days = Math.floor(Number(text)) - (isFrom1904 ? 24_107 : 25_569);
    return new Date(days * dayInMilliseconds).toISOString().slice(0, 10);
  }
  return /^\d{4}-\d{2}-\d{2}[T ]/.test(text) ? text.slice(0, 10) : text;
}

function language(text: string): string {
  const plain = fold(text);
  return languages.find((each) => each === plain || languageNames[each].includes(plain)) ?? text;
}

function code(vocabulary: VocabularyName | null, text: string, world: SheetWorld): string {
  if (vocabulary === null) return text;
  const lower = text.toLowerCase();
  return isCode(vocabulary, lower) ? lower : (world.codeOf(vocabulary, fold(text)) ?? text);
}

function codes(vocabulary: VocabularyName | null, text: string, world: SheetWorld): string[] {
  const known = (label: string): boolean =>
    vocabulary !== null && isCode(vocabulary, code(vocabulary, label, world));
  return separated(text)
    .flatMap((label) => {
      // A label may have commas in it: they separate only where every part is one.
      const parts = label
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      return !known(label) && parts.every(known) ? parts : [label];
    })
    .map((label) => code(vocabulary, label, world));
}

function separated(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((each) => each.replace(/^\s*[-•*]\s+/, '').trim())
    .filter((each) => each !== '');
}

/** One row a line, its parts between bars; or JSON, as our own files have it. */
function rows(parts: readonly RowPart[], text: string, world: SheetWorld): unknown {
  if (text.startsWith('[{')) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return [text];
    }
  }
  return lines(text).map((row) => {
    const given = row.split('|').map((part) => part.trim());
    // More parts than there are belong to the last: nothing that was written is lost unseen.
    const held = given.slice(0, parts.length - 1);
    if (given.length >= parts.length) held.push(given.slice(parts.length - 1).join(' | '));
    return Object.fromEntries(
      parts.map((part, i) => [part.name, partOf(part, held[i] ?? '', world)] as const),
    );
  });
}

function partOf({ kind, vocabulary }: RowPart, text: string, world: SheetWorld): unknown {
  if (text === '') return null;
  if (kind === 'year') return wholeNumber(text);
  if (kind === 'code') return code(vocabulary ?? null, text, world);
  if (kind === 'language') return text.toLowerCase();
  return text;
}
