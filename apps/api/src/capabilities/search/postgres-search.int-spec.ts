import { useApi } from '../../../test/api-harness';
import { searchHelpContract } from './search-help.contract';
import { searchResultsContract } from './search-results.contract';

const api = useApi();

searchResultsContract(api, 'POSTGRES');
searchHelpContract(api);
