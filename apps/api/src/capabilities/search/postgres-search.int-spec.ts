import { useApi } from '../../../test/api-harness';
import { searchResultsContract } from './search-results.contract';

searchResultsContract(useApi(), 'POSTGRES');
