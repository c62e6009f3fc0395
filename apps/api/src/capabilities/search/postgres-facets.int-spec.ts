import { useApi } from '../../../test/api-harness';
import { facetContract } from './facets.contract';

facetContract(useApi());
