import { slugOf, type Language } from '../shared';

/**
 * A concept is one thing that people of the field call by several words, in three languages. Its words stand for each other
 * when somebody searches. A term that is contested bears a note, which is shown beside what was found.
 */
export interface Concept {
  readonly code: string;
  /** In each language the words for it, the one it is called by first. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
  /** What readers should know of a contested term; in all languages or in none. */
  readonly notes: Readonly<Record<Language, string>> | null;
}

/** More words than this for one thing are several things. */
export const maxConceptWords = 20;
export const conceptWordMaxLength = 80;
/** Longer names are sentences, and nobody searches for them whole. */
export const maxWordsOfPhrase = 8;
export const conceptNoteMaxLength = 600;
/** All of them are in memory and looked through by every search. */
export const maxConcepts = 1_000;

/** What a new concept is called in addresses: by its first English word. */
export function codeOfConcept(words: Concept['words']): string {
  return slugOf(words.en[0] ?? '', 'concept');
}

/** What a concept is called in a language. */
export function nameOfConcept(
  { words, code }: Pick<Concept, 'words' | 'code'>,
  language: Language,
): string {
  return words[language][0] ?? words.en[0] ?? code;
}
