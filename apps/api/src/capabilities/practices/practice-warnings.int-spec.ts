import { useApi } from '../../../test/api-harness';
import { aDraft, aSubmittedDraft, completeText } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

const named = 'Peter Jensen of the city opened it. Others followed.';
const called = 'Call 8731 4000 at night.';

async function aDraftWith(lessons: string): Promise<KnownPractice> {
  return aDraft({ texts: { en: { ...completeText('Evening mentors'), lessons } } });
}

async function stored(practice: KnownPractice): Promise<unknown[]> {
  return api.sql(
    'select reason from practice_justification where practice_id = $1 order by reason',
    [practice.id],
  );
}

describe('a draft in which a passage could harm somebody', () => {
  it('is saved like any other, and not sent to review', async () => {
    const practice = await aDraft();
    const editor = asEditor('aarhus');
    expect((await editor.write(practice, { lessons: `${named} ${called}` })).kind).toBe(
      'SaveDraftSuccess',
    );
    const outcome = await editor.submitDraft(practice, 2);
    expect(outcome.kind).toBe('WarningsOpenProblem');
    expect(outcome.warnings).toMatchObject([
      { kind: 'PERSONAL_NAME', field: 'lessons', task: 'RESULTS', language: 'EN', row: null },
      { kind: 'PHONE_NUMBER', words: '8731 4000', justification: null },
    ]);
    const [row] = await api.sql('select state from practice_draft where practice_id = $1', [
      practice.id,
    ]);
    expect(row).toEqual({ state: 'editing' });
  });

  it('says where the passage stands, and what is around it', async () => {
    const practice = await aDraftWith(named);
    const { practice: read } = await asEditor('aarhus').ask<{
      practice: { draft: { warnings: object[]; text: { lessons: { markdown: string } } } };
    }>(
      `{ practice(number: ${String(practice.number)}) { draft { text { lessons { markdown } }
           warnings { start end before words after } } } }`,
    );
    expect(read.draft.text.lessons.markdown.slice(0, 12)).toBe('Peter Jensen');
    expect(read.draft.warnings).toEqual([
      {
        start: 0,
        end: 12,
        before: '',
        words: 'Peter Jensen',
        after: ' of the city opened it. Others followed.',
      },
    ]);
  });

  it('goes to review when the passage has changed', async () => {
    const practice = await aDraftWith(named);
    const editor = asEditor('aarhus');
    await editor.write(practice, { lessons: 'The mayor opened it.' });
    expect(await editor.warningsOf(practice)).toEqual([]);
    expect((await editor.submitDraft(practice, 2)).kind).toBe('SubmitDraftSuccess');
  });

  it('goes to review when every passage is justified, and the reviewer reads why', async () => {
    const practice = await aDraftWith(`${named} ${called}`);
    const editor = asEditor('aarhus');
    const [name, number] = (await editor.warningsOf(practice)).map(({ id }) => id);
    await editor.justify(practice, { [name ?? '']: ' He is the mayor. ' });
    expect((await editor.submitDraft(practice)).warnings?.map(({ id }) => id)).toEqual([number]);
    await editor.justify(practice, { [number ?? '']: 'It is the helpline.' });
    expect((await editor.submitDraft(practice)).kind).toBe('SubmitDraftSuccess');
    const read = await asReviewer().warningsOf(practice);
    expect(read.map(({ words, justification }) => [words, justification?.reason])).toEqual([
      ['Peter Jensen', 'He is the mayor.'],
      ['8731 4000', 'It is the helpline.'],
    ]);
  });
});

describe('an exact address', () => {
  const lessons = 'We meet at 12 Harbour Street.';

  it.each(['city', 'district'])('is published for no reason where the %s is shown', async (of) => {
    const practice = await aDraftWith(lessons);
    const editor = asEditor('aarhus');
    const [before] = await editor.warningsOf(practice);
    await editor.justify(practice, { [before?.id ?? '']: 'It is on our posters.' });
    await editor.saveDraft(practice, { facts: { locationPrecision: of } });
    const outcome = await editor.submitDraft(practice, 2);
    expect(outcome.warnings).toMatchObject([{ kind: 'EXACT_ADDRESS', words: '12 Harbour Street' }]);
    const again = await editor.justify(practice, { [before?.id ?? '']: 'It is.' }, 2);
    expect(again).toMatchObject({
      kind: 'InvalidInputProblem',
      fields: [{ path: 'justifications.0.warning', rule: 'unknown' }],
    });
    await editor.write(practice, { lessons: 'We meet in the harbour.' }, 2);
    expect((await editor.submitDraft(practice, 3)).kind).toBe('SubmitDraftSuccess');
  });

  it('needs no reason where the place is shown exactly', async () => {
    const practice = await aDraftWith(lessons);
    const editor = asEditor('aarhus');
    await editor.saveDraft(practice, { facts: { locationPrecision: 'exact' } });
    expect(await editor.warningsOf(practice)).toEqual([]);
    expect((await editor.submitDraft(practice, 2)).kind).toBe('SubmitDraftSuccess');
  });
});

