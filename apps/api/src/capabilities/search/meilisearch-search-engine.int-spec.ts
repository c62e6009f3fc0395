import { useApi } from '../../../test/api-harness';
import { useMeilisearch } from '../../../test/meilisearch';
import { IndexingService } from './indexing.service';
import { searchEngineContract } from './search-engine.contract';
import { SearchEngines } from './search-engines';
import type { SearchEngine } from './search-engine.port';

const meilisearch = useMeilisearch();
const api = useApi(meilisearch.environment);
beforeAll(() => api.part(IndexingService).ensure(), 30_000);

function engine(): SearchEngine {
  const found = api.part(SearchEngines).meilisearch;
  if (!found) throw new Error('Meilisearch is not configured.');
  return found;
}

searchEngineContract(api, engine, () => api.part(SearchEngines).postgres);
