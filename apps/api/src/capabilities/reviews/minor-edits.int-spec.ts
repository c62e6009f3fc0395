import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();
const changed = 'A typing error in the title.';

/** Sends in a change of a published practice, with what its author says of it. */
async function resubmit(practice: KnownPractice, title: string, minorEdit?: string): Promise<void> {
  api.clock.advance({ minutes: 5 });
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, { title });
  const { kind } = await editor.submitDraft(practice, 2, minorEdit);
  expect(kind).toBe('SubmitDraftSuccess');
}
const approve = (practice: KnownPractice, isMinor?: boolean) =>
  asReviewer().decideReview(practice, 'APPROVE', { revision: 2, isMinor });

interface Shown {
  publishedAt: string;
  newsAt: string;
  versions: {
    edges: { node: { version: number; isMinor: boolean; changeNote: string | null } }[];
  };
}
async function shown({ number }: KnownPractice): Promise<Shown> {
  const { practice } = await asVisitor().ask<{ practice: Shown }>(
    `query ($number: Int!) { practice(number: $number) { publishedAt newsAt
       versions { edges { node { version isMinor changeNote } } } } }`,
    { number },
  );
  return practice;
}
const versionsOf = async (practice: KnownPractice) =>
  (await shown(practice)).versions.edges.map(({ node }) => node);

it('is said by the author, agreed by the reviewer, and told with the version', async () => {
  const practice = await aPublishedPractice({ title: 'Mentros' });
  await resubmit(practice, 'Mentors', changed);
  const { practice: waiting } = await asReviewer().ask<{
    practice: { draft: { minorEdit: string } };
  }>('query ($n: Int!) { practice(number: $n) { draft { minorEdit } } }', { n: practice.number });
  expect(waiting.draft.minorEdit).toBe(changed);
  const before = await shown(practice);
  expect((await approve(practice, true)).kind).toBe('DecideReviewSuccess');
  const after = await shown(practice);
  expect(after.versions.edges.map(({ node }) => node)).toEqual([
    { version: 2, isMinor: true, changeNote: changed },
    { version: 1, isMinor: false, changeNote: null },
  ]);
  expect(after.publishedAt).toBe(api.clock.now().toISOString());
  expect(after.newsAt).toBe(before.newsAt);
});

it.each([undefined, false])(
  'is a version like all others when the reviewer says %s, and its author is told so',
  async (isMinor) => {
    const practice = await aPublishedPractice();
    const author = asEditor('aarhus');
    await author.startDraft(practice);
    await author.write(practice, { title: 'Something else altogether' });
    await author.submitDraft(practice, 2, changed);
    await approve(practice, isMinor);
    expect((await versionsOf(practice))[0]).toEqual({
      version: 2,
      isMinor: false,
      changeNote: null,
    });
    const { publishedAt, newsAt } = await shown(practice);
    expect(newsAt).toBe(publishedAt);
    await api.catchUp();
    const { email } = await author.account();
    const mail = api.mails.sent.find(({ to }) => to.address === email);
    expect(mail?.text).toContain('does not see it as a minor edit');
  },
);

it('is never one without the author’s word, nor of what was never published', async () => {
  const practice = await aPublishedPractice();
  await resubmit(practice, 'Mentors of another kind');
  expect(await approve(practice, true)).toMatchObject({
    kind: 'InvalidInputProblem',
    fields: [{ path: 'isMinor', rule: 'notSaid' }],
  });
  expect(await versionsOf(practice)).toHaveLength(1);
  const first = await aDraft();
  expect(await asEditor('aarhus').submitDraft(first, 1, changed)).toMatchObject({
    kind: 'InvalidInputProblem',
    fields: [{ path: 'minorEdit', rule: 'notPublished' }],
  });
});

it('is forgotten when the draft is called back, and kept with the decision when it is not published', async () => {
  const practice = await aPublishedPractice();
  await resubmit(practice, 'Mentors again', changed);
  await asEditor('aarhus').recallDraft(practice);
  await asEditor('aarhus').submitDraft(practice, 2);
  expect((await approve(practice, true)).kind).toBe('InvalidInputProblem');
  await asEditor('aarhus').recallDraft(practice);
  await asEditor('aarhus').submitDraft(practice, 2, changed);
  await asReviewer().decideReview(practice, 'REQUEST_CHANGES', { revision: 2, reason: 'More.' });
  const { practice: decided } = await asEditor('aarhus').ask<{
    practice: { reviews: { minorEdit: string | null }[] };
  }>('query ($n: Int!) { practice(number: $n) { reviews { minorEdit } } }', { n: practice.number });
  expect(decided.reviews[0]?.minorEdit).toBe(changed);
});

it('is no news: for the order of what changed last and for feeds, which count with the version before', async () => {
  const facts = { startYear: 1701 };
  const older = await aPublishedPractice({ title: 'Older', facts });
  api.clock.advance({ minutes: 5 });
  const newer = await aPublishedPractice({ title: 'Newer', facts });
  await resubmit(older, 'Older, mended', changed);
  await approve(older, true);
  await resubmit(older, 'Older, mended twice', changed);
  await approve(older, true);
  const order = async (): Promise<number[]> => {
    await api.catchUp();
    const { search } = await asVisitor().ask<{
      search: { edges: { node: { number: number } }[] };
    }>('{ search(filter: { from: 1701, to: 1701 }, sort: UPDATED) { edges { node { number } } } }');
    return search.edges.map(({ node }) => node.number);
  };
  expect(await order()).toEqual([newer.number, older.number]);
  const url = '/feeds/practices.atom?from=1701&to=1701';
  const { body: feed } = await api.request({ method: 'GET', url });
  expect(feed.indexOf('Newer')).toBeLessThan(feed.indexOf('Older, mended twice'));
  await resubmit(older, 'Older, and made new');
  await approve(older);
  expect(await order()).toEqual([older.number, newer.number]);
});
