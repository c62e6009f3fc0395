import { useApi } from '../../../test/api-harness';
import { aSubmittedDraft, type KnownPractice } from '../../../test/factories/practice.factory';
import { asReviewer, type Person } from '../../../test/people';

const api = useApi();

beforeEach(async () => {
  await api.sql(`update practice_draft set state = 'editing'`);
  await api.catchUp();
  api.mails.sent.length = 0;
});

interface Queue {
  totalCount: number;
  edges: {
    node: {
      practice: { number: number };
      daysWaiting: number;
      assignment: { reviewer: { id: string }; assignedAt: string } | null;
    };
  }[];
}

async function queueOf(person: Person, filter: object = {}): Promise<Queue> {
  const { reviewQueue } = await person.ask<{ reviewQueue: Queue }>(
    `query ($filter: ReviewQueueFilterInput) { reviewQueue(filter: $filter) { totalCount edges { node {
       practice { number } daysWaiting assignment { reviewer { id } assignedAt }
     } } } }`,
    { filter },
  );
  return reviewQueue;
}

const numbersFor = async (person: Person, filter: object = {}): Promise<number[]> => {
  const { edges, totalCount } = await queueOf(person, filter);
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node.practice.number);
};

/** Sent in so many days ago. */
async function waiting(days: number, details: object = {}): Promise<KnownPractice> {
  const draft = await aSubmittedDraft(details);
  await api.sql(
    `update practice_draft set submitted_at = $2::timestamptz - make_interval(days => $3) where practice_id = $1`,
    [draft.id, api.clock.now(), days],
  );
  return draft;
}

const idOf = async (person: Person): Promise<string> => (await person.account()).id;
const mailsTo = async (person: Person): Promise<string[]> => {
  await api.catchUp();
  const { email } = await person.account();
  return api.mails.sent.filter(({ to }) => to.address === email).map(({ subject }) => subject);
};

it('shows the longest waiting first, by language, topic and age', async () => {
  const french = await waiting(3, {
    originalLanguage: 'fr',
    texts: { fr: { title: 'Des mentors', summary: 'Voici.' } },
  });
  const schools = await waiting(20, { facts: { topics: ['schools'] } });
  const fresh = await waiting(0);
  const reviewer = asReviewer();
  expect(await numbersFor(reviewer)).toEqual([schools.number, french.number, fresh.number]);
  const { edges } = await queueOf(reviewer);
  expect(edges.map(({ node }) => node.daysWaiting)).toEqual([20, 3, 0]);
  expect(await numbersFor(reviewer, { language: 'FR' })).toEqual([french.number]);
  expect(await numbersFor(reviewer, { topic: 'schools' })).toEqual([schools.number]);
  expect(await numbersFor(reviewer, { topic: 'schools', language: 'FR' })).toEqual([]);
  expect(await numbersFor(reviewer, { waitingDays: 3 })).toEqual([schools.number, french.number]);
  expect(await numbersFor(reviewer, { waitingDays: 14 })).toEqual([schools.number]);
});

it('says of a filter that cannot be one that it is a mistake of whoever asks', async () => {
  for (const filter of [{ waitingDays: -1 }, { waitingDays: 2_147_483_647 }])
    expect(
      (
        await asReviewer().gql(
          'query ($filter: ReviewQueueFilterInput) { reviewQueue(filter: $filter) { totalCount } }',
          { filter },
        )
      ).code,
    ).toBe('BAD_USER_INPUT');
});

