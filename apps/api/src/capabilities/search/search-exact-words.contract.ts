import { fold, languages, type Language } from '@praxis/domain/shared';
import fc from 'fast-check';
import type { KnownPractice, PracticeDetails } from '../../../test/factories/practice.factory';
import type { SearchEngine, TextMatches, TextQuery } from './search-engine.port';

/** How every search engine takes people at their word: phrases and exclusions; a part of its contract. */
export function exactWordsContract({
  indexed,
  search,
  engine,
}: {
  indexed: (details: PracticeDetails) => Promise<KnownPractice>;
  search: (text: string, over?: Partial<TextQuery>) => Promise<TextMatches>;
  engine: () => SearchEngine;
}): void {
  const numbersFor = async (text: string, over?: Partial<TextQuery>): Promise<number[]> =>
    inOrder((await search(text, over)).numbers);

  describe('quoted and excluded words', () => {
    const named: Record<string, KnownPractice> = {};
    const number = (name: string): number => named[name]?.number ?? 0;
    const namesFor = async (text: string, over?: Partial<TextQuery>): Promise<string[]> => {
      const found = await numbersFor(text, over);
      return Object.keys(named).filter((name) => found.includes(number(name)));
    };

    beforeAll(async () => {
      named['meadow'] = await indexed({
        title: 'Larkspur meadow walk',
        summary: 'For families.',
      });
      named['turned'] = await indexed({
        title: 'Meadow larkspur',
        summary: 'A larkspur and, far away, a meadow.',
      });
      named['plural'] = await indexed({ title: 'Larkspurs in meadows', summary: 'S' });
      named['apart'] = await indexed({
        texts: { en: { title: 'A larkspur', summary: 'Meadow walk.', activities: 'One\n\ntwo' } },
      });
      named['french'] = await indexed({
        texts: {
          en: { title: 'Quillbacks', summary: 'Of other things.' },
          fr: { title: 'L’École d’été', summary: 'Du LÁRKSPUR Meadow (c’est un nom).' },
        },
      });
      named['little'] = await indexed({
        title: 'Teasel',
        summary: 'Nor because of whom, ourselves.',
      });
    }, 60_000);

    it.each<[string, string[]]>([
      ['"larkspur meadow"', ['meadow', 'french']],
      ['"Lárkspur,  MEADOW"', ['meadow', 'french']],
      ['“larkspur meadow”', ['meadow', 'french']],
      ['« larkspur meadow »', ['meadow', 'french']],
      // Just as it is written: neither its plural, nor its beginning, nor what it may have been meant to be.
      ['"larkspur"', ['meadow', 'turned', 'apart', 'french']],
      ['"larkspurs"', ['plural']],
      ['"larksp"', []],
      ['"larkspuur"', []],
      ['"larkspur and far away"', ['turned']],
      ['"meadow larkspur"', ['turned']],
      ['"ecole d’ete"', ['french']],
      ['"nor because of whom"', ['little']],
      ['"because nor of whom"', []],
      ['"larkspur meadow walk for families"', []],
      ['"one two"', []],
      // Words beside a phrase only say what is to come first.
      ['"larkspur meadow" walk', ['meadow', 'french']],
      ['"larkspur meadow" unicorns', ['meadow', 'french']],
      ['"larkspur meadow" "walk"', ['meadow']],
      // Both in one practice, and in no text of it together.
      ['"larkspur meadow" "other things"', []],
      ['"larkspur meadow" -walk', ['french']],
      ['"larkspur" -"larkspur meadow" -"and far"', ['apart']],
      ['larkspur -walk', ['turned', 'plural', 'french']],
      ['larkspur -"meadow walk"', ['turned', 'plural', 'french']],
      ['larkspur meadows -larkspur', ['plural']],
      // Its English text has no such word: the practice has.
      ['quillbacks -larkspur', []],
      ['quillbacks -larkspu', ['french']],
      ['quillbacks -École', []],
      ['teasel -larkspur', ['little']],
      ['teasel "" -', ['little']],
      ['-larkspur', ['plural', 'little']],
      ['-larkspur -teasel', ['plural']],
      ['-"larkspur meadow"', ['turned', 'plural', 'apart', 'little']],
    ])('%s finds %j', async (text, expected) => {
      expect(await namesFor(text)).toEqual(expected);
    });

    it.each([
      // Not yet closed, a quotation mark keeps nothing together.
      ['"teasel ours', 'little'],
      ['teasel-larkspur', 'little'],
      ['teasel - larkspur', 'little'],
    ])('are not %s, which finds %j', async (text, name) => {
      expect(await namesFor(text)).toContain(name);
    });

    it('in the given languages alone', async () => {
      expect(await namesFor('"larkspur meadow"', { languages: ['en'] })).toEqual(['meadow']);
      expect(await namesFor('"larkspur meadow"', { languages: ['fr', 'es'] })).toEqual(['french']);
      expect(await namesFor('quillbacks -larkspur', { languages: ['en'] })).toEqual(['french']);
      const { best } = await search('"larkspur meadow"', { languages: ['fr', 'es'] });
      expect(best).toEqual([{ number: number('french'), language: 'fr' }]);
    });

    it('put first what has the words beside a phrase', async () => {
      const { best } = await search('"larkspur" far away');
      expect(best[0]?.number).toBe(number('turned'));
    });

    it('only excluded, are left out of the whole catalogue, the newest entry first', async () => {
      const ids = new Set([...(await engine().stamps()).keys()].map((id) => id.slice(0, 36)));
      const { numbers, best } = await search('-larkspur');
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toHaveLength(ids.size - 4);
      const shown = best.map((each) => each.number);
      expect(shown).toEqual(inOrder(numbers).reverse().slice(0, 20));
    });

    it('tell the same matches on every page, and pass filters', async () => {
      for (const text of ['"larkspur"', 'larkspur -walk', '-teasel']) {
        const whole = await search(text, { limit: 200 });
        for (let offset = 0; offset < 4; offset += 1) {
          const page = await search(text, { offset, limit: 1 });
          expect(page.best).toEqual(whole.best.slice(offset, offset + 1));
          expect(inOrder(page.numbers)).toEqual(inOrder(whole.numbers));
        }
        const passes = (each: number): boolean => each === number('french');
        const filtered = await search(text, { passes, limit: 0 });
        expect(inOrder(filtered.numbers)).toEqual(inOrder(whole.numbers));
      }
      expect(
        (await search('"larkspur"', { passes: (each) => each === number('apart') })).best,
      ).toEqual([{ number: number('apart'), language: 'en' }]);
    });

    it('follow the texts', async () => {
      const practice = await indexed({ title: 'Sneezewort border', summary: 'S' });
      expect(await numbersFor('"sneezewort border"')).toEqual([practice.number]);
      const second = await indexed({ title: 'Sneezewort border again', summary: 'S' });
      expect(await numbersFor('"sneezewort border"')).toEqual([practice.number, second.number]);
    });
  });

  describe('any phrases and exclusions', () => {
    const vocabulary = ['alderzug', 'birchzug', 'cedarzug', 'élmzug', 'the'];
    const texts = new Map<number, Partial<Record<Language, string[]>>>();

    beforeAll(async () => {
      // The same texts in every run: what is looked for in them is what differs.
      let seed = 7;
      const below = (limit: number): number => {
        seed = (seed * 48_271) % 2_147_483_647;
        return seed % limit;
      };
      const words = (count: number): string =>
        Array.from({ length: count }, () => vocabulary[below(vocabulary.length)]).join(' ');
      for (let i = 0; i < 24; i += 1) {
        const written: Partial<Record<Language, { title: string; summary: string }>> = {
          en: { title: words(2), summary: words(4) },
        };
        if (i % 2 === 0) written.fr = { title: words(2), summary: words(3) };
        const { number } = await indexed({ texts: written });
        texts.set(
          number,
          Object.fromEntries(
            Object.entries(written).map(([language, { title, summary }]) => [
              language,
              [title, summary].map((part) => ` ${fold(part)} `),
            ]),
          ),
        );
      }
    }, 60_000);

    const has = (parts: readonly string[] | undefined, phrase: string): boolean =>
      parts?.some((part) => part.includes(` ${fold(phrase)} `)) ?? false;

    it('find exactly what a look at every text finds', async () => {
      const phrase = fc
        .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 3 })
        .map((words) => words.join(' '));
      const asked = fc.record({
        phrases: fc.array(phrase, { maxLength: 2 }),
        excluded: fc.array(phrase, { maxLength: 2 }),
        free: fc.constantFrom('', 'alderzug', 'cedarzug birchzug'),
        among: fc.subarray([...languages], { minLength: 1 }),
      });
      await fc.assert(
        fc.asyncProperty(asked, async ({ phrases, excluded, free, among }) => {
          const quoted = phrases.map((each) => `"${each}"`).join(' ');
          const text = `${free} ${quoted} ${excluded.map((each) => `-"${each}"`).join(' ')}`.trim();
          if (phrases.length + excluded.length === 0) return;
          const found = await numbersFor(text, { languages: among });
          const byWords =
            phrases.length === 0 && free !== ''
              ? await numbersFor(free, { languages: among })
              : null;
          const expected = [...texts].filter(([number, own]) => {
            const searched = among.map((language) => own[language]).filter((each) => each);
            const isFound =
              byWords === null
                ? searched.some((parts) => phrases.every((each) => has(parts, each)))
                : byWords.includes(number);
            return isFound && !searched.some((parts) => excluded.some((each) => has(parts, each)));
          });
          expect(found.filter((number) => texts.has(number))).toEqual(
            inOrder(expected.map(([number]) => number)),
          );
        }),
        { numRuns: 60 },
      );
    }, 60_000);
  });
}

function inOrder(numbers: Iterable<number>): number[] {
  return Array.from(numbers).sort((a, b) => a - b);
}
