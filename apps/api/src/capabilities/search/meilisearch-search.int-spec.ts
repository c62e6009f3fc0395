import { useApi } from '../../../test/api-harness';
import { useMeilisearch } from '../../../test/meilisearch';
import { IndexingService } from './indexing.service';
import { exactResultsContract } from './search-exact-results.contract';
import { searchHelpContract } from './search-help.contract';
import { searchResultsContract } from './search-results.contract';

const meilisearch = useMeilisearch();
const api = useApi(meilisearch.environment);
beforeAll(() => api.part(IndexingService).ensure(), 30_000);

// Before a worker is started, which would take the jobs away from those who wait for them.
exactResultsContract(api);
searchResultsContract(api, 'MEILISEARCH');
searchHelpContract(api);

it('Meilisearch gives away nothing but ids, numbers, languages and stamps', async () => {
  const { url, secret } = meilisearch.server();
  const ask = (path: string, body: object): Promise<Response> =>
    fetch(`${url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
    });
  const { hits } = (await (
    await ask('/indexes/practices/search', { q: 'mentoring', attributesToHighlight: ['*'] })
  ).json()) as { hits: Record<string, unknown>[] };
  expect(hits.length).toBeGreaterThan(0);
  for (const { _formatted: _marked, ...hit } of hits)
    expect(Object.keys(hit).sort()).toEqual(['id', 'language', 'number', 'stamp']);
  expect((await fetch(`${url}/indexes`)).status).toBe(401);
});
