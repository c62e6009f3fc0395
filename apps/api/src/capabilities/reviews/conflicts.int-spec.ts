import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aSubmittedDraft,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, Person } from '../../../test/people';

const api = useApi();

interface Seen {
  viewerCanReview: boolean;
  draft: { viewerConflict: string | null; judges: { id: string }[] | null };
  reviewConflicts: { reason: string; reviewer: { id: string } }[] | null;
}
async function seenBy(person: Person, { number }: KnownPractice): Promise<Seen> {
  const { practice } = await person.ask<{ practice: Seen }>(
    `query ($number: Int!) { practice(number: $number) {
       viewerCanReview draft { viewerConflict judges { id } } reviewConflicts { reason reviewer { id } }
     } }`,
    { number },
  );
  return practice;
}

const idOf = async (person: Person): Promise<string> => (await person.account()).id;
async function expectUndecided({ id }: KnownPractice): Promise<void> {
  expect(await api.count('review where practice_id = $1', [id])).toBe(0);
  expect(await api.count('practice_version where practice_id = $1', [id])).toBe(0);
}

it('a declared conflict is kept with its reason, and the draft goes back to the queue', async () => {
  const draft = await aSubmittedDraft();
  const [reviewer, colleague] = [asReviewer(), asReviewer()];
  await reviewer.assign(draft, reviewer);
  await colleague.askOpinion(draft, reviewer);
  const reason = 'My sister leads the service.';
  expect((await reviewer.declareConflict(draft, reason)).kind).toBe('DeclareConflictSuccess');
  expect(await api.count('review_assignment where practice_id = $1', [draft.id])).toBe(0);
  expect(await api.count('review_opinion where withdrawn_at is null')).toBe(0);
  expect(await seenBy(colleague, draft)).toMatchObject({
    viewerCanReview: true,
    draft: { viewerConflict: null },
    reviewConflicts: [{ reason, reviewer: { id: await idOf(reviewer) } }],
  });
  expect(await seenBy(reviewer, draft)).toEqual({
    viewerCanReview: false,
    draft: { viewerConflict: 'DECLARED', judges: null },
    reviewConflicts: null,
  });
  const { draft: waits } = await seenBy(colleague, draft);
  const judges = (waits.judges ?? []).map(({ id }) => id);
  expect(judges).toContain(await idOf(colleague));
  expect(judges).not.toContain(await idOf(reviewer));
});

it('who has declared one decides nothing, takes nothing and is asked nothing, for good', async () => {
  const draft = await aSubmittedDraft();
  const [reviewer, colleague] = [asReviewer(), asReviewer()];
  await reviewer.declareConflict(draft, 'A friend wrote it.');
  for (const attempt of [
    () => reviewer.decideReview(draft, 'APPROVE'),
    () => reviewer.decideReview(draft, 'DECLINE', { reason: 'No.' }),
    () => reviewer.assign(draft, reviewer),
    () => reviewer.askOpinion(draft, colleague),
    () => reviewer.declareConflict(draft, 'Once more.'),
  ])
    expect((await attempt()).kind).toBe('FORBIDDEN');
  await expectUndecided(draft);
  await colleague.decideReview(draft, 'DECLINE', { reason: 'Not yet.' });
  await api.sql(`update practice_draft set state = 'submitted' where practice_id = $1`, [draft.id]);
  expect((await reviewer.decideReview(draft, 'APPROVE')).kind).toBe('FORBIDDEN');
});

it.each(['', ' \n '])('a conflict needs a reason, and “%s” is none', async (reason) => {
  const draft = await aSubmittedDraft();
  expect((await asReviewer().declareConflict(draft, reason)).kind).toBe('ReasonRequiredProblem');
  expect(await api.count('review_conflict where practice_id = $1', [draft.id])).toBe(0);
});

it('nobody judges what they have written in, also when they have left the city since', async () => {
  const author = new Person({ roles: ['reviewer'], cities: { aarhus: 'editor' } });
  const draft = await aDraft();
  await author.write(draft, { summary: 'Written by somebody who will be a reviewer.' });
  await api.sql('delete from membership where account_id = $1', [await idOf(author)]);
  await asEditor('aarhus').write(draft, { lessons: 'By somebody else, later.' }, 2);
  await asEditor('aarhus').submitDraft(draft, 3);
  expect((await seenBy(author, draft)).draft.viewerConflict).toBe('CO_AUTHOR');
  expect((await author.decideReview(draft, 'APPROVE', { revision: 3 })).kind).toBe('FORBIDDEN');
  await expectUndecided(draft);
});

it('nobody judges a practice that their city runs together with the owner', async () => {
  const draft = await aSubmittedDraft({ facts: { otherPlaces: ['rotterdam'] } });
  const neighbour = asReviewer({ rotterdam: 'editor' });
  expect((await seenBy(neighbour, draft)).draft.viewerConflict).toBe('OWN_CITY');
  expect((await neighbour.decideReview(draft, 'APPROVE')).kind).toBe('FORBIDDEN');
  await expectUndecided(draft);
  const stranger = asReviewer({ barcelona: 'editor' });
  expect((await stranger.decideReview(draft, 'APPROVE')).kind).toBe('DecideReviewSuccess');
});
