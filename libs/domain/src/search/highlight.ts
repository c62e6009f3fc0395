import {
  forgivenTypos,
  isWithinTypos,
  lightStem,
  wordsBeginningWith,
  wordsOf,
  type Word,
} from './search-words';

/** A stretch of a text that is, or is not, what was searched for. */
export interface HighlightSegment {
  text: string;
  isMatch: boolean;
}

/** Whether a word of a text is what a searched term means: the same, its plural, its beginning, or mistyped. */
export function isMatch(word: string, term: string): boolean {
  if (word === term) return true;
  // However a word ends and wherever it is mistyped, its first letter is right.
  if (term.length < 3 || word.charCodeAt(0) !== term.charCodeAt(0)) return false;
  if (word.startsWith(term)) return true;
  if (lightStem(word) === lightStem(term)) return true;
  const typos = forgivenTypos(term);
  if (typos === 0) return false;
  return isWithinTypos(term, word, typos) || isWithinTypos(term, word.slice(0, term.length), typos);
}

/** Marks every word of the text that one of the terms means; a term in quotation marks is a phrase, marked as a whole. */
export function highlight(text: string, terms: readonly string[]): HighlightSegment[] {
  return segmentsOf(text, matchedWords(text, terms));
}

/** A piece of a text, with the words that were searched for marked in it. */
export interface Passage {
  segments: HighlightSegment[];
  /** How many different terms it holds: 0 when nothing was found. */
  termCount: number;
}

/**
 * The passage of at most so many characters that holds the most different terms, cut at words, with an ellipsis where
 * text was left out. Without a match it is the beginning of the text.
 */
export function bestPassage(text: string, terms: readonly string[], maxLength = 240): Passage {
  const matches = matchedWords(text, terms);
  let best = { from: 0, termCount: 0 };
  for (const [i, first] of matches.entries()) {
    const seen = new Set<string>();
    for (let j = i; j < matches.length; j += 1) {
      const match = matches[j];
      if (!match || match.end - first.start > maxLength) break;
      seen.add(match.term);
    }
    if (seen.size > best.termCount) best = { from: first.start, termCount: seen.size };
  }
  const { start, end } = windowAround(text, best.termCount === 0 ? 0 : best.from, maxLength);
  const inside = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
  const segments = segmentsOf(text.slice(start, end), inside);
  if (start > 0) segments.unshift({ text: '… ', isMatch: false });
  if (end < text.length) segments.push({ text: ' …', isMatch: false });
  return { segments, termCount: best.termCount };
}

/** The segments as HTML: everything escaped, matches in `<mark>`. */
export function highlightHtml(segments: readonly HighlightSegment[]): string {
  return segments
    .map(({ text, isMatch: marked }) =>
      marked ? `<mark>${escapeHtml(text)}</mark>` : escapeHtml(text),
    )
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

interface MatchedWord extends Word {
  term: string;
}

/** What is known of a search: its results have most of their words in common. */
interface Meanings {
  /** The terms that are single words. */
  single: readonly string[];
  phrases: readonly { term: string; words: readonly string[] }[];
  /** How single terms begin, and so every word that one of them means. */
  beginnings: Set<number>;
  /** Which single term a word means, as far as it has been looked at. */
  words: Map<string, string | undefined>;
}

const meanings = new WeakMap<readonly string[], Meanings>();

function meaningsFor(terms: readonly string[]): Meanings {
  let known = meanings.get(terms);
  if (!known) {
    const single = terms.filter((term) => !term.startsWith('"'));
    known = {
      single,
      phrases: terms
        .filter((term) => term.startsWith('"'))
        .map((term) => ({ term, words: term.slice(1, -1).split(' ') })),
      beginnings: new Set(single.map((term) => term.charCodeAt(0))),
      words: new Map(),
    };
    meanings.set(terms, known);
  }
  return known;
}

function matchedWords(text: string, terms: readonly string[]): MatchedWord[] {
  if (terms.length === 0) return [];
  const { single, phrases, beginnings, words } = meaningsFor(terms);
  const matched: MatchedWord[] = [];
  for (const word of wordsBeginningWith(text, beginnings)) {
    if (!words.has(word.folded))
      words.set(
        word.folded,
        single.find((each) => isMatch(word.folded, each)),
      );
    const term = words.get(word.folded);
    if (term !== undefined) matched.push({ ...word, term });
  }
  return phrases.length === 0 ? matched : withPhrases(matchedPhrases(text, phrases), matched);
}

/** Where the words of a phrase stand one after the other, just as they are. */
function matchedPhrases(text: string, phrases: Meanings['phrases']): MatchedWord[] {
  const all = wordsOf(text);
  const matched: MatchedWord[] = [];
  for (let i = 0; i < all.length; i += 1) {
    const found = phrases.find(({ words }) =>
      words.every((word, j) => all[i + j]?.folded === word),
    );
    const [first, last] = [all[i], all[i + (found?.words.length ?? 1) - 1]];
    if (!found || !first || !last) continue;
    matched.push({ folded: first.folded, start: first.start, end: last.end, term: found.term });
    i += found.words.length - 1;
  }
  return matched;
}

/** Both in their order, without the words that a phrase has marked already. */
function withPhrases(
  phrases: readonly MatchedWord[],
  words: readonly MatchedWord[],
): MatchedWord[] {
  const outside = words.filter(
    ({ start }) => !phrases.some((phrase) => phrase.start <= start && start < phrase.end),
  );
  return [...phrases, ...outside].sort((a, b) => a.start - b.start);
}

function segmentsOf(text: string, matches: readonly Word[]): HighlightSegment[] {
  const segments: HighlightSegment[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start > at) segments.push({ text: text.slice(at, start), isMatch: false });
    segments.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < text.length) segments.push({ text: text.slice(at), isMatch: false });
  return segments;
}

/** A stretch around a place: from the start of its sentence if that is near, to a word's end. */
function windowAround(text: string, at: number, maxLength: number): { start: number; end: number } {
  if (text.length <= maxLength) return { start: 0, end: text.length };
  const lookBack = Math.max(0, at - Math.floor(maxLength / 3));
  const sentence = text.slice(lookBack, at).search(/(?<=[.!?]\s)\S[^.!?]*$/);
  let start = lookBack;
  if (sentence >= 0) start = lookBack + sentence;
  else if (lookBack > 0) start = lookBack + (text.slice(lookBack, at).search(/\s/) + 1);
  const rest = text.slice(start, start + maxLength);
  const end =
    start + rest.length >= text.length ? text.length : start + Math.max(rest.lastIndexOf(' '), 1);
  return { start, end };
}
