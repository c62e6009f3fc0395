import fc from 'fast-check';
import { deletionsOf, rootOf, spellingsOf } from './spellings';

test('a text is spellings in lower case, with their accents and folded', () => {
  expect(spellingsOf('P/CVE à l’École')).toEqual([
    { spelling: 'p', word: 'p' },
    { spelling: 'cve', word: 'cve' },
    { spelling: 'à', word: 'a' },
    { spelling: 'l', word: 'l' },
    { spelling: 'école', word: 'ecole' },
  ]);
  expect(spellingsOf('x'.repeat(41))).toEqual([]);
});

test('two spellings of one letter are one spelling', () => {
  expect(spellingsOf('e\u0301cole')).toEqual(spellingsOf('\u00e9cole'));
});

test('words that are one typing error apart share a deletion, wherever the error is', () => {
  const letter = fc.constantFrom(...Array.from('abcdeghilmnoprst'));
  const word = fc.array(letter, { minLength: 5, maxLength: 12 }).map((letters) => letters.join(''));
  const share = (a: string, b: string): boolean =>
    deletionsOf(a).some((each) => deletionsOf(b).includes(each));
  fc.assert(
    fc.property(word, letter, fc.nat(), (right, other, place) => {
      const at = place % right.length;
      const [before, here, after] = [right.slice(0, at), right[at] ?? '', right.slice(at + 1)];
      expect(share(right, before + after)).toBe(true);
      expect(share(right, before + other + here + after)).toBe(true);
      expect(share(right, before + other + after)).toBe(true);
      expect(share(right, before + (after[0] ?? '') + here + after.slice(1))).toBe(true);
    }),
  );
});

test.each(['cve', 'ran', '2015', 'b4ng'])('%j is not taken for a typing error', (word) => {
  expect(deletionsOf(word)).toEqual([]);
});

test('the root of a word is its beginning', () => {
  expect(rootOf('radicalisation')).toBe(rootOf('radical'));
  expect(rootOf('youth')).toBeNull();
});
