import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asModerator,
  asReviewer,
  asVisitor,
} from '../../../test/people';
import { storedDraft, storedPractice } from '../../../test/stored';

const api = useApi();

interface Shown {
  practice: { title: string; summary: string; currentVersion: { version: number } } | null;
}

const shownToVisitors = async ({ number }: KnownPractice): Promise<Shown['practice']> =>
  (
    await asVisitor().ask<Shown>(
      'query Shown($number: Int!) { practice(number: $number) { title summary currentVersion { version } } }',
      { number },
    )
  ).practice;

/** Nothing of a decision has happened. */
async function expectUndecided(practice: KnownPractice): Promise<void> {
  expect(await storedDraft(practice)).toMatchObject({ state: 'submitted', revision: 1 });
  expect(await storedPractice(practice)).toMatchObject({ publication: 'unpublished' });
  expect(await api.count('review where practice_id = $1', [practice.id])).toBe(0);
  expect(await api.count('practice_version where practice_id = $1', [practice.id])).toBe(0);
}

describe('approving a draft', () => {
  it('publishes it as the first version, lets the draft go, and keeps the decision', async () => {
    const practice = await aSubmittedDraft({ title: 'Info House' });
    const reviewer = asReviewer();
    const outcome = await reviewer.decideReview(practice, 'APPROVE', {
      note: 'A model of its kind.',
    });
    const now = api.clock.now().toISOString();
    expect(outcome).toMatchObject({
      kind: 'DecideReviewSuccess',
      practice: {
        slug: 'info-house',
        publication: 'PUBLISHED',
        currentVersion: { version: 1, publishedAt: now },
        draft: null,
      },
    });
    expect(await shownToVisitors(practice)).toMatchObject({ title: 'Info House' });
    expect(await storedDraft(practice)).toEqual({});
    const { practice: reviewed } = await asEditor('aarhus').ask<{
      practice: { reviews: object[] };
    }>(
      'query Q($number: Int!) { practice(number: $number) { reviews { decision reason draftRevision decidedAt reviewer { id } } } }',
      { number: practice.number },
    );
    expect(reviewed.reviews).toEqual([
      {
        decision: 'APPROVE',
        reason: null,
        draftRevision: 1,
        decidedAt: now,
        reviewer: { id: (await reviewer.account()).id },
      },
    ]);
  });

  it('tells the author by mail, in their language, with the address of the practice', async () => {
    const author = asMember({
      displayName: 'Amélie',
      language: 'fr',
      cities: { aarhus: 'editor' },
    });
    const practice = await aDraft({ title: 'Maison d’information' });
    await author.submitDraft(practice);
    await asReviewer().decideReview(practice, 'APPROVE');
    await api.catchUp();
    const { email } = await author.account();
    const mails = api.mails.sent.filter((mail) => mail.to.address === email);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      to: { name: 'Amélie', address: email },
      subject: 'Publiée : Maison d’information',
    });
    expect(mails[0]?.text).toContain(`${api.origin}/p/${String(practice.number)}`);
  });

  it('lets search find it once the jobs are done, and not before it was approved', async () => {
    const practice = await aSubmittedDraft({ title: 'Quokkamentoring' });
    const search = async (): Promise<number[]> => {
      await api.catchUp();
      const { search: found } = await asVisitor().ask<{
        search: { edges: { node: { number: number } }[] };
      }>('{ search(text: "quokkamentoring") { edges { node { number } } } }');
      return found.edges.map(({ node }) => node.number);
    };
    expect(await search()).toEqual([]);
    await asReviewer().decideReview(practice, 'APPROVE');
    expect(await search()).toEqual([practice.number]);
  });

  it('adds exactly the jobs that follow it', async () => {
    const practice = await aSubmittedDraft();
    await api.catchUp();
    await asReviewer().decideReview(practice, 'APPROVE');
    expect(await api.waitingJobs()).toEqual(['practice-changed', 'review-decided']);
  });

  it('leaves nothing behind when its last step fails', async () => {
    const practice = await aSubmittedDraft();
    await api.catchUp();
    await api.sql(
      `create function fail() returns trigger language plpgsql as $$ begin raise exception 'disk on fire'; end $$`,
    );
    await api.sql(
      'create trigger fail before insert on review for each row execute function fail()',
    );
    const answer = await asReviewer().gql(
      'mutation M($number: Int!) { decideReview(input: { number: $number, revision: 1, decision: APPROVE }) { __typename } }',
      { number: practice.number },
    );
    await api.sql('drop trigger fail on review');
    expect(answer.code).toBe('INTERNAL');
    expect(answer.text).not.toContain('fire');
    await expectUndecided(practice);
    expect(await api.waitingJobs()).toEqual([]);
    expect(await shownToVisitors(practice)).toBeNull();
  });

  it('refuses when the draft is not the one that was read', async () => {
    const practice = await aDraft();
    const editor = asEditor('aarhus');
    await editor.submitDraft(practice);
    await editor.recallDraft(practice);
    await editor.write(practice, { summary: 'Changed after it was read.' });
    await editor.submitDraft(practice, 2);
    const outcome = await asReviewer().decideReview(practice, 'APPROVE', { revision: 1 });
    expect(outcome).toMatchObject({ kind: 'DraftChangedProblem', currentRevision: 2 });
    expect(await shownToVisitors(practice)).toBeNull();
  });

  it('publishes once when two reviewers approve at the same moment', async () => {
    const practice = await aSubmittedDraft();
    const outcomes = await Promise.all(
      [asReviewer(), asReviewer(), asReviewer()].map((reviewer) =>
        reviewer.decideReview(practice, 'APPROVE'),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual([
      'DecideReviewSuccess',
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
    expect(await api.count('practice_version where practice_id = $1', [practice.id])).toBe(1);
  });
});

describe('asking for changes and declining', () => {
  it.each([
    ['REQUEST_CHANGES', 'CHANGES_REQUESTED', 'Changes requested: '],
    ['DECLINE', 'DECLINED', 'Declined: '],
  ] as const)('%s opens the draft again and mails the reason', async (decision, state, subject) => {
    const author = asEditor('aarhus');
    const practice = await aDraft();
    await author.submitDraft(practice);
    const reason = 'Say who decides.\nAnd on what basis.';
    const outcome = await asReviewer().decideReview(practice, decision, { reason });
    expect(outcome).toMatchObject({
      kind: 'DecideReviewSuccess',
      practice: { publication: 'UNPUBLISHED', draft: { state } },
    });
    expect(await shownToVisitors(practice)).toBeNull();
    await api.catchUp();
    const { email } = await author.account();
    const [mail, ...others] = api.mails.sent.filter((sent) => sent.to.address === email);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe(`${subject}${practice.title}`);
    expect(mail?.text).toContain(reason);
    expect((await author.write(practice, { summary: 'Better.' })).kind).toBe('SaveDraftSuccess');
    expect((await author.submitDraft(practice, 2)).practice?.draft?.state).toBe('SUBMITTED');
  });

  it.each(['REQUEST_CHANGES', 'DECLINE'] as const)('%s needs a reason', async (decision) => {
    const practice = await aSubmittedDraft();
    await api.catchUp();
    for (const reason of [undefined, '', ' \n\u0000 ']) {
      const outcome = await asReviewer().decideReview(practice, decision, { reason });
      expect(outcome.kind).toBe('ReasonRequiredProblem');
    }
    await expectUndecided(practice);
    expect(await api.waitingJobs()).toEqual([]);
  });

  it('refuses a reason of 2,001 characters', async () => {
    const practice = await aSubmittedDraft();
    const outcome = await asReviewer().decideReview(practice, 'DECLINE', {
      reason: 'x'.repeat(2_001),
    });
    expect(outcome).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'reason', rule: 'tooLong', limit: 2_000 }],
    });
    await expectUndecided(practice);
  });

  it('mails nobody whose account has been closed since', async () => {
    const author = asEditor('aarhus');
    const practice = await aDraft();
    await author.submitDraft(practice);
    const { id, email } = await author.account();
    await api.sql('update account set disabled_at = now() where id = $1', [id]);
    await asReviewer().decideReview(practice, 'DECLINE', { reason: 'No.' });
    await api.catchUp();
    expect(api.mails.sent.filter((mail) => mail.to.address === email)).toEqual([]);
  });
});

