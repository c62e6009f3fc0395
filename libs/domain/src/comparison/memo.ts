import { citationStyles, type CitationStyle } from '../citations';
import { plainLine, plainLines } from '../shared';
import { comparedRows, type ComparedRowName } from './compared-rows';

/** Characters of what somebody writes in a memo. */
export const memoLimits = {
  title: 150,
  purpose: 3_000,
  recommendation: 3_000,
  next: 3_000,
} as const;
export type MemoText = keyof typeof memoLimits;
const memoTexts = Object.keys(memoLimits) as MemoText[];

/** The rows that a memo has unless others are chosen: what a council asks first. */
export const usualMemoRows: readonly ComparedRowName[] = [
  'summary',
  'conditions',
  'citySize',
  'budget',
  'staff',
  'setup',
  'targets',
  'levels',
  'evidence',
  'outcomes',
  'lessons',
  'safeguards',
  'status',
  'adoptions',
];

/** What somebody wrote and chose for a memo to a council. It is kept nowhere. */
export interface Memo extends Record<MemoText, string> {
  rows: readonly ComparedRowName[];
  style: CitationStyle;
}

/** A memo nobody has written anything into. */
export const emptyMemo: Memo = {
  title: '',
  purpose: '',
  recommendation: '',
  next: '',
  rows: usualMemoRows,
  style: citationStyles[0],
};

/** Reads a posted form; ticked rows stand one a line. What it does not know is left out. */
export function readMemo(form: Readonly<Record<string, string>>): Memo {
  const rows = (form['rows'] ?? '').split('\n');
  return {
    title: plainLine(form['title'] ?? ''),
    purpose: plainLines(form['purpose'] ?? '').trim(),
    recommendation: plainLines(form['recommendation'] ?? '').trim(),
    next: plainLines(form['next'] ?? '').trim(),
    rows: comparedRows.map(({ name }) => name).filter((name) => rows.includes(name)),
    style: citationStyles.find((style) => style === form['style']) ?? citationStyles[0],
  };
}

/** The texts that are too long, each with the characters it may have. */
export function memoFaults(memo: Memo): { text: MemoText; limit: number }[] {
  return memoTexts
    .filter((text) => memo[text].length > memoLimits[text])
    .map((text) => ({ text, limit: memoLimits[text] }));
}

/** A part of a plain text: a paragraph with its lines, or a list. */
export interface PlainPart {
  kind: 'paragraph' | 'list';
  lines: string[];
}

/** Plain text as it was meant: an empty line ends a paragraph, and lines that begin with a dash or a star are a list. */
export function plainParts(text: string): PlainPart[] {
  const parts: PlainPart[] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    const item = /^\s*[-*•–]\s+(.*)$/.exec(line)?.[1];
    const words = (item ?? line).trim();
    if (words === '') {
      isOpen = false;
      continue;
    }
    const kind = item === undefined ? 'paragraph' : 'list';
    const last = parts.at(-1);
    if (isOpen && last?.kind === kind) last.lines.push(words);
    else parts.push({ kind, lines: [words] });
    isOpen = true;
  }
  return parts;
}
