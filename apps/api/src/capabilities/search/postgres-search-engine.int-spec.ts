import { useApi } from '../../../test/api-harness';
import { searchEngineContract } from './search-engine.contract';
import { reindexingContract } from './search-reindexing.contract';
import { SearchEngines } from './search-engines';

const api = useApi();

searchEngineContract(api, () => api.part(SearchEngines).postgres);
reindexingContract(api);
