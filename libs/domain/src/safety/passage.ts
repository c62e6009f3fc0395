import type { Language } from '../shared';

/**
 * What a passage of a text may give away: a person's name, a minor who could be recognised, a telephone number, a mail
 * address, the story of one case, an exact address, how the police work.
 */
export const passageKinds = [
  'personal-name',
  'minor',
  'phone-number',
  'mail-address',
  'case-detail',
  'exact-address',
  'police-detail',
] as const;
export type PassageKind = (typeof passageKinds)[number];

/** A stretch of a text, in UTF-16 units: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that could harm somebody. */
export interface Passage extends Span {
  readonly kind: PassageKind;
}

/** Finds what may be a telephone number. The domain does not know how the numbers of each country are written. */
export type PhoneNumberFinder = (text: string) => readonly Span[];

/** How the patterns of a kind look in each language in which a practice may be written. */
export type ByLanguage<Value> = Readonly<Record<Language, Value>>;

/** Blanks between two words of a phrase, a line break not among them. */
export const blank = '(?:[ \\t\\u00a0\\u202f]{1,4})';
const notBefore = '(?<![\\p{L}\\p{N}])';
const notAfter = '(?![\\p{L}\\p{N}])';

/** A pattern that matches whole words only; `_` stands for the blanks between words. */
export function phrase(source: string, flags = 'giu'): RegExp {
  return new RegExp(`${notBefore}(?:${source.replaceAll('_', blank)})${notAfter}`, flags);
}

/** Where the pattern matches. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }));
}

/** One of the alternatives. */
export function anyOf(...alternatives: readonly string[]): string {
  return `(?:${alternatives.join('|')})`;
}
