import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import { asCoordinator, asEditor, asReviewer, asVisitor } from '../../../test/people';
import { storedDraft } from '../../../test/stored';

const api = useApi();

describe('saving a draft', () => {
  it('changes the named fields, leaves the others, and counts the revision', async () => {
    const practice = await aDraft({ facts: { startYear: 2001 } });
    const outcome = await asEditor('aarhus').saveDraft(practice, {
      facts: { topics: ['youth-work'], endYear: 2011 },
      texts: [
        { language: 'EN', fields: { summary: 'New.' } },
        { language: 'FR', fields: { title: 'Mentors' } },
      ],
    });
    expect(outcome.practice?.draft).toEqual({ revision: 2, state: 'EDITING' });
    expect(await storedDraft(practice)).toMatchObject({
      topics: ['youth-work'],
      start_year: 2001,
      end_year: 2011,
      title: practice.title,
      summary: 'New.',
    });
    const french = await api.sql(
      `select title, origin from practice_draft_text where practice_id = $1 and language = 'fr'`,
      [practice.id],
    );
    expect(french).toEqual([{ title: 'Mentors', origin: 'human' }]);
  });

  it('keeps what two people change in different fields from the same revision', async () => {
    const practice = await aDraft();
    const [first, second] = await Promise.all([
      asEditor('aarhus').write(practice, { summary: 'From Astrid.' }),
      asCoordinator('aarhus').saveDraft(practice, { facts: { startYear: 2015 } }),
    ]);
    expect([first.kind, second.kind]).toEqual(['SaveDraftSuccess', 'SaveDraftSuccess']);
    expect(await storedDraft(practice)).toMatchObject({
      summary: 'From Astrid.',
      start_year: 2015,
      revision: 3,
    });
  });

  it('saves nothing when another person has changed the same field, and names it', async () => {
    const practice = await aDraft();
    await asEditor('aarhus').write(practice, { summary: 'Theirs.' });
    const outcome = await asCoordinator('aarhus').write(practice, {
      summary: 'Mine.',
      activities: 'Mine as well.',
    });
    expect(outcome).toMatchObject({
      kind: 'DraftConflictProblem',
      conflictingFields: ['en.summary'],
      currentRevision: 2,
      theirs: { number: practice.number, draft: { revision: 2 } },
    });
    expect(await storedDraft(practice)).toMatchObject({
      summary: 'Theirs.',
      body: { activities: 'Mentors meet young people **every week**.' },
      revision: 2,
    });
  });

  it('takes a revision from the future for a conflict', async () => {
    const practice = await aDraft();
    const { kind } = await asEditor('aarhus').write(practice, { summary: 'x' }, 99);
    expect(kind).toBe('DraftConflictProblem');
  });

  it('empties what is null, lists too', async () => {
    const practice = await aDraft({
      texts: {
        en: {
          title: 'T',
          summary: 'S',
          activities: 'A',
          outputs: [{ indicator: 'one', value: null, period: null, source: null }],
        },
      },
      facts: { startYear: 2001, topics: ['mentoring'], contactService: 'Youth office' },
    });
    const { kind } = await asEditor('aarhus').saveDraft(practice, {
      facts: { startYear: null, topics: null, contactService: null, actors: null, links: null },
      texts: [{ language: 'EN', fields: { summary: null, activities: null, outputs: null } }],
    });
    expect(kind).toBe('SaveDraftSuccess');
    expect(await storedDraft(practice)).toMatchObject({
      start_year: null,
      topics: [],
      contact_service: null,
      title: 'T',
      summary: null,
      body: {},
    });
  });

  it('is impossible while a reviewer has the draft', async () => {
    const practice = await aSubmittedDraft({ summary: 'As sent in.' });
    const outcome = await asEditor('aarhus').write(practice, { summary: 'Too late.' });
    expect(outcome).toMatchObject({ kind: 'DraftLockedProblem', state: 'submitted' });
    expect(await storedDraft(practice)).toMatchObject({ summary: 'As sent in.', revision: 1 });
  });

  it.each<[string, object, object]>([
    [
      'a code that is in no vocabulary',
      { facts: { topics: ['magic'] } },
      { path: 'facts.topics.0', rule: 'unknownCode' },
    ],
    [
      'a status that is none',
      { facts: { lifecycleStatus: 'dormant' } },
      { path: 'facts.lifecycleStatus', rule: 'unknownCode' },
    ],
    [
      'six topics',
      {
        facts: {
          topics: [
            'mentoring',
            'gender',
            'youth-work',
            'polarisation',
            'multi-agency',
            'local-strategy',
          ],
        },
      },
      { path: 'facts.topics', rule: 'tooMany', limit: 5 },
    ],
    [
      'the same topic twice',
      { facts: { topics: ['gender', 'gender'] } },
      { path: 'facts.topics', rule: 'repeated' },
    ],
    [
      'a year before there were practices',
      { facts: { startYear: 1900 } },
      { path: 'facts.startYear', rule: 'tooSmall' },
    ],
    [
      'a summary of 601 characters',
      { texts: [{ language: 'EN', fields: { summary: 'x'.repeat(601) } }] },
      { path: 'texts.0.fields.summary', rule: 'tooLong', limit: 600 },
    ],
    [
      'six objectives',
      { texts: [{ language: 'EN', fields: { objectives: ['1', '2', '3', '4', '5', '6'] } }] },
      { path: 'texts.0.fields.objectives', rule: 'tooMany', limit: 5 },
    ],
    [
      'a link that is no web address',
      { facts: { links: [{ address: 'javascript:alert(1)' }] } },
      { path: 'facts.links.0.address', rule: 'notAnAddress' },
    ],
    [
      'a commitment code of another shape',
      { facts: { commitments: ['r4'] } },
      { path: 'facts.commitments.0', rule: 'wrongFormat' },
    ],
    [
      'an actor of no known kind',
      { facts: { actors: [{ type: 'army' }] } },
      { path: 'facts.actors.0.type', rule: 'unknownCode' },
    ],
  ])('refuses %s and saves nothing', async (_what, changes, fault) => {
    const practice = await aDraft();
    const before = await storedDraft(practice);
    const outcome = await asEditor('aarhus').saveDraft(practice, changes);
    expect(outcome.kind).toBe('InvalidInputProblem');
    expect(outcome.fields).toMatchObject([fault]);
    expect(await storedDraft(practice)).toEqual(before);
  });

  it('keeps every character that a text can hold, and only those', async () => {
    const practice = await aDraft();
    const { kind } = await asEditor('aarhus').write(practice, {
      summary: 'Ça\u0000 va — „gut“ 🌱 \udc00',
      problem: 'line\r\nline \ud83c',
    });
    expect(kind).toBe('SaveDraftSuccess');
    expect(await storedDraft(practice)).toMatchObject({
      summary: 'Ça va — „gut“ 🌱 \ufffd',
      body: { problem: 'line\nline \ufffd' },
    });
  });

  it('is refused to everybody outside the team', async () => {
    const practice = await aPublishedPractice();
    await asEditor('aarhus').startDraft(practice);
    const before = await storedDraft(practice);
    const changes = { summary: 'Not mine to write.' };
    expect((await asEditor('rotterdam').write(practice, changes)).kind).toBe('FORBIDDEN');
    expect((await asReviewer().write(practice, changes)).kind).toBe('FORBIDDEN');
    expect((await asVisitor().write(practice, changes)).kind).toBe('UNAUTHENTICATED');
    expect(await storedDraft(practice)).toEqual(before);
  });
});
