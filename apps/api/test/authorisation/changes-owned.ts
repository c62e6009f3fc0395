import { theApi } from '../api-harness';
import { aDraft, aPublishedPractice, aSubmittedDraft } from '../factories/practice.factory';
import { coAuthorOf, invitationTo } from '../ownership';
import { asEditor, asMember, type Person } from '../people';
import { members, readersOfReviews, team } from './actors';
import type { Change } from './change';

/** Whoever tries it is a co-author of the practice by then. */
async function written(person: Person, practice: { number: number }): Promise<{ number: number }> {
  if (!person.isVisitor) await coAuthorOf(practice, person);
  return { number: practice.number };
}

async function fromPublicSources(): Promise<{ number: number }> {
  const { id, number } = await aPublishedPractice();
  await theApi().sql(
    `update practice set provenance = 'public-sources', source_confidence = 'high' where id = $1`,
    [id],
  );
  return { number };
}

async function onBehalf(): Promise<{ number: number }> {
  const { id, number } = await aSubmittedDraft();
  await theApi().sql(
    'update practice_draft set is_on_behalf = true, is_by_secretariat = true where practice_id = $1',
    [id],
  );
  return { number };
}

/** Two of the team, of whom one leaves. */
async function leaving(): Promise<object> {
  const [from, to] = await Promise.all([
    asEditor('aarhus').account(),
    asEditor('aarhus').account(),
  ]);
  return { city: 'aarhus', from: from.id, to: to.id };
}

const someoneElse = (person: Person): Person => (person.isVisitor ? asMember() : person);

/** What belongs to a city, and who may have a hand in it. */
export const owning: Change[] = [
  {
    mutation: 'saveDraft',
    what: 'as a co-author',
    input: async (person) => ({
      ...(await written(person, await aDraft())),
      revision: 1,
      facts: { startYear: 2001 },
    }),
    allowed: members,
    told: [],
  },
  {
    mutation: 'submitDraft',
    what: 'as a co-author',
    input: async (person) => ({ ...(await written(person, await aDraft())), revision: 1 }),
    allowed: team,
    told: members,
  },
  {
    mutation: 'recallDraft',
    what: 'as a co-author',
    input: async (person) => written(person, await aSubmittedDraft()),
    allowed: team,
    told: members,
  },
  {
    mutation: 'startDraft',
    what: 'as a co-author',
    input: async (person) => written(person, await aPublishedPractice()),
    allowed: team,
  },
  {
    mutation: 'decideReview',
    what: 'as a co-author',
    input: async (person) => ({
      ...(await written(person, await aSubmittedDraft())),
      revision: 1,
      decision: 'APPROVE',
    }),
    allowed: [],
  },
  {
    mutation: 'inviteCoAuthor',
    what: 'to a draft',
    input: async () => ({ number: (await aDraft()).number, address: 'ada@city.example' }),
    allowed: team,
    told: [],
  },
  {
    mutation: 'inviteCoAuthor',
    what: 'as a co-author',
    input: async (person) => ({
      ...(await written(person, await aDraft())),
      address: 'ada@city.example',
    }),
    allowed: team,
    told: members,
  },
  ...[true, false].flatMap((accepts): Change[] => [
    {
      mutation: 'answerInvitation',
      what: accepts ? 'to accept' : 'to decline',
      input: async (person) => ({
        id: await invitationTo(await aDraft(), someoneElse(person)),
        accepts,
      }),
      allowed: members,
    },
    {
      mutation: 'answerInvitation',
      what: `of somebody else, to ${accepts ? 'accept' : 'decline'}`,
      input: async () => ({ id: await invitationTo(await aDraft(), asMember()), accepts }),
      allowed: [],
      told: [],
    },
  ]),
  {
    mutation: 'removeCoAuthor',
    what: 'who is somebody else',
    input: async () => ({ id: await coAuthorOf(await aDraft(), asMember()) }),
    allowed: team,
    told: [],
  },
  {
    mutation: 'removeCoAuthor',
    what: 'who is oneself',
    input: async (person) => ({ id: await coAuthorOf(await aDraft(), someoneElse(person)) }),
    allowed: members,
  },
  {
    mutation: 'approveDraft',
    what: 'that the secretariat has sent in',
    input: async () => ({ ...(await onBehalf()), revision: 1 }),
    allowed: team,
    told: [...readersOfReviews, 'organiser', 'administrator'],
  },
  {
    mutation: 'decideReview',
    what: 'of what the city has not approved, to decline it',
    input: async () => ({
      ...(await onBehalf()),
      revision: 1,
      decision: 'DECLINE',
      reason: 'No.',
    }),
    allowed: ['reviewer'],
  },
  {
    mutation: 'endorsePractice',
    what: 'that was drafted from public sources',
    input: async () => ({ ...(await fromPublicSources()), version: 1, answer: 'RUNNING' }),
    allowed: team,
  },
  {
    mutation: 'endorsePractice',
    what: 'that its city has written',
    input: async () => ({
      number: (await aPublishedPractice()).number,
      version: 1,
      answer: 'RUNNING',
    }),
    allowed: [],
  },
  {
    mutation: 'handOver',
    what: 'in the team of the city',
    input: leaving,
    allowed: ['coordinator'],
  },
];
