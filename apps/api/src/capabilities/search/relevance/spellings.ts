import { wordsOf } from '@praxis/domain/search';

/** A word as it was written, in lower case with its accents, and folded. */
export interface Spelling {
  spelling: string;
  word: string;
}

/** Longer runs of letters are addresses and the like: nobody searches for them. */
export const longestWord = 40;
const shortestForgiven = 4;

export function spellingsOf(text: string): Spelling[] {
  return wordsOf(text).flatMap(({ start, end, folded: word }) =>
    word === '' || word.length > longestWord
      ? []
      : [{ spelling: text.slice(start, end).toLowerCase().normalize('NFC'), word }],
  );
}

/**
 * The word, and the word without one of its letters. Two words that differ by one typing error (a letter too many, too few,
 * another one, or two swapped) have one of these in common, wherever the error is. None for words too short to forgive.
 */
export function deletionsOf(word: string): string[] {
  if (word.length < shortestForgiven || /\d/.test(word)) return [];
  const deletions = new Set([word]);
  for (let i = 0; i < word.length; i += 1) deletions.add(word.slice(0, i) + word.slice(i + 1));
  return [...deletions];
}

/** The first letters, which words of one family share where their stems differ; null for words that are hardly longer. */
export function rootOf(word: string): string | null {
  return word.length < 6 ? null : `~${word.slice(0, 5)}`;
}
