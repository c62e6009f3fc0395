import { passagesIn, sentenceAround, type Passage, type PhoneNumberFinder } from '../safety';
import type { Language } from '../shared';

/** A passage of what a city reports that could harm somebody. It is changed, or the city says why it may stand. */
export interface ProgressPassage extends Passage {
  readonly words: string;
  /** The sentence in which they stand. */
  readonly sentence: string;
}

/** The passages of a report's text that could harm somebody, in their order. A report is read by everybody at once. */
export function progressPassages(
  text: string,
  language: Language,
  findPhoneNumbers: PhoneNumberFinder,
): ProgressPassage[] {
  return passagesIn(text, { language, findPhoneNumbers }).map((passage) => ({
    ...passage,
    words: text.slice(passage.start, passage.end),
    sentence: sentenceAround(text, passage),
  }));
}
