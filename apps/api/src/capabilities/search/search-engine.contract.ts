import { setImmediate } from 'node:timers/promises';
import { noFilter } from '@praxis/domain/search';

import { languages } from '@praxis/domain/shared';
import type { Api } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice, PracticeDetails } from '../../../test/factories/practice.factory';
import { CatalogueService } from './catalogue.service';
import { IndexingService } from './indexing.service';
import { toPracticeDocuments, type PracticeDocument } from './practice-document';
import { conceptsContract } from './search-concepts.contract';
import { exactWordsContract } from './search-exact-words.contract';
import type { SearchEngine, TextMatches, TextQuery } from './search-engine.port';
import { rankingContract } from './search-ranking.contract';

/** Signs that mean something to one engine or the other. */
const signs = '" "" "unclosed (a+)+$ [ \\ :* & | ! <-> % _ * - \u0000 🌱 ١٢٣ -lighthouses'.split(
  ' ',
);

/**
 * What every search engine must do, whichever it is. An engine that ranks by what another one counts is filled together with
 * that one, as indexing does.
 */
export function searchEngineContract(
  api: Api,
  engine: () => SearchEngine,
  counting: (() => SearchEngine) | null = null,
): void {
  const filled = (): SearchEngine[] => [...(counting === null ? [] : [counting()]), engine()];

  async function replace(ids: string[], documents: PracticeDocument[]): Promise<void> {
    for (const each of filled()) await each.replace(ids, documents);
  }

  async function documentsOf(...practices: KnownPractice[]): Promise<PracticeDocument[]> {
    const documents: PracticeDocument[] = [];
    const ids = practices.map(({ id }) => id);
    for await (const some of api.part(CatalogueService).practices(ids))
      documents.push(...some.flatMap(toPracticeDocuments));
    return documents;
  }

  async function indexed(details: PracticeDetails): Promise<KnownPractice> {
    const practice = await aPublishedPractice(details);
    await replace([practice.id], await documentsOf(practice));
    return practice;
  }

  const search = (text: string, over: Partial<TextQuery> = {}): Promise<TextMatches> =>
    engine().search({
      text,
      languages,
      filter: noFilter,
      passes: () => true,
      offset: 0,
      limit: 20,
      ...over,
    });

  const numbersFor = async (text: string, over?: Partial<TextQuery>): Promise<number[]> =>
    (await search(text, over)).best.map(({ number }) => number);

  describe('finding words', () => {
    let practice: KnownPractice;
    beforeAll(async () => {
      practice = await indexed({
        city: 'malmo',
        texts: {
          en: {
            title: 'Neighbourhood lighthouses',
            summary: 'Volunteers accompany adolescents after a deradicalisation programme.',
            activities:
              'They meet at the *Kulturhuset* with the imam, the choirmaster and Groß & Söhne.',
            outcomes: [
              {
                result: 'Fewer quarrels on Möllevången square.',
                direction: 'positive',
                strength: 'monitored',
                source: null,
              },
            ],
          },
          fr: { summary: 'Des bénévoles accompagnent les élèves éloignés de l’école.' },
          es: { summary: 'Voluntarios acompañan a los jóvenes de los barrios.' },
        },
        facts: { topics: ['victims-remembrance'] },
      });
      await indexed({ title: 'Something else altogether', summary: 'Nothing to do with it.' });
    });

    it.each([
      ['of the title', 'lighthouses'],
      ['of the summary', 'volunteers'],
      ['of the rest, without its markup', 'kulturhuset'],
      ['of a list', 'quarrels'],
      ['of the city, in English', 'malmo'],
      ['of the city, in its own spelling', 'Malmö'],
      ['of the country', 'Sweden'],
      ['of the country, in French', 'Suède'],
      ['of a topic’s label', 'remembrance'],
      ['in capitals', 'LIGHTHOUSES'],
      ['without its accents', 'benevoles'],
      ['with accents that it has not', 'lighthoüsés'],
      ['with a ß written as ss', 'gross'],
      ['with ß', 'Groß'],
      ['with one letter too few', 'deradicalistion'],
      ['with one letter too many', 'neighbourrhood'],
      ['with two letters swapped', 'volutneers'],
      ['with a wrong letter', 'adolescants'],
      ['in the plural for the singular', 'programmes'],
      ['in the singular for the plural', 'lighthouse'],
      ['in the French singular', 'élève'],
      ['in the Spanish singular', 'barrio'],
      ['begun and not finished', 'neighbourh'],
      ['begun, after a whole one', 'volunteers neighbou'],
      ['between little words', 'the volunteers of the neighbourhood'],
      ['that is joined by a slash', 'imam/choirmaster'],
      ['with a wrong first letter', 'bolunteers'],
      ['of one stem with another', 'accompanying'],
      ['in a question', 'Which volunteers accompany adolescents who left school in Möllevången?'],
      ['in a question of which most is not there', 'How do volunteers knit unicorn tapestries?'],
      ['in a mistyped question', 'Wich voluntears acompany adolescnts?'],
    ])('%s: %j', async (_what, text) => {
      expect(await numbersFor(text)).toContain(practice.number);
    });

    it('tells in which language they were found', async () => {
      const languageOf = async (text: string): Promise<unknown> =>
        (await search(text)).best.find(({ number }) => number === practice.number)?.language;
      expect(await languageOf('volunteers')).toBe('en');
      expect(await languageOf('bénévoles')).toBe('fr');
      expect(await languageOf('voluntarios')).toBe('es');
    });

    it('looks in the given languages alone', async () => {
      expect(await numbersFor('éloignés', { languages: ['fr'] })).toEqual([practice.number]);
      expect(await numbersFor('éloignés', { languages: ['fr', 'es'] })).toEqual([practice.number]);
      expect(await numbersFor('éloignés', { languages: ['en'] })).not.toContain(practice.number);
    });

    it('gives each practice once, however many of its languages match', async () => {
      const { numbers, best } = await search('Malmö');
      expect([...numbers].filter((number) => number === practice.number)).toHaveLength(1);
      expect(best.filter(({ number }) => number === practice.number)).toHaveLength(1);
    });

    it('finds nothing where there is nothing', async () => {
      for (const text of ['xyzzyqwvutk', 'zzzzzzzz qqqqqqqq']) {
        const found = await search(text);
        expect({ ...found, numbers: [...found.numbers] }).toEqual({
          ...{ numbers: [], best: [], marks: [] },
        });
      }
    });

    it.each([...signs, "' or 1=1 --", '{{7*7}} ${7*7}', 'the of and', 'a'.repeat(500)])(
      'takes %j for words, never for an order',
      async (text) => {
        const begun = performance.now();
        const { best } = await search(text);
        expect(Array.isArray(best)).toBe(true);
        expect(performance.now() - begun).toBeLessThan(1_000);
      },
    );
  });

  rankingContract(api, { indexed, search });
  conceptsContract({ indexed, search });
  exactWordsContract({ indexed, search, engine });

  describe('documents', () => {
    it('are brought to a new state, and old words are forgotten', async () => {
      const practice = await indexed({ title: 'Bassoon circle' });
      const [document] = await documentsOf(practice);
      if (!document) throw new Error('No document.');
      await replace(
        [practice.id],
        [{ ...document, title: 'Clarinet circle', summary: '', rest: '', stamp: 'later' }],
      );
      expect(await numbersFor('bassoon')).toEqual([]);
      expect(await numbersFor('clarinet')).toEqual([practice.number]);
      expect((await engine().stamps()).get(document.id)).toBe('later');
    });

    it('of a language that is gone are removed, the others stay', async () => {
      const practice = await indexed({
        texts: {
          en: { title: 'Harpsichord', summary: 'S' },
          fr: { title: 'Clavecin', summary: 'R' },
        },
      });
      const documents = await documentsOf(practice);
      await replace(
        [practice.id],
        documents.filter(({ language }) => language === 'fr'),
      );
      expect(await numbersFor('harpsichord')).toEqual([]);
      expect(await numbersFor('clavecin')).toEqual([practice.number]);
    });

    it('of a practice that is no longer public are removed', async () => {
      const [gone, stays] = [
        await indexed({ title: 'Dulcimer one' }),
        await indexed({ title: 'Dulcimer two' }),
      ];
      await replace([gone.id], []);
      await replace([gone.id], []);
      expect(await numbersFor('dulcimer')).toEqual([stays.number]);
      expect([...(await engine().stamps()).keys()].filter((id) => id.startsWith(gone.id))).toEqual(
        [],
      );
    });

    it('have stamps, one for each practice and language', async () => {
      const practice = await indexed({
        texts: { en: { title: 'Zither' }, es: { title: 'Cítara' } },
      });
      const stamps = await engine().stamps();
      for (const { id, stamp } of await documentsOf(practice)) expect(stamps.get(id)).toBe(stamp);
      expect([...stamps.keys()].filter((id) => id.startsWith(practice.id)).sort()).toEqual([
        `${practice.id}-en`,
        `${practice.id}-es`,
      ]);
    });
  });

  describe('filling the index anew', () => {
    it('lets searches see the old state until the new one is complete', async () => {
      const practices: KnownPractice[] = [];
      for (let i = 0; i < 6; i += 1)
        practices.push(await indexed({ title: `Vibraphone ${String(i)}` }));
      const old = await documentsOf(...practices);
      const seen: number[] = [];
      const look = async (): Promise<void> => {
        // Without what is kept, for that is what this is not about; and so that others have their turn.
        engine().forget();
        await setImmediate();
        seen.push((await search('vibraphone')).best.length);
      };
      async function* halves(): AsyncGenerator<PracticeDocument[]> {
        await look();
        yield old.slice(0, 2);
        await look();
        yield old.slice(2, 4);
        await look();
      }
      const progress = { isDone: false };
      const filling = (async () => {
        for (const each of filled()) await each.rebuild(halves());
      })().then(() => {
        progress.isDone = true;
      });
      while (!progress.isDone) await look();
      await filling;
      expect(seen.slice(0, 3)).toEqual([6, 6, 6]);
      expect([...new Set(seen)].every((count) => count === 6 || count === 4)).toBe(true);
      expect((await search('vibraphone', { limit: 0 })).numbers).toHaveLength(4);
      expect((await engine().stamps()).size).toBe(4);
      expect(await numbersFor('lighthouses')).toEqual([]);
    });

    it('mends whatever differs from the database', async () => {
      await api.part(IndexingService).rebuild();
      const indexing = api.part(IndexingService);
      const none = { missing: 0, stale: 0, extra: 0 };
      for (const drift of await indexing.drift()) expect(drift).toMatchObject(none);
      const practices = [
        await indexed({ title: 'Missing' }),
        await indexed({ title: 'Stale' }),
        await indexed({ title: 'Extra' }),
      ];
      const [, stale] = await documentsOf(...practices);
      const [missing, , extra] = practices;
      if (!missing || !stale || !extra) throw new Error('They were made above.');
      await engine().replace([missing.id], []);
      await engine().replace([stale.practiceId], [{ ...stale, stamp: 'old' }]);
      await api.sql(
        `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = $1`,
        [extra.id],
      );
      const drift = (await indexing.drift()).find((each) => each.engine === engine().name);
      expect(drift).toMatchObject({ missing: 1, stale: 1, extra: 1 });
      await indexing.repair();
      for (const after of await indexing.drift()) expect(after).toMatchObject(none);
      expect(await numbersFor('extra')).not.toContain(extra.number);
    });
  });
}
