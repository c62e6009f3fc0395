import { theApi } from '../api-harness';
import type { KnownPractice } from '../factories/practice.factory';
import { asEditor, asReviewer } from '../people';
import { canary } from './canary';

/** A minor edit with a note, a version that makes translations old, then a draft to be changed, then one that waits; and all that reviewers say to each other. */
export async function review(practice: KnownPractice): Promise<void> {
  const editor = asEditor('aarhus');
  const reviewer = asReviewer();
  await editor.startDraft(practice);
  await editor.write(practice, { lessons: 'More than before.' });
  await editor.submitDraft(practice, 2, 'A word more.');
  await reviewer.decideReview(practice, 'APPROVE', {
    revision: 2,
    note: 'Well told.',
    isMinor: true,
  });
  await editor.startDraft(practice);
  await editor.write(practice, { lessons: 'More than ever before.' });
  await editor.submitDraft(practice, 2);
  await reviewer.decideReview(practice, 'APPROVE', { revision: 2, note: 'Well told, too.' });
  await editor.startDraft(practice);
  await editor.write(practice, { lessons: canary });
  await editor.submitDraft(practice, 2, canary);
  await reviewer.assign(practice, reviewer);
  await reviewer.askOpinion(practice, asReviewer(), canary);
  await asReviewer().declareConflict(practice, canary);
  await reviewer.decideReview(practice, 'REQUEST_CHANGES', {
    revision: 2,
    reason: canary,
    remarks: [{ field: 'lessons', text: canary }],
  });
  const outcomes = [{ result: `${canary}: Peter Jensen of the city helped.` }];
  await editor.write(practice, { lessons: `${canary} again`, participation: null, outcomes }, 2);
  const warnings = await editor.warningsOf(practice);
  const reasons = Object.fromEntries(warnings.map(({ id }) => [id, `${canary}: he is the mayor.`]));
  await editor.justify(practice, reasons, 3);
  const { kind } = await editor.submitDraft(practice, 3, canary);
  if (kind !== 'SubmitDraftSuccess') throw new Error(`The draft was not sent in: ${kind}`);
  const colleague = asReviewer();
  await reviewer.askOpinion(practice, colleague, canary);
  const [opinion] = await theApi().sql<{ id: string }>(
    'select id from review_opinion where practice_id = $1 and withdrawn_at is null',
    [practice.id],
  );
  const given = await colleague.giveOpinion(opinion?.id ?? '', 'DECLINE', canary);
  if (given.kind !== 'GiveOpinionSuccess') throw new Error(`No opinion, but ${given.kind}`);
}
