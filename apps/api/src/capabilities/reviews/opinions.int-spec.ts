import { useApi } from '../../../test/api-harness';
import { aSubmittedDraft, type KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asReviewer, asVisitor, type Person } from '../../../test/people';

const api = useApi();

beforeEach(async () => {
  await api.catchUp();
  api.mails.sent.length = 0;
});

interface Opinion {
  id: string;
  question: string;
  verdict: string | null;
  text: string | null;
  givenAt: string | null;
  withdrawnAt: string | null;
  draftRevision: number;
  askedBy: { id: string };
  askedOf: { id: string };
  viewerCanGive: boolean;
  viewerCanWithdraw: boolean;
}

async function opinionsFor(
  person: Person,
  { number }: KnownPractice,
): Promise<Opinion[] | null | undefined> {
  const { practice } = await person.ask<{ practice: { reviewOpinions: Opinion[] | null } | null }>(
    `query ($number: Int!) { practice(number: $number) { reviewOpinions {
       id question verdict text givenAt withdrawnAt draftRevision askedBy { id } askedOf { id } viewerCanGive viewerCanWithdraw
     } } }`,
    { number },
  );
  return practice?.reviewOpinions;
}

/** A draft on which one reviewer has asked another. */
async function asked(question?: string) {
  const draft = await aSubmittedDraft({ title: 'Night bus' });
  const [asker, judge] = [asReviewer(), asReviewer()];
  const { kind } = await asker.askOpinion(draft, judge, question);
  expect(kind).toBe('AskOpinionSuccess');
  const [opinion] = (await opinionsFor(asker, draft)) ?? [];
  if (opinion === undefined) throw new Error('Nobody was asked.');
  return { draft, asker, judge, opinion };
}

const idOf = async (person: Person): Promise<string> => (await person.account()).id;
const mailsTo = async (person: Person) => {
  await api.catchUp();
  const { email } = await person.account();
  return api.mails.sent.filter(({ to }) => to.address === email);
};

it('is asked for, given and kept, for reviewers who may judge and for nobody else', async () => {
  const { draft, asker, judge, opinion } = await asked('Is the evidence enough?');
  expect(opinion).toMatchObject({
    question: 'Is the evidence enough?',
    draftRevision: 1,
    askedBy: { id: await idOf(asker) },
    askedOf: { id: await idOf(judge) },
    verdict: null,
    viewerCanGive: false,
    viewerCanWithdraw: true,
  });
  expect(await opinionsFor(judge, draft)).toMatchObject([
    { viewerCanGive: true, viewerCanWithdraw: false },
  ]);
  const [question] = await mailsTo(judge);
  expect(question?.subject).toBe('Your opinion is asked for: Night bus');
  expect(question?.text).toContain('Is the evidence enough?');
  const { kind } = await judge.giveOpinion(opinion.id, 'REQUEST_CHANGES', 'Ask for the numbers.');
  expect(kind).toBe('GiveOpinionSuccess');
  const now = api.clock.now().toISOString();
  expect(await opinionsFor(asReviewer(), draft)).toMatchObject([
    {
      verdict: 'REQUEST_CHANGES',
      text: 'Ask for the numbers.',
      givenAt: now,
      viewerCanGive: false,
    },
  ]);
  const [answer] = await mailsTo(asker);
  expect(answer?.subject).toBe('An opinion has come: Night bus');
  expect(answer?.text).toContain('Ask for the numbers.');
  for (const other of [asEditor('aarhus'), asReviewer({ aarhus: 'editor' })])
    expect(await opinionsFor(other, draft)).toBeNull();
  for (const other of [asMember(), asVisitor(), asEditor('rotterdam')])
    expect(await opinionsFor(other, draft)).toBeUndefined();
  await asker.decideReview(draft, 'APPROVE');
  for (const other of [asMember(), asVisitor(), asEditor('aarhus')])
    expect(await opinionsFor(other, draft)).toBeNull();
  expect(await opinionsFor(asker, draft)).toHaveLength(1);
});

