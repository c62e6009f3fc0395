import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  completeText,
  type PracticeDetails,
} from '../../../test/factories/practice.factory';
import { asCoordinator, asEditor } from '../../../test/people';

const api = useApi();

const long = (what: string): string => `${what}: `.padEnd(120, 'told in whole sentences, ');

interface Example {
  field: string;
  text: { markdown: string };
  practice: { number: number; city: { slug: string } };
}

/** What an editor of Aarhus is shown beside the fields of a new draft; only lessons have room in no seed. */
async function examples(task: string | null, details: PracticeDetails = {}): Promise<Example[]> {
  const { number } = await aDraft(details);
  const { practice } = await asEditor('aarhus').ask<{
    practice: { draft: { examples: Example[] } };
  }>(
    `query ($number: Int!, $task: Task) { practice(number: $number) { draft {
       examples(task: $task) { field text { markdown } practice { number city { slug } } } } } }`,
    { number, task },
  );
  return practice.draft.examples;
}

const withLessons = (lessons: string, details: PracticeDetails = {}): PracticeDetails => ({
  city: 'rotterdam',
  texts: { [details.originalLanguage ?? 'en']: { ...completeText('Night mentors'), lessons } },
  ...details,
});

describe('examples beside the long fields of a draft', () => {
  it('are the words of the newest published practice, with where they stand', async () => {
    await aPublishedPractice(withLessons(long('First')));
    api.clock.advance({ minutes: 1 });
    const newest = await aPublishedPractice(withLessons(long('Second')));
    const found = (await examples('RESULTS')).filter(({ field }) => field === 'lessons');
    expect(found).toEqual([
      {
        field: 'lessons',
        text: { markdown: long('Second').trim() },
        practice: { number: newest.number, city: { slug: 'rotterdam' } },
      },
    ]);
  });

  it('are of the task that is asked for, or of all in the order of the template', async () => {
    expect((await examples('BASICS')).map(({ field }) => field)).toEqual(['summary']);
    const all = (await examples(null)).map(({ field }) => field);
    expect(all[0]).toBe('summary');
    expect(all).toContain('lessons');
  });

  it.each<[string, () => Promise<unknown>]>([
    ['too short', () => aPublishedPractice(withLessons('Begin early.'))],
    ['not public yet', () => aDraft(withLessons(long('Hidden')))],
    [
      'in another language',
      () => aPublishedPractice(withLessons(long('Autre'), { originalLanguage: 'fr' })),
    ],
    [
      'withdrawn',
      async () => {
        const practice = await aPublishedPractice(withLessons(long('Withdrawn')));
        await asCoordinator('rotterdam').withdraw(practice, 'It has ended.');
      },
    ],
  ])('are never %s', async (_what, make) => {
    const before = await examples('RESULTS');
    api.clock.advance({ minutes: 1 });
    await make();
    expect(await examples('RESULTS')).toEqual(before);
  });

  it('are never the words of the practice itself', async () => {
    api.clock.advance({ minutes: 1 });
    const own = await aPublishedPractice(withLessons(long('Own'), { city: 'aarhus' }));
    await asEditor('aarhus').startDraft(own);
    const { practice } = await asEditor('aarhus').ask<{
      practice: { draft: { examples: { practice: { number: number } }[] } };
    }>(
      `{ practice(number: ${String(own.number)}) { draft { examples { practice { number } } } } }`,
    );
    const numbers = practice.draft.examples.map((example) => example.practice.number);
    expect(numbers).not.toContain(own.number);
    expect(numbers.length).toBeGreaterThan(0);
  });
});

it('each task of a draft says how much of it is there', async () => {
  const { number } = await aDraft({ facts: { budgetBand: null } });
  const { practice } = await asEditor('aarhus').ask<{
    practice: { draft: { tasks: object[] } };
  }>(`{ practice(number: ${String(number)}) { draft { tasks { task state filled wanted } } } }`);
  expect(practice.draft.tasks).toEqual([
    { task: 'BASICS', state: 'COMPLETED', filled: 7, wanted: 7 },
    { task: 'PROBLEM', state: 'COMPLETED', filled: 6, wanted: 6 },
    { task: 'ACTIVITIES', state: 'COMPLETED', filled: 1, wanted: 1 },
    { task: 'PARTNERS', state: 'IN_PROGRESS', filled: 1, wanted: 2 },
    { task: 'RESOURCES', state: 'IN_PROGRESS', filled: 2, wanted: 3 },
    { task: 'RESULTS', state: 'IN_PROGRESS', filled: 3, wanted: 4 },
    { task: 'DOCUMENTS', state: 'IN_PROGRESS', filled: 4, wanted: 5 },
  ]);
});
