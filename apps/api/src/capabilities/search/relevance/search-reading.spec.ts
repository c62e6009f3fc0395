import type { Language } from '@praxis/domain/shared';
import {
  meaningfulTerms,
  termsOf,
  weigh,
  type Collection,
  type Meaning,
  type Term,
} from './search-reading';
import { spellingsOf } from './spellings';

const english: Collection = { language: 'en', documents: 1_000, length: 100 };
const spanish: Collection = { language: 'es', documents: 10, length: 100 };
const terms = (text: string): Term[] => termsOf(spellingsOf(text), 48);
const meaning = (term: number, documents: number, over: Partial<Meaning> = {}): Meaning => ({
  term,
  language: 'en',
  lexeme: term * 10,
  documents,
  kind: 'word',
  word: `w${String(term)}`,
  share: 1,
  ...over,
});

describe('the terms of a text', () => {
  it('are each word once, with its number', () => {
    expect(terms('Mentors help mentors')).toEqual([
      { spelling: 'mentors', word: 'mentors', count: 2 },
      { spelling: 'help', word: 'help', count: 1 },
    ]);
  });

  it.each<[string, Language, boolean[]]>([
    ['what is the exit', 'en', [false, false, false, true]],
    // The question's own little words mean nothing in the other languages either.
    ['what is the exit', 'es', [false, false, false, true]],
    ['la prevención', 'es', [false, true]],
    ['of the and', 'en', [true, true, true]],
  ])('of %j mean something in %s: %j', (text, language, expected) => {
    expect(meaningfulTerms(terms(text), language, ['en', 'fr', 'es'])).toEqual(expected);
  });
});

describe('what a query is weighed to', () => {
  const weightOf = (reading: ReturnType<typeof weigh>, lexeme: number): number =>
    reading.asked.find((each) => each.lexeme === lexeme)?.weight ?? 0;

  it('gives rare words more', () => {
    const reading = weigh(terms('mentoring exit'), [meaning(0, 500), meaning(1, 3)], [english]);
    expect(weightOf(reading, 10)).toBeGreaterThan(3 * weightOf(reading, 0));
  });

  it('is one scale for all languages: all words found is about one, whatever the number of documents', () => {
    const both = [
      meaning(0, 20),
      meaning(1, 20),
      meaning(0, 2, { language: 'es', lexeme: 100 }),
      meaning(1, 2, { language: 'es', lexeme: 101 }),
    ];
    const { asked } = weigh(terms('mentoring exit'), both, [english, spanish]);
    const sum = (language: Language): number =>
      asked
        .filter((each) => each.language === language)
        .reduce((all, { weight }) => all + weight, 0);
    expect(sum('en')).toBeCloseTo(sum('es'));
  });

  it('counts against a language the words that it does not know', () => {
    const some = [meaning(0, 20), meaning(1, 20), meaning(0, 2, { language: 'es', lexeme: 100 })];
    const reading = weigh(terms('mentoring exit'), some, [english, spanish]);
    expect(weightOf(reading, 100)).toBeLessThan(0.5);
  });

  it('lets what was typed whole win over what it begins, and what was meant over nothing', () => {
    const reading = weigh(
      terms('mentor'),
      [meaning(0, 20), meaning(0, 20, { kind: 'begun', lexeme: 1 })],
      [english],
    );
    expect(weightOf(reading, 0)).toBeGreaterThan(2 * weightOf(reading, 1));
    expect(weightOf(reading, 1)).toBeGreaterThan(0);
    const repaired = weigh(
      terms('mentro'),
      [
        meaning(0, 20, { kind: 'repaired', word: 'mentor' }),
        meaning(0, 20, { kind: 'repaired', lexeme: 1, word: 'metro', share: 0.5 }),
      ],
      [english],
    );
    expect(weightOf(repaired, 0)).toBeGreaterThan(1.5 * weightOf(repaired, 1));
    expect(repaired.repaired).toEqual([['mentor', 'metro']]);
    expect(repaired.marks).toEqual(['mentor', 'metro']);
  });

  it('lets the twelve rarest words of a long text decide what is found, and all of them how well', () => {
    const long = terms(
      Array.from({ length: 20 }, (_, i) => `word${String.fromCharCode(97 + i)}`).join(' '),
    );
    const { asked } = weigh(
      long,
      long.map((_term, i) => meaning(i, 10 * (i + 1))),
      [english],
    );
    expect(asked).toHaveLength(20);
    expect(asked.filter((each) => each.isDecisive).map(({ lexeme }) => lexeme / 10)).toEqual(
      Array.from({ length: 12 }, (_, i) => i),
    );
  });
});