it('keeps the draft from being published until it is given', async () => {
  const { draft, asker, judge, opinion } = await asked();
  for (const person of [asker, judge, asReviewer()])
    expect(await person.decideReview(draft, 'APPROVE')).toMatchObject({
      kind: 'OpinionsOpenProblem',
      count: 1,
    });
  expect(await api.count('practice_version where practice_id = $1', [draft.id])).toBe(0);
  await judge.giveOpinion(opinion.id, 'APPROVE', 'Yes.');
  expect((await asker.decideReview(draft, 'APPROVE')).kind).toBe('DecideReviewSuccess');
});

it('is taken back by who asked, and then keeps nothing', async () => {
  const { draft, asker, judge, opinion } = await asked();
  expect((await asReviewer().withdrawOpinion(opinion.id)).kind).toBe('FORBIDDEN');
  expect((await asker.withdrawOpinion(opinion.id)).kind).toBe('WithdrawOpinionSuccess');
  expect((await judge.giveOpinion(opinion.id, 'APPROVE', 'Yes.')).kind).toBe('OpinionOverProblem');
  expect((await asker.withdrawOpinion(opinion.id)).kind).toBe('OpinionOverProblem');
  const subjects = (await mailsTo(judge)).map(({ subject }) => subject);
  expect(subjects).toContain('Your opinion is no longer needed: Night bus');
  expect((await asker.decideReview(draft, 'APPROVE')).kind).toBe('DecideReviewSuccess');
});

it('is taken back by who has the draft now, when who asked is away', async () => {
  const { draft, opinion } = await asked();
  const stand = asReviewer();
  await stand.assign(draft, stand);
  expect((await stand.withdrawOpinion(opinion.id)).kind).toBe('WithdrawOpinionSuccess');
});

it('is no longer asked for when changes are: the draft will be another', async () => {
  const { draft, asker, judge, opinion } = await asked();
  const { kind } = await asker.decideReview(draft, 'REQUEST_CHANGES', { reason: 'More.' });
  expect(kind).toBe('DecideReviewSuccess');
  expect((await opinionsFor(asker, draft))?.[0]?.withdrawnAt).toBe(api.clock.now().toISOString());
  expect((await judge.giveOpinion(opinion.id, 'APPROVE', 'Yes.')).kind).toBe('OpinionOverProblem');
});

it('is given by who was asked alone', async () => {
  const { asker, opinion } = await asked();
  for (const person of [asker, asReviewer(), asReviewer({ aarhus: 'editor' }), asMember()])
    expect((await person.giveOpinion(opinion.id, 'APPROVE', 'Yes.')).kind).toBe('FORBIDDEN');
  expect((await asVisitor().giveOpinion(opinion.id, 'APPROVE', 'Yes.')).kind).toBe(
    'UNAUTHENTICATED',
  );
  expect(await api.count('review_opinion where id = $1 and given_at is null', [opinion.id])).toBe(
    1,
  );
});

it('is asked of another reviewer who may judge, once', async () => {
  const { draft, asker, judge } = await asked();
  const befriended = asReviewer();
  await befriended.declareConflict(draft, 'A friend.');
  for (const [person, rule] of [
    [asker, 'unknownReviewer'],
    [asMember(), 'unknownReviewer'],
    [asReviewer({ aarhus: 'editor' }), 'unknownReviewer'],
    [befriended, 'unknownReviewer'],
    [judge, 'askedAlready'],
  ] as const)
    expect(await asker.askOpinion(draft, person)).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'reviewer', rule }],
    });
  expect(await asker.askOpinion(draft, asReviewer(), ' ')).toMatchObject({
    kind: 'InvalidInputProblem',
    fields: [{ path: 'question', rule: 'required' }],
  });
  expect(await api.count('review_opinion where practice_id = $1', [draft.id])).toBe(1);
});

it('is asked for and given once, also at the same moment', async () => {
  const { draft, asker, judge, opinion } = await asked();
  const given = await Promise.all(
    ['One.', 'Two.'].map((text) => judge.giveOpinion(opinion.id, 'APPROVE', text)),
  );
  expect(given.map(({ kind }) => kind).sort()).toEqual([
    'GiveOpinionSuccess',
    'OpinionOverProblem',
  ]);
  const again = await Promise.all([1, 2].map(() => asker.askOpinion(draft, judge)));
  expect(again.map(({ kind }) => kind).sort()).toEqual([
    'AskOpinionSuccess',
    'InvalidInputProblem',
  ]);
});
