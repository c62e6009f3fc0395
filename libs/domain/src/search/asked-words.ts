import type { Language } from '../shared';
import { queryTerms, wordsOf } from './search-words';
import { stopWords } from './stop-words';

/** What a text asks for: words, phrases that are found exactly as they stand, and what no practice found may have. */
export interface AskedWords {
  /** What is neither quoted nor excluded, as it was typed. */
  free: string;
  /** What is not excluded, as it was typed, without its quotation marks. */
  wanted: string;
  /** Each phrase as its folded words with one space between. */
  phrases: string[];
  /** Words and phrases that are excluded, folded in the same way. */
  excluded: string[];
}

/** A search reads so many phrases and exclusions: each is looked for by itself. */
export const maxPhrases = 12;

/** However a keyboard or a word processor writes them. */
const quotationMarks = /[“”„‟«»＂]/g;

/** With plain quotation marks: the same length, so that places in the text stay what they are. */
export function withPlainQuotes(text: string): string {
  return text.replace(quotationMarks, '"');
}

/** A phrase or an exclusion of a text, and where it stands. */
interface Piece {
  start: number;
  end: number;
  inside: string;
  isExcluded: boolean;
}

/** A phrase, maybe after a minus sign; or a minus sign that touches a word and no word before it. */
const pieces = /(?<minus>(?<!\S)-)?"(?<quoted>[^"]*)"|(?<!\S)-(?=\p{L})(?<word>[^\s"]+)/gu;

function piecesOf(text: string): Piece[] {
  return [...withPlainQuotes(text).matchAll(pieces)].map(({ index, 0: whole, groups }) => ({
    start: index,
    end: index + whole.length,
    inside: groups?.['quoted'] ?? groups?.['word'] ?? '',
    isExcluded: groups?.['quoted'] === undefined || groups['minus'] !== undefined,
  }));
}

/** Reads quotation marks and minus signs. A quotation mark that nobody closed yet keeps nothing together. */
export function readAskedWords(text: string): AskedWords {
  const found = piecesOf(text);
  if (found.length === 0) return { free: text, wanted: text, phrases: [], excluded: [] };
  const folded = (isExcluded: boolean): string[] => [
    ...new Set(
      found
        .filter((piece) => piece.isExcluded === isExcluded)
        .map(({ inside }) => foldedWords(inside))
        .filter((words) => words !== ''),
    ),
  ];
  const phrases = folded(false).slice(0, maxPhrases);
  return {
    free: replaced(text, found, () => ' '),
    wanted: replaced(text, found, ({ inside, isExcluded }) => (isExcluded ? ' ' : ` ${inside} `)),
    phrases,
    excluded: folded(true).slice(0, maxPhrases - phrases.length),
  };
}

/** Whether the text says what is not wanted and nothing that is: it asks for everything else. */
export function onlyExcludes(text: string): boolean {
  const { wanted, excluded } = readAskedWords(text);
  return excluded.length > 0 && wordsOf(wanted).length === 0;
}

/** What is to be marked in what was found: each phrase, in quotation marks, and the words beside. */
export function termsToMark(text: string, languages: readonly Language[]): string[] {
  const { free, phrases } = readAskedWords(text);
  const words = queryTerms(free, languages);
  const isLittle = (word: string): boolean => languages.some((each) => stopWords[each].has(word));
  const beside = phrases.length > 0 && words.every(isLittle) ? [] : words;
  return [...phrases.map((phrase) => `"${phrase}"`), ...beside];
}

/** The same words without their quotation marks; what is excluded stays excluded. */
export function withoutQuotes(text: string): string {
  const quoted = piecesOf(text).filter(({ isExcluded }) => !isExcluded);
  return tidy(replaced(text, quoted, ({ inside }) => ` ${inside} `));
}

/** The text without what it excludes. */
export function withoutExclusions(text: string): string {
  return tidy(
    replaced(
      text,
      piecesOf(text).filter(({ isExcluded }) => isExcluded),
      () => ' ',
    ),
  );
}

/** Whether what stands at this place of the text is excluded. */
export function excludedIn(text: string): (at: number) => boolean {
  const excluded = piecesOf(text).filter(({ isExcluded }) => isExcluded);
  return (at) => excluded.some(({ start, end }) => start <= at && at < end);
}

/** The folded words of a text with one space between: two texts with the same are the same phrase. */
export function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .filter((word) => word !== '')
    .join(' ');
}

/** The text with one space where there were several, and none around it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function replaced(text: string, found: readonly Piece[], by: (piece: Piece) => string): string {
  let result = '';
  let at = 0;
  for (const piece of found) {
    result += text.slice(at, piece.start) + by(piece);
    at = piece.end;
  }
  return result + text.slice(at);
}
