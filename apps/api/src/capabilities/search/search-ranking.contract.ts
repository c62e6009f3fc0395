import { noFilter, type FilterName } from '@praxis/domain/search';
import type { Api } from '../../../test/api-harness';
import type { KnownPractice, PracticeDetails } from '../../../test/factories/practice.factory';
import { CatalogueService } from './catalogue.service';
import type { TextMatches, TextQuery } from './search-engine.port';

/** What every search engine must put first, and what it must count; a part of its contract. */
export function rankingContract(
  api: Api,
  {
    indexed,
    search,
  }: {
    indexed: (details: PracticeDetails) => Promise<KnownPractice>;
    search: (text: string, over?: Partial<TextQuery>) => Promise<TextMatches>;
  },
): void {
  const numbersFor = async (text: string, over?: Partial<TextQuery>): Promise<number[]> =>
    (await search(text, over)).best.map(({ number }) => number);

  /** A filter as an engine gets it: as codes and as a test. */
  function only(name: FilterName, values: string[]): Pick<TextQuery, 'filter' | 'passes'> {
    const filter = { ...noFilter, values: { [name]: values } };
    return { filter, passes: api.part(CatalogueService).index.passes(filter) };
  }

  describe('ranking and filters', () => {
    it('puts a word in the title before the same word elsewhere', async () => {
      const elsewhere = await indexed({
        texts: { en: { title: 'Evenings', summary: 'S', activities: 'They play the theorbo.' } },
      });
      const inSummary = await indexed({
        texts: { en: { title: 'Mornings', summary: 'With a theorbo.' } },
      });
      const inTitle = await indexed({ title: 'Theorbo for all', summary: 'S' });
      expect(await numbersFor('theorbo')).toEqual([
        inTitle.number,
        inSummary.number,
        elsewhere.number,
      ]);
    });

    it('tells every match, and shows the best of those that pass the filter', async () => {
      const aarhus = await indexed({ title: 'Ocarina evenings', city: 'aarhus' });
      const rotterdam = await indexed({ title: 'Ocarina mornings', city: 'rotterdam' });
      await api.catchUp();
      const { numbers, best } = await search('ocarina', only('city', ['rotterdam']));
      expect([...numbers].sort()).toEqual([aarhus.number, rotterdam.number].sort());
      expect(best.map(({ number }) => number)).toEqual([rotterdam.number]);
      expect((await search('ocarina', only('city', ['rotterdam', 'aarhus']))).best).toHaveLength(2);
      expect((await search('ocarina', only('city', ['hamburg']))).best).toEqual([]);
    });

    it('puts the rarer word first, and what has more of the words before what has less', async () => {
      const [common, rare, both] = [
        await indexed({ title: 'Bandoneon', summary: 'S' }),
        await indexed({ title: 'Zampogna', summary: 'S' }),
        await indexed({ title: 'Bandoneon and zampogna', summary: 'S' }),
      ];
      for (let i = 0; i < 3; i += 1) await indexed({ title: `Bandoneon ${String(i)}` });
      const found = await numbersFor(
        'Where do people play the bandoneon or the zampogna together?',
      );
      expect(found.slice(0, 2)).toEqual([both.number, rare.number]);
      expect(found).toContain(common.number);
    });

    it('tells the words that it took for mistyped ones', async () => {
      await indexed({ title: 'Nyckelharpa', summary: 'S' });
      expect((await search('concerts of nyckelhrapa on summer evenings')).marks).toContain(
        'nyckelharpa',
      );
    });

    it('tells the same matches on every page', async () => {
      const [first, second] = [
        await search('bandoneon'),
        await search('bandoneon', { offset: 2, limit: 1 }),
      ];
      expect([...second.numbers].sort()).toEqual([...first.numbers].sort());
      expect(second.best).toEqual(first.best.slice(2, 3));
      for (const { number } of first.best) expect(first.numbers).toContain(number);
    });

    it('shows any stretch of them, none twice', async () => {
      const made: number[] = [];
      for (let i = 0; i < 7; i += 1)
        made.push((await indexed({ title: `Glockenspiel ${String(i)}` })).number);
      const seen: number[] = [];
      for (let offset = 0; offset < 9; offset += 3)
        seen.push(...(await numbersFor('glockenspiel', { offset, limit: 3 })));
      expect([...seen].sort((a, b) => a - b)).toEqual(made);
      expect((await search('glockenspiel', { limit: 0 })).best).toEqual([]);
      expect((await search('glockenspiel', { limit: 0 })).numbers).toHaveLength(7);
    });
  });
}
