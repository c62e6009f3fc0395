import { readSearchAddress } from '@praxis/domain/search';
import type { SearchPageQuery } from '../../../shared/apollo/generated/operations';
import { definePart, type PagePart } from '../../../shared/loading/page-part';

const empty = definePart(
  'src/features/search/empty-result.tsx',
  async () => (await import('../../../features/search/empty-result')).EmptyResult,
);
const map = definePart(
  'src/features/search/result-map.tsx',
  async () => (await import('../../../features/search/result-map')).ResultMap,
);
const table = definePart(
  'src/features/search/result-table.tsx',
  async () => (await import('../../../features/search/result-table')).ResultTable,
);
const timeline = definePart(
  'src/features/search/result-timeline.tsx',
  async () => (await import('../../../features/search/result-timeline')).ResultTimeline,
);

export const EmptyResult = empty.Component;
export const ResultMap = map.Component;
export const ResultTable = table.Component;
export const ResultTimeline = timeline.Component;

const views = { list: [], map: [map], table: [table], timeline: [timeline] };

/** What an address and what was found ask for, unless it is what most people see. */
export function partsOf(
  query: URLSearchParams,
  found: SearchPageQuery | null,
): readonly PagePart[] {
  return found?.search.totalCount === 0 ? [empty] : views[readSearchAddress(query).view];
}