describe('an assignment', () => {
  it('tells the others who has a draft, and is asked for', async () => {
    const [mine, theirs, free] = [await waiting(3), await waiting(2), await waiting(1)];
    const [reviewer, colleague] = [asReviewer(), asReviewer()];
    expect((await reviewer.assign(mine, reviewer)).kind).toBe('AssignReviewSuccess');
    await colleague.assign(theirs, colleague);
    const { edges } = await queueOf(reviewer);
    const now = api.clock.now().toISOString();
    expect(edges.map(({ node }) => node.assignment)).toEqual([
      { reviewer: { id: await idOf(reviewer) }, assignedAt: now },
      { reviewer: { id: await idOf(colleague) }, assignedAt: now },
      null,
    ]);
    expect(await numbersFor(reviewer, { assignment: 'MINE' })).toEqual([mine.number]);
    expect(await numbersFor(reviewer, { assignment: 'OTHERS' })).toEqual([theirs.number]);
    expect(await numbersFor(reviewer, { assignment: 'NOBODY' })).toEqual([free.number]);
    expect(await mailsTo(reviewer)).toEqual([]);
  });

  it('is handed over and taken over; who did not do it is told by mail, in their language', async () => {
    const draft = await waiting(1, { title: 'Night bus' });
    const [first, second] = [asReviewer(), asReviewer()];
    await first.assign(draft, first);
    await first.assign(draft, second, first);
    await api.sql(`update account set language = 'fr' where id = $1`, [await idOf(second)]);
    expect(await mailsTo(second)).toEqual(['À relire : Night bus']);
    expect(await mailsTo(first)).toEqual([]);
    const third = asReviewer();
    await third.assign(draft, third, second);
    expect(await mailsTo(second)).toContain('Vous n’avez plus à relire : Night bus');
    const mail = api.mails.sent.at(-1);
    expect(mail?.text).toContain(`${api.origin}/fr/relecture/`);
    expect(mail?.text).not.toContain((await third.account()).displayName);
  });

  it('is released', async () => {
    const draft = await waiting(1);
    const reviewer = asReviewer();
    await reviewer.assign(draft, reviewer);
    expect((await reviewer.assign(draft, null, reviewer)).kind).toBe('AssignReviewSuccess');
    expect(await numbersFor(reviewer, { assignment: 'NOBODY' })).toEqual([draft.number]);
  });

  it('is not changed by who does not know how it stands', async () => {
    const draft = await waiting(1);
    const [first, second] = [asReviewer(), asReviewer()];
    const outcomes = await Promise.all([first.assign(draft, first), second.assign(draft, second)]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      'AssignReviewSuccess',
      'AssignmentChangedProblem',
    ]);
    expect(await api.count('review_assignment where practice_id = $1', [draft.id])).toBe(1);
  });

  it('goes to nobody who may not judge the practice', async () => {
    const draft = await waiting(1);
    const reviewer = asReviewer();
    const befriended = asReviewer();
    await befriended.declareConflict(draft, 'The author is a friend.');
    const closed = asReviewer();
    await api.sql('update account set disabled_at = now() where id = $1', [await idOf(closed)]);
    for (const person of [asReviewer({ aarhus: 'editor' }), befriended, closed])
      expect(await reviewer.assign(draft, person)).toMatchObject({
        kind: 'InvalidInputProblem',
        fields: [{ path: 'reviewer', rule: 'unknownReviewer' }],
      });
    expect(await api.count('review_assignment where practice_id = $1', [draft.id])).toBe(0);
  });

  it('keeps others from deciding, until they take it over', async () => {
    const draft = await waiting(1);
    const [holder, other] = [asReviewer(), asReviewer()];
    await holder.assign(draft, holder);
    expect((await other.decideReview(draft, 'APPROVE')).kind).toBe('HeldByAnotherProblem');
    expect(await api.count('review where practice_id = $1', [draft.id])).toBe(0);
    await other.assign(draft, other, holder);
    expect((await other.decideReview(draft, 'APPROVE')).kind).toBe('DecideReviewSuccess');
  });

  it('stays while the authors change what was asked for, and is not made of what waits for nobody', async () => {
    const draft = await waiting(1);
    const reviewer = asReviewer();
    await reviewer.assign(draft, reviewer);
    await reviewer.decideReview(draft, 'REQUEST_CHANGES', { reason: 'More.' });
    expect((await reviewer.assign(draft, null, reviewer)).kind).toBe('DraftLockedProblem');
    await api.sql(`update practice_draft set state = 'submitted' where practice_id = $1`, [
      draft.id,
    ]);
    expect(await numbersFor(reviewer, { assignment: 'MINE' })).toEqual([draft.number]);
  });
});
