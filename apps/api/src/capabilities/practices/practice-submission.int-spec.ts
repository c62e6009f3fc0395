import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
  completeText,
} from '../../../test/factories/practice.factory';
import type { PracticeDetails } from '../../../test/factories/practice.factory';
import { asEditor, asModerator, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

const anEvaluation = {
  evaluator: 'University of Aarhus',
  year: 2018,
  method: 'Interviews before and after.',
  link: 'https://evaluation.example/report',
  limits: 'No comparison.',
};

async function stateOf(practiceId: string): Promise<string | undefined> {
  const [row] = await api.sql<{ state: string }>(
    'select state from practice_draft where practice_id = $1',
    [practiceId],
  );
  return row?.state;
}

describe('sending a draft to review', () => {
  it('locks it, remembers who sent it and when, and shows it to reviewers', async () => {
    const practice = await aDraft();
    const editor = asEditor('aarhus');
    const outcome = await editor.submitDraft(practice);
    expect(outcome.practice?.draft).toEqual({ revision: 1, state: 'SUBMITTED' });
    const { reviewQueue } = await asReviewer().ask<{
      reviewQueue: {
        edges: { node: { practiceId: string; submittedAt: string; submittedBy: { id: string } } }[];
      };
    }>(
      '{ reviewQueue(first: 100) { edges { node { practiceId submittedAt submittedBy { id } } } } }',
    );
    expect(reviewQueue.edges.map(({ node }) => node)).toContainEqual({
      practiceId: practice.id,
      submittedAt: api.clock.now().toISOString(),
      submittedBy: { id: (await editor.account()).id },
    });
  });

  it('names every field that is missing, in the order of the template', async () => {
    const { practice } = await asEditor('aarhus').createPractice({ title: 'Only a title' });
    const outcome = await asEditor('aarhus').submitDraft(practice ?? { number: 0 });
    expect(outcome.kind).toBe('DraftIncompleteProblem');
    expect(outcome.gaps?.map((gap) => `${gap.field} ${gap.reason}`)).toEqual([
      'summary missing',
      'problem missing',
      'objectives missing',
      'mechanism missing',
      'activities missing',
      'lessons missing',
      'conditions missing',
      'lifecycleStatus missing',
      'geographicScale missing',
      'topics missing',
      'preventionLevels missing',
      'phenomena missing',
      'targetGroups missing',
      'budgetBand missing',
      'staffBand missing',
      'fundingSources missing',
      'evidenceLevel missing',
      'locationPrecision missing',
      'textLicence missing',
      'statusConfirmedOn missing',
      'startYear missing',
      'actors missing',
      'contactService missing',
      'contactAddress missing',
    ]);
    expect(await stateOf(practice?.id ?? '')).toBe('editing');
  });

  it.each<[string, PracticeDetails, string[]]>([
    [
      'governance and safeguards of what works with people at risk',
      { facts: { preventionLevels: ['secondary'] } },
      ['governance missing', 'safeguards missing'],
    ],
    [
      'the evaluation that is claimed, and a link to it',
      { facts: { evidenceLevel: 'independent' } },
      ['evaluation missing'],
    ],
    [
      'a link to the evaluation that is claimed',
      {
        facts: { evidenceLevel: 'independent' },
        texts: { en: { ...completeText('T'), evaluation: [{ ...anEvaluation, link: null }] } },
      },
      ['evaluation evaluationWithoutLink'],
    ],
    [
      'what a row is about that was begun',
      {
        texts: {
          en: {
            ...completeText('T'),
            outcomes: [{ result: null, direction: 'positive', strength: null, source: null }],
          },
        },
      },
      ['outcomes incompleteRow'],
    ],
    [
      'lessons, also of what runs',
      { texts: { en: { ...completeText('T'), lessons: '' } } },
      ['lessons missing'],
    ],
    [
      'years in their order',
      { facts: { startYear: 2015, endYear: 2012 } },
      ['endYear endBeforeStart'],
    ],
    [
      'one lead at most',
      {
        facts: {
          actors: [
            { type: 'police', role: 'lead', organisation: null },
            { type: 'school', role: 'lead', organisation: null },
          ],
        },
      },
      ['actors severalLeads'],
    ],
    [
      'words in the original language, whatever translations there are',
      {
        originalLanguage: 'fr',
        texts: { fr: { ...completeText('Titre'), summary: '' }, en: completeText('Title') },
      },
      ['summary missing'],
    ],
  ])('asks for %s', async (_what, details, gaps) => {
    const practice = await aDraft(details);
    const outcome = await asEditor('aarhus').submitDraft(practice);
    expect(outcome.gaps?.map((gap) => `${gap.field} ${gap.reason}`)).toEqual(gaps);
    expect(await stateOf(practice.id)).toBe('editing');
  });

  it('lets go what was asked for and has been given', async () => {
    const practice = await aDraft({
      facts: {
        preventionLevels: ['tertiary'],
        evidenceLevel: 'independent',
      },
      texts: {
        en: { ...completeText('T'), governance: 'g', safeguards: 's', evaluation: [anEvaluation] },
      },
    });
    expect((await asEditor('aarhus').submitDraft(practice)).kind).toBe('SubmitDraftSuccess');
  });

  it('refuses when the draft is not the one that was checked', async () => {
    const practice = await aDraft();
    await asEditor('aarhus').write(practice, { summary: 'Changed meanwhile.' });
    const outcome = await asEditor('aarhus').submitDraft(practice, 1);
    expect(outcome).toMatchObject({ kind: 'DraftChangedProblem', currentRevision: 2 });
    expect(await stateOf(practice.id)).toBe('editing');
  });

  it('cannot be done twice', async () => {
    const practice = await aSubmittedDraft();
    expect(await asEditor('aarhus').submitDraft(practice)).toMatchObject({
      kind: 'DraftLockedProblem',
      state: 'submitted',
    });
  });

  it('is for the team alone', async () => {
    const practice = await aPublishedPractice();
    await asEditor('aarhus').startDraft(practice);
    expect((await asEditor('rotterdam').submitDraft(practice)).kind).toBe('FORBIDDEN');
    expect((await asReviewer().submitDraft(practice)).kind).toBe('FORBIDDEN');
    expect((await asVisitor().submitDraft(practice)).kind).toBe('UNAUTHENTICATED');
    expect(await stateOf(practice.id)).toBe('editing');
  });

  it('finds nothing to send where there is no draft', async () => {
    const practice = await aPublishedPractice();
    expect((await asEditor('aarhus').submitDraft(practice)).kind).toBe('NOT_FOUND');
  });
});

describe('calling a draft back', () => {
  it('opens it again and takes it out of the queue', async () => {
    const practice = await aSubmittedDraft();
    const outcome = await asEditor('aarhus').recallDraft(practice);
    expect(outcome.practice?.draft).toEqual({ revision: 1, state: 'EDITING' });
    expect(
      await api.sql(
        'select submitted_at, submitted_by from practice_draft where practice_id = $1',
        [practice.id],
      ),
    ).toEqual([{ submitted_at: null, submitted_by: null }]);
    expect((await asReviewer().decideReview(practice, 'APPROVE')).kind).toBe('NOT_FOUND');
  });

  it('is impossible while it is being written', async () => {
    const practice = await aDraft();
    expect(await asEditor('aarhus').recallDraft(practice)).toMatchObject({
      kind: 'DraftLockedProblem',
      state: 'editing',
    });
  });

  it('is for the team alone', async () => {
    const practice = await aSubmittedDraft();
    expect((await asEditor('rotterdam').recallDraft(practice)).kind).toBe('NOT_FOUND');
    expect((await asReviewer().recallDraft(practice)).kind).toBe('FORBIDDEN');
    expect((await asModerator().recallDraft(practice)).kind).toBe('NOT_FOUND');
    expect((await asVisitor().recallDraft(practice)).kind).toBe('UNAUTHENTICATED');
    expect(await stateOf(practice.id)).toBe('submitted');
  });
});
