import { useApi } from '../../../test/api-harness';
import { useMeilisearch } from '../../../test/meilisearch';
import { facetContract } from './facets.contract';

facetContract(useApi(useMeilisearch().environment));
