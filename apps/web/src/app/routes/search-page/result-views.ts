import { readSearchAddress } from '@praxis/domain/search';
import { definePart, type PagePart } from '../../../shared/loading/page-part';

const table = definePart(
  'src/features/search/result-table.tsx',
  async () => (await import('../../../features/search/result-table')).ResultTable,
);
const timeline = definePart(
  'src/features/search/result-timeline.tsx',
  async () => (await import('../../../features/search/result-timeline')).ResultTimeline,
);

export const ResultTable = table.Component;
export const ResultTimeline = timeline.Component;

const views = { list: [], map: [], table: [table], timeline: [timeline] };

/** The view that an address asks for, unless it is one that is small or that most people see. */
export function partsOf(query: URLSearchParams): readonly PagePart[] {
  return views[readSearchAddress(query).view];
}
