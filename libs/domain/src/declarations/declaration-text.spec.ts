import { visitor } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { InvalidInput, parseInput } from '../shared';
import { saveDeclarationInput } from './declaration-input';
import { canWriteDeclarations } from './declaration-policy';
import {
  codePrefixOf,
  commitmentsOf,
  languagesOf,
  languageToRead,
  withNumbers,
  type DeclarationText,
  type WrittenCommitment,
} from './declaration-text';
import { gapsBeforeEdition, textGaps } from './text-gaps';
import { withArticleMoved, withCommitmentMoved } from './text-order';

const promise = (id: string, over: Partial<WrittenCommitment> = {}): WrittenCommitment => ({
  id,
  number: null,
  theme: 'inclusion',
  kind: 'commitment',
  basis: 'text',
  texts: { en: `We promise ${id}.`, fr: `Nous promettons ${id}.` },
  sources: [],
  ...over,
});

const whole: DeclarationText = {
  titles: { en: 'Declaration', fr: 'Déclaration' },
  adoptedOn: '2031-03-31',
  languages: {
    fr: { standing: 'adopted', translator: null, basis: 'text', source: 'Signed copy' },
    en: { standing: 'translation', translator: 'Efus', basis: 'text', source: null },
  },
  preambles: { en: 'We, the mayors,', fr: 'Nous, maires,' },
  articles: [
    {
      id: 'a',
      headings: { en: 'Together', fr: 'Ensemble' },
      texts: { en: 'We meet.', fr: 'Nous nous réunissons.' },
      commitments: [promise('1'), promise('2')],
    },
    { id: 'b', headings: {}, texts: {}, commitments: [promise('3')] },
  ],
};
const [first, second] = whole.articles as [
  DeclarationText['articles'][number],
  DeclarationText['articles'][number],
];

const gapsOf = (over: Partial<DeclarationText>): string[] =>
  textGaps({ ...whole, ...over }, 0).map(({ kind, language, number }) =>
    [kind, language ?? 'none', ...(number === null ? [] : [number])].join(' '),
  );

test.each<[string, Partial<DeclarationText>, string[]]>([
  ['a language without a text is told alone', {}, ['version es']],
  [
    'no language was adopted',
    { languages: {} },
    ['adopted none', 'standing en', 'standing fr', 'version es'],
  ],
  ['no article', { articles: [] }, ['articles none', 'version es']],
  [
    'words of which nobody said what they are',
    { titles: { ...whole.titles, es: 'Declaración' } },
    ['standing es'],
  ],
  [
    'a translation by nobody',
    {
      languages: {
        ...whole.languages,
        en: { standing: 'translation', translator: null, basis: 'text', source: null },
      },
    },
    ['translator en', 'version es'],
  ],
  ['a title', { titles: { en: 'Declaration' } }, ['title fr', 'version es']],
  ['a preamble', { preambles: { fr: 'Nous,' } }, ['preamble en', 'version es']],
  ['a preamble that no language has is none', { preambles: {} }, ['version es']],
  [
    'a heading and a text',
    { articles: [first, { ...second, headings: { en: 'Apart' }, texts: { fr: 'Seuls.' } }] },
    ['article en 2', 'heading fr 2', 'version es'],
  ],
  [
    'an article in which nothing stands',
    { articles: [first, { ...second, commitments: [] }] },
    ['article en 2', 'article fr 2', 'version es'],
  ],
  [
    'a commitment, by its number',
    { articles: [first, { ...second, commitments: [promise('3', { texts: { en: 'Yes.' } })] }] },
    ['commitment fr 3', 'version es'],
  ],
])('finds what is missing: %s', (_what, over, gaps) => {
  expect(gapsOf(over)).toEqual(gaps);
  expect(gapsBeforeEdition({ ...whole, ...over }, 0)).toHaveLength(
    gaps.filter((each) => !each.startsWith('version')).length,
  );
});

test('numbers that were published stay, and no number is given twice', () => {
  const numbers = (text: DeclarationText, last: number): number[] =>
    commitmentsOf(withNumbers(text, last)).map(({ number }) => number);
  expect(numbers(whole, 0)).toEqual([1, 2, 3]);
  const corrected = {
    ...whole,
    articles: [
      { ...first, commitments: [promise('1', { number: 1 }), promise('new')] },
      { ...second, commitments: [promise('3', { number: 3 })] },
    ],
  };
  expect(numbers(corrected, 3)).toEqual([1, 4, 3]);
});

