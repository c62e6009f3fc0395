import fc from 'fast-check';
import { onlyExcludes, readAskedWords, termsToMark } from './asked-words';
import { wordsOf } from './search-words';

const asked = (text: string): [string[], string[], string[]] => {
  const { free, phrases, excluded } = readAskedWords(text);
  return [wordsOf(free).map(({ folded }) => folded), phrases, excluded];
};

test.each<[string, string[], string[], string[]]>([
  ['', [], [], []],
  ['court-led mentoring', ['court', 'led', 'mentoring'], [], []],
  ['"Young  people" in Málaga', ['in', 'malaga'], ['young people'], []],
  ['“young people” «les jeunes»', [], ['young people', 'les jeunes'], []],
  ['school -police', ['school'], [], ['police']],
  ['-police school -P/CVE', ['school'], [], ['police', 'p cve']],
  ['school -"police officers"', ['school'], [], ['police officers']],
  ['school-"police officers"', ['school'], ['police officers'], []],
  ['"peer" mentors "peer"', ['mentors'], ['peer'], []],
  ['"not closed', ['not', 'closed'], [], []],
  ['"one" and "two', ['and', 'two'], ['one'], []],
  ['"" "  " "—"', [], [], []],
  ['2010 -2015, a - b -', ['2010', '2015', 'a', 'b'], [], []],
  ['"a -b" -"c -d"', [], ['a b'], ['c d']],
])('%s', (text, free, phrases, excluded) => {
  expect(asked(text)).toEqual([free, phrases, excluded]);
});

test('what is wanted are the words and the phrases in their order', () => {
  expect(readAskedWords('a "b c" -d e').wanted.split(/\s+/)).toEqual(['a', 'b', 'c', 'e']);
});

test('a text that only excludes is one that says nothing that is wanted', () => {
  expect(['-police', '-"a b" -c', ' -x !'].map(onlyExcludes)).toEqual([true, true, true]);
  expect(['', 'a', '"a" -b', 'a -b', '-'].map(onlyExcludes)).toEqual(Array(5).fill(false));
});

test.each<[string, string[]]>([
  ['mentors for families', ['mentors', 'families']],
  ['"young people" mentors -prison', ['"young people"', 'mentors']],
  ['"young people" for the', ['"young people"']],
  ['for the -prison', ['for', 'the']],
  ['-prison', []],
])('in what %s finds, %j is marked', (text, terms) => {
  expect(termsToMark(text, ['en'])).toEqual(terms);
});

test('every word of a text is free, in a phrase or excluded, whatever was typed', () => {
  const piece = fc.oneof(
    fc.constantFrom('"', ' ', ' -', '-', '“', '”', 'école'),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (parts) => {
      const text = parts.join('');
      const [free, phrases, excluded] = asked(text);
      const read = new Set([
        ...free,
        ...[...phrases, ...excluded].flatMap((each) => each.split(' ')),
      ]);
      if (phrases.length + excluded.length < 12)
        expect([...read].sort()).toEqual(
          [...new Set(wordsOf(text).map(({ folded }) => folded))].filter(Boolean).sort(),
        );
    }),
  );
});