describe('a justification', () => {
  it('stays while the passage stays, wherever it stands, and in the next draft', async () => {
    const practice = await aDraftWith(named);
    const editor = asEditor('aarhus');
    const [warning] = await editor.warningsOf(practice);
    await editor.justify(practice, { [warning?.id ?? '']: 'He is the mayor.' });
    await editor.write(practice, { lessons: `Before all that.\n\n${named}`, summary: 'New.' });
    expect(await stored(practice)).toEqual([{ reason: 'He is the mayor.' }]);
    expect((await editor.submitDraft(practice, 2)).kind).toBe('SubmitDraftSuccess');
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
    await editor.startDraft(practice);
    expect((await editor.submitDraft(practice)).kind).toBe('SubmitDraftSuccess');
  });

  it.each([
    ['the words of the passage', named.replace('Jensen', 'Holm')],
    ['its sentence', named.replace('opened', 'left')],
    ['everything', 'Nobody is named.'],
  ])('is gone when %s changes, also when it is changed back', async (_what, lessons) => {
    const practice = await aDraftWith(named);
    const editor = asEditor('aarhus');
    const [warning] = await editor.warningsOf(practice);
    await editor.justify(practice, { [warning?.id ?? '']: 'He is the mayor.' });
    await editor.write(practice, { lessons });
    expect(await stored(practice)).toEqual([]);
    await editor.write(practice, { lessons: named }, 2);
    expect((await editor.submitDraft(practice, 3)).kind).toBe('WarningsOpenProblem');
  });

  it('can be changed and taken back', async () => {
    const practice = await aDraftWith(named);
    const editor = asEditor('aarhus');
    const id = (await editor.warningsOf(practice))[0]?.id ?? '';
    await editor.justify(practice, { [id]: 'First.' });
    await editor.justify(practice, { [id]: 'Second.' });
    expect(await stored(practice)).toEqual([{ reason: 'Second.' }]);
    await editor.justify(practice, { [id]: '  ' });
    expect(await stored(practice)).toEqual([]);
    await editor.justify(practice, { [id]: 'Third.' });
    await editor.justify(practice, { [id]: null });
    expect(await stored(practice)).toEqual([]);
  });

  it.each([
    ['is about no warning', { nothing: 'A reason.' }, 'justifications.0.warning', 'unknown'],
    ['is too long', { nothing: 'x'.repeat(501) }, 'justifications.0.reason', 'tooLong'],
    ['is none', {}, 'justifications', 'tooFew'],
  ])('is refused when it %s', async (_what, reasons, path, rule) => {
    const practice = await aDraftWith(named);
    const outcome = await asEditor('aarhus').justify(practice, reasons);
    expect(outcome).toMatchObject({ kind: 'InvalidInputProblem', fields: [{ path, rule }] });
    expect(await stored(practice)).toEqual([]);
  });

  it('is refused when the draft is not the one that was read', async () => {
    const practice = await aDraftWith(named);
    const editor = asEditor('aarhus');
    const id = (await editor.warningsOf(practice))[0]?.id ?? '';
    await editor.write(practice, { summary: 'Changed meanwhile.' });
    const outcome = await editor.justify(practice, { [id]: 'A reason.' });
    expect(outcome).toMatchObject({ kind: 'DraftChangedProblem', currentRevision: 2 });
    expect(await stored(practice)).toEqual([]);
  });

  it('is refused while a reviewer has the draft', async () => {
    const practice = await aSubmittedDraft({
      texts: { en: { ...completeText('Evening mentors'), lessons: named } },
    });
    const editor = asEditor('aarhus');
    const id = (await editor.warningsOf(practice))[0]?.id ?? '';
    expect((await editor.justify(practice, { [id]: 'A reason.' })).kind).toBe('DraftLockedProblem');
    expect(await stored(practice)).toEqual([]);
  });

  it('is for the team alone', async () => {
    const practice = await aDraftWith(named);
    const id = (await asEditor('aarhus').warningsOf(practice))[0]?.id ?? '';
    const reasons = { [id]: 'A reason.' };
    expect((await asEditor('rotterdam').justify(practice, reasons)).kind).toBe('NOT_FOUND');
    expect((await asReviewer().justify(practice, reasons)).kind).toBe('NOT_FOUND');
    expect((await asVisitor().justify(practice, reasons)).kind).toBe('UNAUTHENTICATED');
    expect(await stored(practice)).toEqual([]);
  });
});
