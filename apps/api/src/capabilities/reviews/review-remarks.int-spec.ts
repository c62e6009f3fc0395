import { useApi } from '../../../test/api-harness';
import { aSubmittedDraft, type KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asReviewer, asVisitor, type Person } from '../../../test/people';

const api = useApi();

const remarks = [
  { field: 'lessons', text: 'Tell what went wrong, too.' },
  { field: 'summary', text: 'Say\nfor whom.' },
];

/** Remarks on a draft as somebody reads them, of the latest decision; null for who reads no decisions. */
async function remarksFor(person: Person, { number }: KnownPractice): Promise<unknown> {
  const { practice } = await person.ask<{
    practice: { reviews: { remarks: unknown }[] | null } | null;
  }>(
    `query ($number: Int!) { practice(number: $number) { reviews { remarks { field task text } } } }`,
    { number },
  );
  return practice?.reviews?.[0]?.remarks ?? null;
}

describe('remarks on single fields', () => {
  it('are read by the city’s team and by reviewers, in the order of the template, and by nobody else', async () => {
    const draft = await aSubmittedDraft();
    const reviewer = asReviewer();
    const { kind } = await reviewer.decideReview(draft, 'REQUEST_CHANGES', {
      reason: 'Nearly there.',
      remarks,
    });
    expect(kind).toBe('DecideReviewSuccess');
    const read = [
      { field: 'summary', task: 'BASICS', text: 'Say\nfor whom.' },
      { field: 'lessons', task: 'RESULTS', text: 'Tell what went wrong, too.' },
    ];
    expect(await remarksFor(asEditor('aarhus'), draft)).toEqual(read);
    expect(await remarksFor(asReviewer(), draft)).toEqual(read);
    for (const other of [asEditor('rotterdam'), asMember(), asVisitor()])
      expect(await remarksFor(other, draft)).toBeNull();
  });

  it('come with the mail about the decision, by the names of the fields in the author’s language', async () => {
    const draft = await aSubmittedDraft();
    await api.sql(
      `update account set language = 'fr' where id = (select submitted_by from practice_draft where practice_id = $1)`,
      [draft.id],
    );
    await asReviewer().decideReview(draft, 'DECLINE', { reason: 'Pas ici.', remarks });
    await api.catchUp();
    const { text = '' } = api.mails.sent.at(-1) ?? {};
    expect(text).toContain('Remarque de la relecture sur « Résumé » :\n\nSay\nfor whom.');
    expect(text.indexOf('« Résumé »')).toBeLessThan(text.indexOf('Tell what went wrong, too.'));
  });

  it.each([
    ['a field that there is not', [{ field: 'colour', text: 'Blue.' }], 'remarks.0.field'],
    ['nothing', [{ field: 'lessons', text: ' ' }], 'remarks.0.text'],
    ['too much', [{ field: 'lessons', text: 'x'.repeat(1_001) }], 'remarks.0.text'],
    [
      'the same field twice',
      [
        { field: 'lessons', text: 'One.' },
        { field: 'lessons', text: 'Two.' },
      ],
      'remarks',
    ],
  ])('on %s are refused, and nothing is decided', async (_what, given, path) => {
    const draft = await aSubmittedDraft();
    expect(
      await asReviewer().decideReview(draft, 'REQUEST_CHANGES', { reason: 'No.', remarks: given }),
    ).toMatchObject({ kind: 'InvalidInputProblem', fields: [{ path }] });
    expect(await api.count('review where practice_id = $1', [draft.id])).toBe(0);
  });

  it('leave nothing behind when there is no decision', async () => {
    const before = await api.count('review_remark');
    const draft = await aSubmittedDraft();
    const { kind } = await asReviewer().decideReview(draft, 'REQUEST_CHANGES', { remarks });
    expect(kind).toBe('ReasonRequiredProblem');
    expect(await api.count('review_remark')).toBe(before);
  });

  it('say at the next review whether their fields have changed since', async () => {
    const draft = await aSubmittedDraft();
    const reviewer = asReviewer();
    await reviewer.decideReview(draft, 'REQUEST_CHANGES', { reason: 'Nearly.', remarks });
    const editor = asEditor('aarhus');
    const read = async (person: Person): Promise<unknown> => {
      const { practice } = await person.ask<{
        practice: { reviews: { remarks: { field: string; isChanged: boolean | null }[] }[] };
      }>(`query ($n: Int!) { practice(number: $n) { reviews { remarks { field isChanged } } } }`, {
        n: draft.number,
      });
      return practice.reviews[0]?.remarks.map(({ isChanged }) => isChanged);
    };
    await editor.write(draft, { lessons: 'It went wrong twice.' });
    expect(await read(editor)).toEqual([null, null]);
    await editor.submitDraft(draft, 2);
    expect(await read(reviewer)).toEqual([false, true]);
    const { practice } = await reviewer.ask<{
      practice: { draft: { differencesSinceReview: { field: string }[] } };
    }>(`query ($n: Int!) { practice(number: $n) { draft { differencesSinceReview { field } } } }`, {
      n: draft.number,
    });
    expect(practice.draft.differencesSinceReview.map(({ field }) => field)).toEqual(['lessons']);
  });
});
