import { theApi } from '../api-harness';
import { aDraft, aSubmittedDraft, type KnownPractice } from '../factories/practice.factory';
import { asReviewer, type Person } from '../people';
import { members } from './actors';
import type { Change } from './change';

const numberOf = async (practice: Promise<{ number: number }>): Promise<{ number: number }> => ({
  number: (await practice).number,
});

const idOf = async (person: Person): Promise<string> => (await person.account()).id;

/** A question for an opinion on a draft; of the person, where they can be asked. */
async function anOpinion(asker: Person, of: Person): Promise<{ id: string }> {
  const draft: KnownPractice = await aSubmittedDraft();
  const { kind } = await asker.askOpinion(draft, of);
  if (kind !== 'AskOpinionSuccess') return anOpinion(asReviewer(), asReviewer());
  const [opinion] = await theApi().sql<{ id: string }>(
    'select id from review_opinion where practice_id = $1',
    [draft.id],
  );
  return { id: opinion?.id ?? '' };
}

export const judging: Change[] = [
  {
    mutation: 'decideReview',
    what: 'of a draft that was sent in, to publish it',
    input: async () => ({
      ...(await numberOf(aSubmittedDraft())),
      revision: 1,
      decision: 'APPROVE',
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'decideReview',
    what: 'of a draft that was sent in, to decline it',
    input: async () => ({
      ...(await numberOf(aSubmittedDraft())),
      revision: 1,
      decision: 'DECLINE',
      reason: 'No.',
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'decideReview',
    what: 'of a draft that is being written',
    input: async () => ({ ...(await numberOf(aDraft())), revision: 1, decision: 'APPROVE' }),
    allowed: [],
    told: members.filter((actor) => actor !== 'reviewer'),
  },
  {
    mutation: 'assignReview',
    what: 'of a draft that was sent in',
    input: async () => ({
      ...(await numberOf(aSubmittedDraft())),
      reviewer: await idOf(asReviewer()),
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'declareConflict',
    what: 'on a draft that was sent in',
    input: async () => ({ ...(await numberOf(aSubmittedDraft())), reason: 'A friend wrote it.' }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'askOpinion',
    what: 'on a draft that was sent in',
    input: async () => ({
      ...(await numberOf(aSubmittedDraft())),
      reviewer: await idOf(asReviewer()),
      question: 'Is it ready?',
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'giveOpinion',
    what: 'that one was asked for',
    input: async (person) => ({
      ...(await anOpinion(asReviewer(), person.isVisitor ? asReviewer() : person)),
      verdict: 'APPROVE',
      text: 'Yes.',
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'withdrawOpinion',
    what: 'that one has asked for',
    input: (person) => anOpinion(person.isVisitor ? asReviewer() : person, asReviewer()),
    allowed: ['reviewer'],
  },
];