describe('who may judge', () => {
  it('nobody of the city’s own team, reviewer or not', async () => {
    const practice = await aSubmittedDraft();
    for (const person of [
      asReviewer({ aarhus: 'editor' }),
      asEditor('aarhus'),
      asCoordinator('aarhus'),
    ])
      expect((await person.decideReview(practice, 'APPROVE')).kind).toBe('FORBIDDEN');
    await expectUndecided(practice);
  });

  it('nobody without the role', async () => {
    const practice = await aSubmittedDraft();
    for (const person of [asMember(), asModerator(), asAdministrator(), asEditor('rotterdam')])
      expect((await person.decideReview(practice, 'APPROVE')).kind).toBe('FORBIDDEN');
    expect((await asVisitor().decideReview(practice, 'APPROVE')).kind).toBe('UNAUTHENTICATED');
    await expectUndecided(practice);
  });

  it('nobody before it has been sent in: a draft in writing does not exist for reviewers', async () => {
    const inWriting = await aDraft();
    expect((await asReviewer().decideReview(inWriting, 'APPROVE')).kind).toBe('NOT_FOUND');
    const published = await aPublishedPractice();
    const withoutDraft = await asReviewer().decideReview(published, 'APPROVE');
    await asEditor('aarhus').startDraft(published);
    expect(await asReviewer().decideReview(published, 'APPROVE')).toEqual(withoutDraft);
    expect(withoutDraft.kind).toBe('NOT_FOUND');
  });

  it('not what has already been decided', async () => {
    const practice = await aSubmittedDraft();
    await asReviewer().decideReview(practice, 'DECLINE', { reason: 'No.' });
    expect(await asReviewer().decideReview(practice, 'APPROVE')).toMatchObject({
      kind: 'DraftLockedProblem',
      state: 'declined',
    });
  });
});
