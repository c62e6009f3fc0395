import type { PaperPageQuery } from '../../../shared/apollo/generated/operations';

type Opened = NonNullable<PaperPageQuery['takeAway']>['records'][number];
export type Visit = NonNullable<PaperPageQuery['fieldVisits']>[number];

/** One person of a paper, with what belongs to her delegation. */
export interface PaperRow {
  key: string;
  reference: string;
  /** The row in the request, from 1. */
  number: number;
  person: Opened['answers']['people'][number];
  authority: string;
  /** The name of its country in the reader's language; empty where nobody has said. */
  country: string;
  contactAddress: string;
}

/** A row for each person, the leader of a delegation first; delegations in the order of their authorities. */
export function paperRows(records: readonly Opened[]): PaperRow[] {
  return [...records]
    .sort((one, other) => one.answers.authority.localeCompare(other.answers.authority))
    .flatMap(({ reference, country, answers: { people, authority, contactAddress } }) =>
      people.map((person, i) => ({
        key: `${reference}-${String(i + 1)}`,
        number: i + 1,
        country: country?.name ?? '',
        ...{ reference, person, authority, contactAddress },
      })),
    );
}
