import type { LinkState } from '@praxis/domain/declarations';
import type { Language } from '@praxis/domain/shared';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

export interface CommitmentLinkRow {
  id: string;
  practiceId: string;
  commitmentCode: string;
  sentence: string;
  language: Language;
  state: LinkState;
  proposedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
}

export const commitmentLinks = `
  select l.id, l.practice_id as "practiceId", c.code as "commitmentCode", l.sentence, l.language, l.state,
         l.proposed_at as "proposedAt", l.decided_at as "decidedAt", l.reason
    from commitment_link l
    join commitment c on c.id = l.commitment_id`;

/** What the public reads of a practice's links: those that were accepted, in the order of the commitments. */
export const acceptedLinksOfPractice = defineLoader<string, CommitmentLinkRow[]>({
  name: 'acceptedLinksOfPractice',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<CommitmentLinkRow & Record<string, unknown>>(
        'accepted-links-of-practices',
        `${commitmentLinks} where l.practice_id = any($1::uuid[]) and l.state = 'accepted' order by c.code`,
        [ids],
      ),
      (row) => row.practiceId,
    ),
});

/** All that was ever said, the newest first: for the city and the secretariat. Whoever asks has checked that. */
export const linksOfPractice = defineLoader<string, CommitmentLinkRow[]>({
  name: 'linksOfPractice',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<CommitmentLinkRow & Record<string, unknown>>(
        'links-of-practices',
        `${commitmentLinks} where l.practice_id = any($1::uuid[]) order by l.proposed_at desc, l.id desc`,
        [ids],
      ),
      (row) => row.practiceId,
    ),
});
