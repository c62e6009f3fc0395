import { v7 } from 'uuid';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asReviewer, asVisitor } from '../../../test/people';
import { storedDraft } from '../../../test/stored';

const api = useApi();
const practiceCount = (): Promise<number> => api.count('practice');

describe('beginning a practice', () => {
  it('gives it a number and a draft that only its city sees', async () => {
    const editor = asEditor('aarhus');
    const { kind, practice } = await editor.createPractice({ title: '  Mentors of Århus ' });
    expect(kind).toBe('CreatePracticeSuccess');
    expect(practice).toMatchObject({
      title: 'Mentors of Århus',
      slug: 'mentors-of-arhus',
      publication: 'UNPUBLISHED',
      currentVersion: null,
      draft: { revision: 1, state: 'EDITING' },
    });
    expect(await api.waitingJobs()).toEqual([]);
    const seen = await asVisitor().ask(
      'query Q($number: Int!) { practice(number: $number) { id } }',
      {
        number: practice?.number,
      },
    );
    expect(seen).toEqual({ practice: null });
  });

  it('is for the team of the city alone, and keeps nothing otherwise', async () => {
    const before = await practiceCount();
    expect((await asEditor('rotterdam').createPractice({ city: 'aarhus' })).kind).toBe('FORBIDDEN');
    expect((await asMember().createPractice()).kind).toBe('FORBIDDEN');
    expect((await asReviewer().createPractice()).kind).toBe('FORBIDDEN');
    expect((await asVisitor().createPractice()).kind).toBe('UNAUTHENTICATED');
    expect(await practiceCount()).toBe(before);
  });

  it('names a city that does not exist', async () => {
    const { kind, fields } = await asEditor('aarhus').createPractice({ city: 'atlantis' });
    expect(kind).toBe('InvalidInputProblem');
    expect(fields).toMatchObject([{ path: 'city', rule: 'unknown' }]);
  });

  it.each([
    ['a blank title', { title: '   ' }, { path: 'title', rule: 'required' }],
    [
      'a title of 121 characters',
      { title: 'x'.repeat(121) },
      { path: 'title', rule: 'tooLong', limit: 120 },
    ],
    ['an id that is none', { id: 'mine' }, { path: 'id', rule: 'wrongFormat' }],
  ])('refuses %s', async (_what, input, fault) => {
    const before = await practiceCount();
    const { kind, fields } = await asEditor('aarhus').createPractice(input);
    expect(kind).toBe('InvalidInputProblem');
    expect(fields).toMatchObject([fault]);
    expect(await practiceCount()).toBe(before);
  });

  it('leaves out characters that no text can hold', async () => {
    const { practice } = await asEditor('aarhus').createPractice({
      title: 'Men\u0000tors \ud800 here',
    });
    expect(practice?.title).toBe('Mentors \ufffd here');
  });

  it('keeps what else is known: facts, words and the private mailbox', async () => {
    const { practice } = await asEditor('aarhus').createPractice({
      facts: {
        startYear: 2015,
        lifecycleStatus: 'active',
        topics: ['mentoring'],
        contactAddress: 'youth@aarhus.example',
      },
      text: { title: 'Not this one', summary: ' In two sentences. ', lessons: 'Begin early.' },
    });
    expect(await storedDraft(practice ?? { id: '' })).toMatchObject({
      start_year: 2015,
      lifecycle_status: 'active',
      topics: ['mentoring'],
      target_groups: [],
      contact_address: 'youth@aarhus.example',
      title: 'Mentors for young people',
      summary: ' In two sentences. ',
      body: { lessons: 'Begin early.' },
    });
  });

  it.each([
    ['facts', { facts: { topics: ['nothing'] } }, 'facts.topics.0', 'unknownCode'],
    ['words', { text: { summary: 'x'.repeat(601) } }, 'text.summary', 'tooLong'],
    [
      'a day that has not come',
      { facts: { statusConfirmedOn: '2199-01-01' } },
      'facts.statusConfirmedOn',
      'inFuture',
    ],
  ])('keeps nothing when %s cannot be kept', async (_what, known, path, rule) => {
    const [before] = await api.sql('select count(*) from practice');
    const outcome = await asEditor('aarhus').createPractice(known);
    expect(outcome).toMatchObject({ kind: 'InvalidInputProblem', fields: [{ path, rule }] });
    expect(await api.sql('select count(*) from practice')).toEqual([before]);
  });

  it('is one practice when the same id is sent again, also at the same moment', async () => {
    const before = await practiceCount();
    const editor = asEditor('aarhus');
    const id = v7();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => editor.createPractice({ id })),
    );
    const again = await editor.createPractice({ id, title: 'Another title' });
    expect(new Set([...outcomes, again].map(({ practice }) => practice?.number)).size).toBe(1);
    expect(again.practice?.title).toBe('Mentors for young people');
    expect(await practiceCount()).toBe(before + 1);
  });

  it('refuses an id that another person has used', async () => {
    const id = v7();
    await asEditor('aarhus').createPractice({ id });
    expect((await asEditor('aarhus').createPractice({ id })).kind).toBe('FORBIDDEN');
  });
});

describe('opening the draft of a published practice', () => {
  it('copies the current version, words and facts', async () => {
    const practice = await aPublishedPractice({
      texts: { en: { title: 'Info House', summary: 'One door.' }, fr: { summary: 'Une porte.' } },
      facts: { topics: ['mentoring', 'youth-work'], startYear: 2007 },
    });
    const outcome = await asEditor('aarhus').startDraft(practice);
    expect(outcome).toMatchObject({
      kind: 'StartDraftSuccess',
      practice: { publication: 'PUBLISHED', draft: { revision: 1, state: 'EDITING' } },
    });
    expect(await storedDraft(practice)).toMatchObject({
      title: 'Info House',
      summary: 'One door.',
      topics: ['mentoring', 'youth-work'],
      start_year: 2007,
    });
    expect(await api.count('practice_draft_text where practice_id = $1', [practice.id])).toBe(2);
  });

  it('opens it once, and later leaves what was written as it is', async () => {
    const practice = await aPublishedPractice();
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.write(practice, { summary: 'Written since.' });
    expect((await editor.startDraft(practice)).practice?.draft?.revision).toBe(2);
    expect(await storedDraft(practice)).toMatchObject({ summary: 'Written since.' });
  });

  it('is one draft when two people open it at the same moment', async () => {
    const practice = await aPublishedPractice();
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => asEditor('aarhus').startDraft(practice)),
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(4).fill('StartDraftSuccess'));
    expect(await api.count('practice_draft where practice_id = $1', [practice.id])).toBe(1);
  });

  it('is refused to everybody outside the team', async () => {
    const practice = await aPublishedPractice();
    expect((await asEditor('rotterdam').startDraft(practice)).kind).toBe('FORBIDDEN');
    expect((await asReviewer().startDraft(practice)).kind).toBe('FORBIDDEN');
    expect((await asVisitor().startDraft(practice)).kind).toBe('UNAUTHENTICATED');
    expect(await api.count('practice_draft where practice_id = $1', [practice.id])).toBe(0);
  });
});
