import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import type { PasswordEstimate } from '@praxis/domain/accounts';

/** With more ways to read figures as letters, a text made for it takes tenths of a second. */
const l33tMaxSubstitutions = 16;
let known: ZxcvbnFactory | undefined;

/** How many guesses a text takes whoever knows the commonest passwords, keyboards, dates and these words. */
export function estimatePassword(text: string, words: string[]): PasswordEstimate {
  known ??= new ZxcvbnFactory({
    dictionary: { passwords: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
    l33tMaxSubstitutions,
  });
  const { guesses, sequence } = known.check(text, words);
  const estimate = {
    guesses,
    hasWordsToAvoid: sequence.some(
      (part) => 'dictionaryName' in part && part.dictionaryName === 'userInputs',
    ),
  };
  for (const part of sequence) {
    if (part.pattern !== 'repeat') continue;
    // What repeats was looked at without these words.
    const { baseToken, baseGuesses } = part as unknown as Repeated;
    const once = estimatePassword(baseToken, words);
    estimate.guesses *= Math.min(1, once.guesses / baseGuesses);
    estimate.hasWordsToAvoid ||= once.hasWordsToAvoid;
  }
  return estimate;
}

/** A part of a text that is the same some times over. */
interface Repeated {
  baseToken: string;
  baseGuesses: number;
}
