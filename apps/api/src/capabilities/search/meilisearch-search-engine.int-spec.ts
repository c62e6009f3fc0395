import { noFilter, type PracticeFilter } from '@praxis/domain/search';
import { languages } from '@praxis/domain/shared';
import { Meilisearch } from 'meilisearch';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { useApi } from '../../../test/api-harness';
import { useMeilisearch } from '../../../test/meilisearch';
import { CatalogueService } from './catalogue.service';
import { IndexingService } from './indexing.service';
import { searchEngineContract } from './search-engine.contract';
import { reindexingContract, searchingMeanwhile } from './search-reindexing.contract';
import { SearchEngines } from './search-engines';
import type { SearchEngine, TextMatches } from './search-engine.port';

const meilisearch = useMeilisearch();
const api = useApi(meilisearch.environment);
beforeAll(() => api.part(IndexingService).ensure(), 30_000);

function engine(): SearchEngine {
  const found = api.part(SearchEngines).meilisearch;
  if (!found) throw new Error('Meilisearch is not configured.');
  return found;
}

searchEngineContract(api, engine, () => api.part(SearchEngines).postgres);
reindexingContract(api);

it('settings of another version are changed while searches go on, and the same is found', async () => {
  await api.part(IndexingService).rebuild();
  const { url, secret } = meilisearch.server();
  const index = new Meilisearch({ host: url, apiKey: secret }).index('practices');
  const settings = await index.getSettings();
  const before = await searchingMeanwhile(api, () => Promise.resolve());
  // As an earlier version may have had it: another number of hits, another way to forgive.
  await index
    .updateSettings({ pagination: { maxTotalHits: 900 }, rankingRules: ['words', 'exactness'] })
    .waitTask();
  expect(await index.getSettings()).not.toEqual(settings);
  const meanwhile = await searchingMeanwhile(api, () => api.part(IndexingService).ensure());
  expect(meanwhile.length).toBeGreaterThanOrEqual(3);
  for (const [i, found] of meanwhile.entries()) expect(found).toEqual(before[i % 3]);
  expect(before.every(({ isSimplified }) => !isSimplified)).toBe(true);
  expect(await index.getSettings()).toEqual(settings);
}, 60_000);

describe('what is kept of a text', () => {
  it('gives every page behind every filter as Meilisearch itself gives it', async () => {
    const cities = ['malmo', 'aarhus', 'rotterdam'];
    for (let i = 0; i < 24; i += 1)
      await aPublishedPractice({
        city: cities[i % cities.length],
        ...(i % 2 === 0 ? { title: `Wayfinders ${String(i)}` } : { summary: 'With wayfinders.' }),
        texts: { fr: { summary: i % 3 === 0 ? 'Avec des wayfinders.' : 'Sans.' } },
      });
    await api.part(IndexingService).repair();
    const catalogue = api.part(CatalogueService);
    await catalogue.load();
    const ask = (filter: PracticeFilter, offset: number): Promise<TextMatches> =>
      engine().search({
        ...{ text: 'wayfinders', languages, filter, offset, limit: 5 },
        passes: catalogue.index.passes(filter),
      });
    const filters = [
      noFilter,
      ...cities.map((city) => ({ ...noFilter, values: { city: [city] } })),
    ];
    for (const filter of filters)
      for (const offset of [0, 5, 20]) {
        engine().forget();
        const asked = await ask(filter, offset);
        await ask(noFilter, 0);
        expect(await ask(filter, offset)).toEqual(asked);
      }
    engine().forget();
    expect((await ask(noFilter, 0)).best).toHaveLength(5);
  });
});
