import type { KnownPractice, PracticeDetails } from '../../../test/factories/practice.factory';
import { asAdministrator } from '../../../test/people';
import type { TextMatches, TextQuery } from './search-engine.port';

/** How every search engine takes the words of one concept for each other; a part of its contract. */
export function conceptsContract({
  indexed,
  search,
}: {
  indexed: (details: PracticeDetails) => Promise<KnownPractice>;
  search: (text: string, over?: Partial<TextQuery>) => Promise<TextMatches>;
}): void {
  const numbersFor = async (text: string, over?: Partial<TextQuery>): Promise<number[]> =>
    (await search(text, over)).best.map(({ number }) => number);

  async function aConcept(en: string[], fr: string[], es: string[]): Promise<object> {
    const { kind, concept } = await asAdministrator().change('saveConcept', {
      words: { en, fr, es },
    });
    expect(kind).toBe('SaveConceptSuccess');
    return { code: concept?.code, revision: concept?.revision };
  }

  describe('concepts', () => {
    let [english, french, spanish]: KnownPractice[] = [];
    let concept: object;
    beforeAll(async () => {
      english = await indexed({ title: 'Zugwheel', summary: 'Of zugwheels and more zugwheels.' });
      french = await indexed({
        texts: {
          fr: { title: 'Un atelier', summary: 'Rien d’autre.', activities: 'Avec une rouezug.' },
        },
      });
      spanish = await indexed({ texts: { es: { title: 'Ruedazug ruedazug', summary: 'Todo.' } } });
      await indexed({ title: 'A lone blinking', summary: 'Nothing of the other word.' });
      const both = { title: 'Blinking under a lantern', summary: 'Both words.' };
      await indexed({ texts: { en: both } });
    }, 60_000);

    it('are nothing before somebody has told them', async () => {
      expect(await numbersFor('zugwheel')).toEqual([english?.number]);
    });

    it('let a word find texts with other words for it, in all languages', async () => {
      concept = await aConcept(['zugwheel'], ['rouezug'], ['ruedazug']);
      for (const text of ['zugwheel', 'rouezug', 'Ruedazugs'])
        expect((await search(text)).numbers).toHaveLength(3);
      const { best, synonyms } = await search('zugwheel', { reader: 'en' });
      expect(best.find(({ number }) => number === french?.number)?.language).toBe('fr');
      expect(synonyms).toMatchObject({ fr: ['rouezug'], es: ['ruedazug'] });
    });

    it('never put another word before the one that was typed, in the reader’s language', async () => {
      // The French text has it once among other things; the others have theirs in the title, and again.
      expect((await numbersFor('rouezug', { reader: 'fr' }))[0]).toBe(french?.number);
      expect((await numbersFor('zugwheel', { reader: 'en' }))[0]).toBe(english?.number);
      expect((await numbersFor('ruedazug', { reader: 'es' }))[0]).toBe(spanish?.number);
    });

    it('count within sentences too, in the languages that are searched', async () => {
      const sentence = 'Where is there a rouezug that people in town may borrow?';
      expect(await numbersFor(sentence)).toContain(french?.number);
      const inEnglish = await search('zugwheel', { languages: ['en'] });
      expect([...inEnglish.numbers]).toEqual([english?.number]);
      expect(new Set((await search('zugwheel', { languages: ['en', 'es'] })).numbers)).toEqual(
        new Set([english?.number, spanish?.number]),
      );
    });

    it('leave quoted words as they are', async () => {
      expect(await numbersFor('"zugwheel"')).not.toContain(french?.number);
    });

    it('tell the same matches on every page, and pass filters', async () => {
      const [whole, one, two, three] = [
        await numbersFor('zugwheel'),
        await search('zugwheel', { offset: 0, limit: 1 }),
        await search('zugwheel', { offset: 1, limit: 1 }),
        await search('zugwheel', { offset: 2, limit: 5 }),
      ];
      expect([one, two, three].flatMap(({ best }) => best.map(({ number }) => number))).toEqual(
        whole,
      );
      for (const { numbers } of [one, two, three]) expect(numbers).toHaveLength(3);
      const passes = (number: number): boolean => number === spanish?.number;
      const some = await search('zugwheel', { passes, limit: 5 });
      expect(some.numbers).toHaveLength(3);
      expect(some.best.map(({ number }) => number)).toContain(spanish?.number);
    });

    it('of several words are found where all of them are', async () => {
      const name = await aConcept(
        ['blinking lantern', 'wobblelight'],
        ['lanterne clignotante'],
        ['linterna'],
      );
      const { best } = await search('wobblelight');
      expect(best).toHaveLength(1);
      await asAdministrator().change('removeConcept', name);
    });

    it('change with the next search', async () => {
      await search('zugwheel');
      const words = { en: ['zugwheel'], fr: ['rouezug'], es: ['otra cosa'] };
      const { kind, concept: changed } = await asAdministrator().change('saveConcept', {
        ...concept,
        words,
      });
      expect(kind).toBe('SaveConceptSuccess');
      const numbers = async () => new Set((await search('zugwheel')).numbers);
      expect(await numbers()).toEqual(new Set([english?.number, french?.number]));
      const { code, revision } = changed ?? {};
      await asAdministrator().change('removeConcept', { code, revision });
      expect(await numbers()).toEqual(new Set([english?.number]));
    });
  });
}
