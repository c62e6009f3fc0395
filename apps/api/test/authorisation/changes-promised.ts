import { v7 } from 'uuid';
import { theApi } from '../api-harness';
import { aPublishedPractice } from '../factories/practice.factory';
import { asEditor, asOrganiser } from '../people';
import { secretariat, team } from './actors';
import type { Change } from './change';

async function linked(isAccepted = false): Promise<{ id: string }> {
  const sentence = 'It brings all to one table.';
  const { link } = await asEditor('aarhus').proposeLink(await aPublishedPractice(), 'R4', sentence);
  if (isAccepted) await asOrganiser().decideLink(link?.id, 'ACCEPT');
  return { id: link?.id ?? '' };
}

/** What cities promise, report and decide for declarations. */
export const promising: Change[] = [
  {
    mutation: 'proposeCommitmentLink',
    what: 'of a published practice',
    input: async () => ({
      number: (await aPublishedPractice()).number,
      commitment: 'R4',
      sentence: 'It brings all to one table.',
      language: 'EN',
    }),
    allowed: team,
  },
  {
    mutation: 'decideCommitmentLink',
    what: 'that was proposed',
    input: async () => ({ ...(await linked()), decision: 'ACCEPT' }),
    allowed: secretariat,
    told: [...team, ...secretariat],
  },
  {
    mutation: 'takeBackCommitmentLink',
    what: 'that was proposed',
    input: () => linked(),
    allowed: team,
    told: [...team, ...secretariat],
  },
  {
    mutation: 'takeBackCommitmentLink',
    what: 'that was accepted',
    input: () => linked(true),
    allowed: team,
  },
  {
    mutation: 'reportProgress',
    what: 'of a city, with evidence',
    input: async () => ({
      city: 'aarhus',
      commitment: 'R4',
      step: 'LIMITED',
      text: `Since ${v7().replaceAll(/\d|-/g, '')}.`,
      evidence: [(await aPublishedPractice()).number],
    }),
    allowed: team,
  },
  {
    mutation: 'reportNothingNew',
    what: 'of a city that has reported',
    input: async () => {
      await theApi().sql('delete from progress_report');
      const asOf = '2020-03-01';
      await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', { asOf });
      return { city: 'aarhus' };
    },
    allowed: team,
  },
];