test('is read in the language asked for, else in one that was adopted', () => {
  expect(languagesOf(whole)).toEqual(['fr', 'en']);
  expect(languageToRead(whole, 'en')).toBe('en');
  expect(languageToRead(whole, 'es')).toBe('fr');
});

test('codes never run out', () => {
  const taken = new Set<string>();
  for (let i = 0; i < 40; i += 1)
    taken.add(codePrefixOf({ city: 'malmo', startsOn: '2031-03-29' }, (each) => taken.has(each)));
  expect(taken.size).toBe(40);
});

test.each([
  [[] as string[], 'B31-'],
  [['B31-'], 'B31b-'],
  [['B31-', 'B31b-'], 'B31c-'],
])('codes begin with city and year, and where %j are taken with %s', (taken, prefix) => {
  const summit = { city: 'barcelona', startsOn: '2031-03-29' };
  expect(codePrefixOf(summit, (each) => taken.includes(each))).toBe(prefix);
});

describe('moving', () => {
  const order = (articles: readonly { id: string; commitments: readonly { id: string }[] }[]) =>
    articles.map(({ id, commitments }) => `${id}:${commitments.map((each) => each.id).join('')}`);

  test.each<[string, 'up' | 'down', string[]]>([
    ['1', 'up', ['a:12', 'b:3']],
    ['1', 'down', ['a:21', 'b:3']],
    ['2', 'down', ['a:1', 'b:23']],
    ['3', 'up', ['a:123', 'b:']],
    ['3', 'down', ['a:12', 'b:3']],
    ['none', 'up', ['a:12', 'b:3']],
  ])('the commitment %s %s', (id, way, expected) => {
    expect(order(withCommitmentMoved(whole.articles, id, way))).toEqual(expected);
  });

  test.each<[string, 'up' | 'down', string[]]>([
    ['a', 'down', ['b:3', 'a:12']],
    ['a', 'up', ['a:12', 'b:3']],
    ['b', 'up', ['b:3', 'a:12']],
    ['none', 'down', ['a:12', 'b:3']],
  ])('the article %s %s', (id, way, expected) => {
    expect(order(withArticleMoved(whole.articles, id, way))).toEqual(expected);
  });
});

describe('the input', () => {
  const input = {
    id: '0190a0c0-0000-7000-8000-000000000001',
    revision: 1,
    titles: { en: '  A  Declaration ', fr: ' ' },
    languages: [{ language: 'en', standing: 'adopted', translator: 'Nobody', basis: 'text' }],
    preambles: { en: 'We,\r\n\r\nthe mayors, ' },
    articles: [],
  };
  const faultsOf = (over: object): string[] => {
    try {
      parseInput(saveDeclarationInput, { ...input, ...over });
      return [];
    } catch (error) {
      return (error as InvalidInput).fields.map(({ path, rule }) => `${path} ${rule}`);
    }
  };

  test('keeps words as they stand, and leaves out what is empty', () => {
    expect(parseInput(saveDeclarationInput, input)).toMatchObject({
      titles: { en: 'A Declaration' },
      preambles: { en: 'We,\n\nthe mayors,' },
      languages: [{ language: 'en', translator: null, source: null }],
    });
  });

  test.each<[object, string]>([
    [{ titles: {} }, 'titles.en titleInOneLanguage'],
    [{ titles: { en: 'x'.repeat(201) } }, 'titles.en tooLong'],
    [{ languages: [input.languages[0], input.languages[0]] }, 'languages.1.language repeated'],
    [{ adoptedOn: '31.3.2031' }, 'adoptedOn notADay'],
    [
      { articles: [{ headings: {}, texts: {}, commitments: [{}] }] },
      'articles.0.commitments.0.theme unknownCode',
    ],
  ])('%j is refused: %s', (over, fault) => {
    expect(faultsOf(over)).toContain(fault);
  });
});

test('is written by the secretariat alone', () => {
  expect(canWriteDeclarations(visitor)).toBe(false);
  expect(canWriteDeclarations(memberViewer('r', { roles: ['reviewer'] }))).toBe(false);
  expect(canWriteDeclarations(memberViewer('o', { roles: ['organiser'] }))).toBe(true);
});
