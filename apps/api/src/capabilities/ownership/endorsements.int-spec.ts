import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asOrganiser, asReviewer, asVisitor, type Person } from '../../../test/people';

const api = useApi();

async function anEntry(): Promise<{ id: string; number: number }> {
  const { id, number } = await aPublishedPractice({
    facts: { lifecycleStatus: 'scaled', statusConfirmedOn: null },
  });
  await api.sql(
    `update practice set provenance = 'public-sources', source_confidence = 'high', is_unconfirmed = true where id = $1`,
    [id],
  );
  return { id, number };
}

interface Shown {
  provenance: string;
  confirmedAt: string | null;
  isUnconfirmed: boolean;
  statusConfirmedOn: string | null;
  lifecycleStatus: { code: string };
  viewerCanEndorse: boolean;
}

async function shown(person: Person, { number }: { number: number }): Promise<Shown> {
  const { practice } = await person.ask<{ practice: Shown }>(
    `query ($n: Int!) { practice(number: $n) { provenance confirmedAt isUnconfirmed statusConfirmedOn lifecycleStatus { code } viewerCanEndorse } }`,
    { n: number },
  );
  return practice;
}

const endorse = (person: Person, { number }: { number: number }, more: object = {}) =>
  person.change('endorsePractice', { number, version: 1, answer: 'RUNNING', ...more });

it('its city says that an entry is right: the mark goes, with the day, and nothing ranks it lower', async () => {
  const entry = await anEntry();
  const editor = asEditor('aarhus');
  expect(await shown(editor, entry)).toMatchObject({ confirmedAt: null, viewerCanEndorse: true });
  expect((await shown(asEditor('rotterdam'), entry)).viewerCanEndorse).toBe(false);
  expect((await endorse(editor, entry)).kind).toBe('EndorsePracticeSuccess');
  const now = api.clock.now().toISOString();
  expect(await shown(asVisitor(), entry)).toEqual({
    provenance: 'PUBLIC_SOURCES',
    confirmedAt: now,
    isUnconfirmed: false,
    statusConfirmedOn: now.slice(0, 10),
    lifecycleStatus: { code: 'scaled' },
    viewerCanEndorse: false,
  });
  expect(await api.waitingJobs()).toContain('practice-changed');
  expect(await api.count('practice_confirmation where practice_id = $1', [entry.id])).toBe(1);
});

it('said again it stays as it was first said', async () => {
  const entry = await anEntry();
  await endorse(asEditor('aarhus'), entry);
  const first = await shown(asVisitor(), entry);
  api.clock.advance({ minutes: 5 });
  expect((await endorse(asEditor('aarhus'), entry, { answer: 'ENDED' })).kind).toBe(
    'EndorsePracticeSuccess',
  );
  expect(await shown(asVisitor(), entry)).toEqual(first);
});

it('is refused of another version than was read, and keeps nothing', async () => {
  const entry = await anEntry();
  expect(await endorse(asEditor('aarhus'), entry, { version: 3 })).toMatchObject({
    kind: 'EntryChangedProblem',
    currentVersion: 1,
  });
  expect(await shown(asVisitor(), entry)).toMatchObject({ confirmedAt: null, isUnconfirmed: true });
});

it('is refused for other cities, for the secretariat, and of what is not public', async () => {
  const entry = await anEntry();
  for (const person of [asEditor('rotterdam'), asOrganiser(), asReviewer()])
    expect((await endorse(person, entry)).kind).toBe('FORBIDDEN');
  await asReviewer().withdraw(entry, 'It has ended.');
  expect((await endorse(asEditor('aarhus'), entry)).kind).toBe('FORBIDDEN');
  expect((await endorse(asEditor('aarhus'), { number: 1_999_999 })).kind).toBe('NOT_FOUND');
});

it('a corrected version that its city has written counts as its word', async () => {
  const entry = await anEntry();
  const editor = asEditor('aarhus');
  await editor.startDraft(entry);
  await editor.write(entry, { lessons: 'What we have really learnt.' });
  await editor.saveDraft(entry, { revision: 2, facts: { statusConfirmedOn: '2026-03-01' } });
  expect((await editor.submitDraft(entry, 3)).kind).toBe('SubmitDraftSuccess');
  expect(await shown(asVisitor(), entry)).toMatchObject({ confirmedAt: null });
  await asReviewer().decideReview(entry, 'APPROVE', { revision: 3 });
  expect((await shown(asVisitor(), entry)).confirmedAt).toBe(api.clock.now().toISOString());
});
