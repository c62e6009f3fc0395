import type { SearchState } from '@praxis/domain/search';
import type { PracticeSort } from '../../shared/apollo/generated/operations';

/** What a search asks for, as the API takes it. */
export function searchVariables({ text, filter, sort }: SearchState) {
  return {
    text: text === '' ? null : text,
    filter: {
      ...Object.fromEntries(Object.entries(filter.values)),
      from: filter.from,
      to: filter.to,
    },
    sort: sort.toUpperCase().replace('-', '_') as PracticeSort,
  };
}
