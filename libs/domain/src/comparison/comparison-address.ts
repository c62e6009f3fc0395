import { numberOf } from '../addresses';
import { maxQueryLength } from '../search';

/** Fewer than two are nothing to compare; more than four stand side by side on no screen and no sheet of paper. */
export const fewestCompared = 2;
export const mostCompared = 4;

/** So many words of an address are read at most: whatever comes behind them was not typed by a person. */
const mostRead = 50;

/** The whole state of a comparison. Its address reproduces it in any browser. */
export interface Comparison {
  /** Numbers of practices, each once, in the order in which they were chosen. */
  numbers: readonly number[];
  /** What was chosen beyond the four. */
  surplus: readonly number[];
  /** What stands for no number. */
  unreadable: readonly string[];
  /** Whether what is the same for all is left out. */
  onlyDifferences: boolean;
  /** What is looked for, to be added. */
  sought: string;
}

/**
 * Reads the address of a comparison: `ids=12,92`, or `ids=12&ids=92` as forms write it. A number, the last part of a
 * practice's address and a whole address all stand for the practice.
 */
export function readComparison(query: URLSearchParams): Comparison {
  const words = query
    .getAll('ids')
    .flatMap((value) => value.split(/[\s,;]+/))
    .filter((word) => word !== '')
    .slice(0, mostRead);
  const numbers = [...new Set(words.map(comparedNumber))].filter((number) => number !== null);
  return {
    numbers: numbers.slice(0, mostCompared),
    surplus: numbers.slice(mostCompared),
    unreadable: [...new Set(words.filter((word) => comparedNumber(word) === null))].map((word) =>
      word.slice(0, 80),
    ),
    onlyDifferences: query.get('only') === 'differences',
    sought: (query.get('find') ?? '').slice(0, maxQueryLength).trim(),
  };
}

/** Writes the query of a comparison, in one order: the same comparison always has the same address. */
export function writeComparison({
  numbers,
  surplus = [],
  onlyDifferences = false,
}: Pick<Comparison, 'numbers'> & Partial<Pick<Comparison, 'surplus' | 'onlyDifferences'>>): string {
  const all = [...numbers, ...surplus];
  return [
    ...(all.length === 0 ? [] : [`ids=${all.join(',')}`]),
    ...(onlyDifferences ? ['only=differences'] : []),
  ].join('&');
}

/** The number of a practice in what somebody typed or pasted; null when there is none. */
export function comparedNumber(typed: string): number | null {
  const path = typed.replace(/[?#].*$/, '');
  const permanent = /\/p\/(\d{1,9})(?:\/|$)/.exec(path)?.[1];
  return numberOf(permanent ?? path.replace(/\/+$/, '').split('/').at(-1));
}

/** The practice that somebody looks for by its number or its address, and not by words; null for words. */
export function addedNumber(sought: string): number | null {
  return /^\d+$|^\S*\/\S*$/.test(sought) ? comparedNumber(sought) : null;
}
