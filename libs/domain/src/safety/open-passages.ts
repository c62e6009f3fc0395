import { Problem } from '../shared';
import type { Passage } from './passage';
import { passagesIn, sentenceAround, type Reading } from './passages-in';

/**
 * A passage that could harm somebody, in a text that everybody reads as soon as it is saved. It is changed, or whoever
 * writes says why it may stand.
 */
export interface OpenPassage extends Passage {
  readonly words: string;
  /** The sentence in which they stand. */
  readonly sentence: string;
}

/** The passages of a text that could harm somebody, in their order. */
export function openPassages(text: string, reading: Reading): OpenPassage[] {
  return passagesIn(text, reading).map((passage) => ({
    ...passage,
    words: text.slice(passage.start, passage.end),
    sentence: sentenceAround(text, passage),
  }));
}

/** Passages of the text could harm somebody, and nobody has said why they may stand. */
export class PassagesOpen extends Problem {
  readonly kind = 'PassagesOpenProblem';
  readonly code = 'PASSAGES_OPEN';
  constructor(readonly passages: readonly OpenPassage[]) {
    super(
      `Some passages could harm somebody. Change each, or justify them: ${passages.map(({ words, kind }) => `${words} (${kind})`).join(', ')}.`,
    );
  }
}
