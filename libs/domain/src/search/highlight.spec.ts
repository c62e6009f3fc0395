import fc from 'fast-check';
import { bestPassage, highlight, highlightHtml, isMatch } from './highlight';
import { termsToMark } from './asked-words';
import { isWithinTypos, queryTerms } from './search-words';

const marked = (text: string, query: string): string[] =>
  highlight(text, termsToMark(query, ['en', 'fr', 'es']))
    .filter((segment) => segment.isMatch)
    .map((segment) => segment.text);

test.each([
  ['Against radicalisation', 'radicalistion', ['radicalisation'], 'a letter left out'],
  [
    'Contra la radicalización',
    'radicalisation',
    ['radicalización'],
    'nearly the same word in Spanish',
  ],
  ['La prévention à l’école', 'prevencion', ['prévention'], 'accents and nearly the same word'],
  ['A milieu study', 'mil', ['milieu'], 'the beginning of a word'],
  ['Mentors and mentoring', 'mentor', ['Mentors', 'mentoring'], 'plural and derived words'],
  ['Of the families', 'the family', ['families'], 'not the stop words'],
  ['Police and schools', 'mosque', [], 'nothing that was not meant'],
  ['Case 2016', '2015', [], 'no other number'],
  ['Young people, young minds', '"young people"', ['Young people'], 'a phrase as a whole'],
  ['À l’école d’été, l’école', '"ecole d’ete"', ['école d’été'], 'a phrase without its accents'],
  ['Youngsters, people', '"young" "peoples"', [], 'nothing that a phrase does not say'],
  [
    'Young people and families',
    '"young people" people families',
    ['Young people', 'families'],
    'each once',
  ],
  ['Schools without police', 'school -police', ['Schools'], 'not what is excluded'],
])('in %j, a search for %j marks %j (%s)', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

test.each([
  ['salfi', 'salafi', 1, true],
  ['raidcal', 'radical', 1, true],
  ['kadical', 'radical', 1, false],
  ['radical', 'radically', 1, false],
  ['radical', 'radically', 2, true],
])('%s and %s are within %i typos: %s', (a, b, limit, expected) => {
  expect(isWithinTypos(a, b, limit)).toBe(expected);
});

test('two letters are no beginning of a word', () => {
  expect(isMatch('mosque', 'mo')).toBe(false);
});

test('the passage is where the most different words stand, at the start of its sentence', () => {
  const text = `${'Nothing here is about it. '.repeat(20)}In the schools, police and mentors work together. ${'More follows. '.repeat(30)}`;
  const { segments, termCount } = bestPassage(text, ['police', 'mentor', 'school'], 120);
  const passage = segments.map((segment) => segment.text).join('');
  expect(termCount).toBe(3);
  expect(passage.startsWith('… In the schools, police and mentors work together.')).toBe(true);
  expect(passage.endsWith(' …')).toBe(true);
});

test('without a match the passage is the beginning', () => {
  expect(bestPassage('Short text.', ['mosque']).segments).toEqual([
    { text: 'Short text.', isMatch: false },
  ]);
});

test('HTML of a highlight holds the text and marks, nothing that the text brought along', () => {
  expect(highlightHtml(highlight('<b onclick="x">police & co</b>', ['police']))).toBe(
    '&#60;b onclick=&#34;x&#34;&#62;<mark>police</mark> &#38; co&#60;/b&#62;',
  );
});

test('a highlight never changes the text, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ maxLength: 40 }),
      (text, query) => {
        const terms = [...termsToMark(query, ['en']), ...termsToMark(`"${query}"`, ['en'])];
        expect(
          highlight(text, terms)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
        const passage = bestPassage(text, terms, 40)
          .segments.map((segment) => segment.text)
          .join('');
        expect(text.includes(passage.replace(/^… | …$/g, ''))).toBe(true);
      },
    ),
  );
});

test.each(['(a+)+$', '[', '\\', 'a'.repeat(500), 'x '.repeat(250)])(
  'a search for %j never throws',
  (query) => {
    expect(() =>
      highlight('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa [ \\ b', queryTerms(query, ['en'])),
    ).not.toThrow();
  },
);
