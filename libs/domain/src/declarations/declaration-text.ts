import type { Language } from '../shared';
import { languages } from '../shared';
import type { Code } from '../vocabularies';
import type { CommitmentBasis, CommitmentKind } from './commitment-themes';

/**
 * The text of a declaration: a preamble, articles in their order, and within articles the commitments. It is political text: no
 * machine translates it, and of each language it is told whether cities adopted it or somebody translated it.
 *
 *   draft, which the secretariat alone reads → edition 1 → the same draft, changed → edition 2 …
 *
 * An edition never changes. Commitments are numbered through the whole text, and a number that was published stays with its
 * commitment for good: it is part of addresses.
 */
export interface DeclarationText {
  titles: DeclarationWords;
  /** The day on which it was adopted; null as long as it was not. */
  adoptedOn: string | null;
  /** What is known of the text in each language in which there is one. */
  languages: Partial<Record<Language, LanguageVersion>>;
  preambles: DeclarationWords;
  articles: DeclarationArticle[];
}

/** Words by their languages; a language in which there are none is left out. */
export type DeclarationWords = Partial<Record<Language, string>>;

/** A text that was adopted, or the translation of one. */
export const versionStandings = ['adopted', 'translation'] as const;
export type VersionStanding = (typeof versionStandings)[number];

/** What is known of the text in one language. */
export interface LanguageVersion {
  standing: VersionStanding;
  /** Who translated it: an organisation or an office; null for what was adopted. */
  translator: string | null;
  /** Whether the wording itself was seen or only a report of it. */
  basis: CommitmentBasis;
  /** Where it was seen: an address, or a paper and its place. */
  source: string | null;
}

/** A part of the text with a heading, words, commitments, or some of these. */
export interface DeclarationArticle {
  id: string;
  headings: DeclarationWords;
  texts: DeclarationWords;
  commitments: WrittenCommitment[];
}

/** A commitment as it is written, in every language. */
export interface WrittenCommitment {
  id: string;
  /** Null until it is published. */
  number: number | null;
  theme: Code<'commitmentTheme'>;
  kind: CommitmentKind;
  basis: CommitmentBasis;
  texts: DeclarationWords;
  sources: string[];
}

/** A commitment that has its number. */
export type NumberedCommitment = WrittenCommitment & { number: number };
/** An article whose commitments have their numbers. */
export type NumberedArticle = Omit<DeclarationArticle, 'commitments'> & {
  commitments: NumberedCommitment[];
};
/** A text whose commitments all have their numbers. */
export type NumberedText = Omit<DeclarationText, 'articles'> & { articles: NumberedArticle[] };

export const declarationTitleMaxLength = 200;
export const articleHeadingMaxLength = 200;
export const articleTextMaxLength = 5000;
export const commitmentTextMaxLength = 1000;
export const translatorMaxLength = 200;
export const versionSourceMaxLength = 500;
export const articlesMax = 60;
/** In one article. */
export const commitmentsMax = 60;
export const commitmentSourcesMax = 10;
export const editionNoteMaxLength = 500;

/** Numbers those that have none, in their order, behind the last number that was ever given. */
export function withNumbers(text: DeclarationText, lastNumber: number): NumberedText {
  let last = lastNumber;
  const articles = text.articles.map((article) => ({
    ...article,
    commitments: article.commitments.map((each) => ({
      ...each,
      number: each.number ?? (last += 1),
    })),
  }));
  return { ...text, articles };
}

/** All commitments of a text, in its order. */
export function commitmentsOf(text: NumberedText): NumberedCommitment[];
export function commitmentsOf(text: DeclarationText): WrittenCommitment[];
export function commitmentsOf(text: DeclarationText): WrittenCommitment[] {
  return text.articles.flatMap(({ commitments }) => commitments);
}

/** The languages of a text: those that were adopted first. */
export function languagesOf(text: DeclarationText): Language[] {
  const known = languages.filter((language) => text.languages[language] !== undefined);
  const isAdopted = (language: Language): boolean =>
    text.languages[language]?.standing === 'adopted';
  return [...known.filter(isAdopted), ...known.filter((language) => !isAdopted(language))];
}

/** The language in which a text is read: the one asked for, else one in which it was adopted. */
export function languageToRead(text: DeclarationText, asked: Language): Language {
  const known = languagesOf(text);
  return known.includes(asked) ? asked : (known[0] ?? asked);
}

/**
 * The beginning of the codes of a declaration’s commitments: the first letter of the host city and two digits of the year,
 * and where another declaration has that, a letter more.
 */
export function codePrefixOf(
  summit: { readonly city: string; readonly startsOn: string },
  isTaken: (prefix: string) => boolean,
): string {
  const stem = `${summit.city.slice(0, 1).toUpperCase()}${summit.startsOn.slice(2, 4)}`;
  for (let i = 0; ; i += 1) {
    const letter = String.fromCharCode('a'.charCodeAt(0) + Math.min(i, 25));
    const more = i === 0 ? '' : i < 26 ? letter : `${letter}${String(i)}`;
    if (!isTaken(`${stem}${more}-`)) return `${stem}${more}-`;
  }
}
