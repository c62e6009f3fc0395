import { fold, type Language } from '../shared';
import { stopWords } from './stop-words';

/** A word of a text, folded, with where it stands in the text as written. */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** The words of a text: runs of letters and digits ("P/CVE" is two, "court-led" is two). */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => {
    words.push({ folded: fold(text.slice(start, end)), start, end });
  });
  return words;
}

/** The words of a text, but those that certainly begin with none of these letters left out: most are not even read. */
export function wordsBeginningWith(text: string, letters: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => {
    const first = text.charCodeAt(start);
    if (first < 128 && !letters.has(first) && !letters.has(first | lowerCase)) return;
    words.push({ folded: fold(text.slice(start, end)), start, end });
  });
  return words;
}

/** Makes a small letter of a capital one among the first 128 characters. */
const lowerCase = 0x20;

function eachWord(text: string, take: (start: number, end: number) => void): void {
  let start = -1;
  for (let i = 0; i < text.length; i += 1) {
    if (isInWord(text, i)) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      take(start, i);
      start = -1;
    }
  }
  if (start >= 0) take(start, text.length);
}

const inWords = /[\p{L}\p{N}\p{M}]/u;
/** For each unit of UTF-16, once it has been met: whether words have it. A search looks at a hundred thousand of them. */
const met = new Uint8Array(0x10000);
const isPart = 1;
const isNoPart = 2;

function isInWord(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const known = met[unit] ?? 0;
  if (known !== 0) return known === isPart;
  if (unit >= 0xd800 && unit < 0xe000) return isPairInWord(text, i, unit);
  const is = inWords.test(text.charAt(i));
  met[unit] = is ? isPart : isNoPart;
  return is;
}

/** Either half of a character that takes two units. */
function isPairInWord(text: string, i: number, unit: number): boolean {
  const first = unit < 0xdc00 ? i : i - 1;
  return inWords.test(String.fromCodePoint(text.codePointAt(first) ?? unit));
}

/**
 * The words a search is about: folded, each once, without stop words of the given languages; when nothing else was
 * typed, the stop words themselves. The last word is unfinished while the person may still be typing it.
 */
export function queryTerms(text: string, languages: readonly Language[]): string[] {
  const words = [...new Set(wordsOf(text).map((word) => word.folded))];
  const meaningful = words.filter(
    (word) => !languages.some((language) => stopWords[language].has(word)),
  );
  return (meaningful.length > 0 ? meaningful : words).slice(0, maxQueryTerms);
}

/** A search reads this many words; researchers paste sentences, nobody pastes more. */
export const maxQueryTerms = 32;

/** What singular and plural of a word share in the three languages: only for comparing, never shown. */
export function lightStem(word: string): string {
  if (word.length < 5) return word.length === 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  return word.replace(/(ies|eaux|aux|es|s|x|e|o|a)$/, (ending) =>
    ending === 'ies' ? 'y' : ending === 'aux' ? 'al' : ending === 'eaux' ? 'eau' : '',
  );
}

/** Mistyped letters that are forgiven in a word: none below 5 letters, one below 9, two from there on. */
export function forgivenTypos(word: string): number {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 9 ? 1 : 2;
}

/**
 * Whether the two words differ by at most so many insertions, deletions, replacements or swapped neighbours.
 * The first letter must be right: people mistype the middle and the end of words.
 */
export function isWithinTypos(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit === 0 || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return typosBetween(a, b, limit) <= limit;
}

/** How many insertions, deletions, replacements or swapped neighbours lie between two words; above the limit, more than it. */
export function typosBetween(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        distance = Math.min(distance, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(distance);
      best = Math.min(best, distance);
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
