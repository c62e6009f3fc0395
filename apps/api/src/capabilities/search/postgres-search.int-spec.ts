import { useApi } from '../../../test/api-harness';
import { exactResultsContract } from './search-exact-results.contract';
import { searchHelpContract } from './search-help.contract';
import { searchResultsContract } from './search-results.contract';

const api = useApi();

// Before a worker is started, which would take the jobs away from those who wait for them.
exactResultsContract(api);
searchResultsContract(api, 'POSTGRES');
searchHelpContract(api);
