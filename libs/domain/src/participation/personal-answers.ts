import type { ParticipantFunction } from './participation-rules';

/** One of those who come. Nothing of it stands in the database but encrypted. */
export interface Participant {
  readonly name: string;
  readonly function: ParticipantFunction;
  /** The function in the person’s own words: “Deputy mayor for education”. */
  readonly title: string;
  /** Languages that she needs interpretation into, or follows without: codes of languages of interpretation. */
  readonly languages: readonly string[];
  /** What she needs to get in, move, see and hear. */
  readonly accessNeeds: string;
  /** What she does not eat, or needs to eat. */
  readonly dietNeeds: string;
}

/** What a request tells about people: encrypted as a whole with the key of its summit. */
export interface PersonalAnswers {
  /** The first leads the delegation. */
  readonly people: readonly Participant[];
  /** The authority in its own words: also where it is a city of the Alliance. */
  readonly authority: string;
  /** Where organisers reach the office; a mail address. */
  readonly contactAddress: string;
  /** Field visits wanted, the dearest first: ids of sessions. */
  readonly fieldVisits: readonly string[];
  readonly message: string;
}

/** One of those who come, as far as it has been said. */
export type DraftedParticipant = Omit<Participant, 'function'> & {
  readonly function: ParticipantFunction | null;
};

/** The same while it is being written: nothing needs to be complete. */
export interface DraftedAnswers extends Omit<PersonalAnswers, 'people'> {
  readonly people: readonly DraftedParticipant[];
}

/** How many of these people need each language of interpretation. */
export function peopleByLanguage(
  people: readonly { readonly languages: readonly string[] }[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { languages } of people)
    for (const code of new Set(languages)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

export const noAnswers: PersonalAnswers = {
  people: [],
  authority: '',
  contactAddress: '',
  fieldVisits: [],
  message: '',
};
