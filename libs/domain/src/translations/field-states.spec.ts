import type { PracticeText } from '../practices';
import type { Language } from '../shared';
import {
  outdatedByEdit,
  standingOf,
  textOriginOf,
  translationStanding,
  wordsOfVersion,
  type FieldState,
  type StatesInput,
  type WordOrigin,
  type WordsWithStates,
} from './field-states';

const state = (origin: WordOrigin, revision: number, by: string | null = null): FieldState => ({
  origin,
  revision,
  by,
});

const english: PracticeText = { title: 'Mentors', summary: 'They meet.', objectives: ['Trust'] };
const french: PracticeText = { title: 'Mentors', summary: 'Ils se voient.' };

/** Version 1 as it was published: English, with a French title and summary. */
const first = (): Partial<Record<Language, WordsWithStates>> =>
  wordsOfVersion({
    version: 1,
    originalLanguage: 'en',
    before: {},
    after: { en: english, fr: french },
    saves: null,
    keepTranslations: false,
    by: 'author',
  });

const second = (over: Partial<StatesInput>): Partial<Record<Language, WordsWithStates>> =>
  wordsOfVersion({
    version: 2,
    originalLanguage: 'en',
    before: first(),
    after: { en: { ...english, summary: 'They meet weekly.' }, fr: french },
    saves: {},
    keepTranslations: false,
    by: 'editor',
    ...over,
  });

/** How each French field stands after version 2. */
const standings = (over: Partial<StatesInput>): Record<string, string> => {
  const { en, fr } = second(over);
  return Object.fromEntries(
    Object.keys(en?.states ?? {}).map((field) => [
      field,
      standingOf(en?.states[field as keyof PracticeText], fr?.states[field as keyof PracticeText]),
    ]),
  );
};

describe('a first version', () => {
  it('follows itself, and says who wrote it', () => {
    expect(first().en?.states).toEqual({
      title: state('original', 1, 'author'),
      summary: state('original', 1, 'author'),
      objectives: state('original', 1, 'author'),
    });
    expect(first().fr?.states).toEqual({
      title: state('human', 1, 'author'),
      summary: state('human', 1, 'author'),
    });
  });
});

describe('an edit of the original', () => {
  it('puts out of date what it touched, and nothing else', () => {
    expect(standings({})).toEqual({ title: 'human', summary: 'outdated', objectives: 'missing' });
  });

  it('puts nothing out of date when the translations are kept', () => {
    expect(standings({ keepTranslations: true }).summary).toBe('human');
    expect(second({ keepTranslations: true }).en?.states.summary?.revision).toBe(1);
  });

  it('goes on putting it out of date after a later edit that keeps translations', () => {
    const before = second({});
    const { en, fr } = wordsOfVersion({
      version: 3,
      originalLanguage: 'en',
      before,
      after: { en: { ...english, summary: 'They meet every week.' }, fr: french },
      saves: {},
      keepTranslations: true,
      by: 'editor',
    });
    expect(standingOf(en?.states.summary, fr?.states.summary)).toBe('outdated');
    expect(fr?.states.summary?.revision).toBe(1);
  });

  it.each<[string, Partial<StatesInput>, string]>([
    [
      'was translated anew afterwards',
      {
        after: { en: { ...english, summary: 'New.' }, fr: { ...french, summary: 'Nouveau.' } },
        saves: { 'en.summary': 2, 'fr.summary': 3 },
      },
      'human',
    ],
    [
      'was translated before the original was changed once more',
      {
        after: { en: { ...english, summary: 'New.' }, fr: { ...french, summary: 'Nouveau.' } },
        saves: { 'en.summary': 4, 'fr.summary': 3 },
      },
      'outdated',
    ],
    [
      'was looked at and saved as it was',
      {
        after: { en: { ...english, summary: 'New.' }, fr: french },
        saves: { 'en.summary': 2, 'fr.summary': 3 },
      },
      'human',
    ],
  ])('a field that %s', (_what, over, expected) => {
    expect(standings(over).summary).toBe(expected);
  });

  it('is no edit when rows come back with their parts in another order', () => {
    const rows = (row: Record<string, unknown>): PracticeText =>
      ({ ...english, claims: [row] }) as unknown as PracticeText;
    const before = wordsOfVersion({
      version: 1,
      originalLanguage: 'en',
      before: {},
      after: { en: rows({ figure: '9', year: 2020, source: null }) },
      saves: null,
      keepTranslations: false,
      by: null,
    });
    const after = { en: rows({ source: null, year: 2020, figure: '9' }) };
    expect(second({ before, after }).en?.states.claims?.revision).toBe(1);
  });

  it('takes with it what it takes back, in every language', () => {
    const { summary: _summary, ...rest } = english;
    const { fr } = second({ after: { en: rest, fr: french } });
    expect(fr?.text).toEqual({ title: 'Mentors' });
    expect(fr?.states).not.toHaveProperty('summary');
  });

  it('says of a translation that is written first in this version that it follows it', () => {
    const { fr, es } = second({
      after: { en: { ...english, summary: 'New.' }, fr: french, es: { title: 'Mentores' } },
    });
    expect(es?.states.title).toEqual(state('human', 2, 'editor'));
    expect(fr?.states.title).toEqual(state('human', 1, 'author'));
  });
});

describe('words of a machine', () => {
  const machine = (saves: StatesInput['saves']): Partial<Record<Language, WordsWithStates>> =>
    wordsOfVersion({
      version: 1,
      originalLanguage: 'en',
      before: {},
      after: { en: english, fr: french },
      origins: { fr: 'machine' },
      saves,
      keepTranslations: false,
      by: 'editor',
    });

  it('stay a machine’s, but for what a person has written since', () => {
    expect(machine(null).fr?.states.title?.origin).toBe('machine');
    expect(machine({ 'fr.title': 2 }).fr?.states).toMatchObject({
      title: { origin: 'human' },
      summary: { origin: 'machine' },
    });
  });

  it.each<[Partial<Record<Language, 'human' | 'machine'>>, string]>([
    [{ fr: 'human' }, 'human'],
    [{ fr: 'machine' }, 'machine'],
  ])('an import that says %j is believed, and says it again unchanged', (origins, expected) => {
    const { fr } = second({ before: machine(null), saves: null, origins });
    expect(fr && textOriginOf(fr.states)).toBe(expected);
  });
});

test.each<[boolean, readonly string[]]>([
  [false, ['title', 'lessons']],
  [true, []],
])('keeping translations: %s', (keepTranslations, expected) => {
  expect(outdatedByEdit(['title', 'lessons'], { keepTranslations })).toEqual(expected);
});

test.each<[FieldState | undefined, FieldState | undefined, string]>([
  [state('original', 3), undefined, 'missing'],
  [state('original', 3), state('human', 2), 'outdated'],
  [state('original', 3), state('machine', 2), 'outdated'],
  [state('original', 3), state('machine', 3), 'machine'],
  [state('original', 3), state('machine-checked', 4), 'machine-checked'],
  [state('original', 3), state('human', 3), 'human'],
  [state('original', 3), state('original', 3), 'original'],
  [undefined, state('human', 1), 'human'],
])('beside %j, %j is %s', (original, translation, expected) => {
  expect(standingOf(original, translation)).toBe(expected);
});

test('a translation is counted by what it lacks; words of a machine also where they are outdated', () => {
  expect(
    translationStanding(
      { title: state('original', 1), summary: state('original', 2), problem: state('original', 1) },
      { title: state('machine', 1), summary: state('machine', 1) },
    ),
  ).toEqual({ fields: 3, missing: 1, outdated: 1, unchecked: 2 });
});
