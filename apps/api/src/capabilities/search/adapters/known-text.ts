import type { TextQuery } from '../search-engine.port';
import type { KeptDocument } from './meilisearch-index';

export type Hit = Pick<KeptDocument, 'number' | 'language'>;

/** What Meilisearch said of a text, which is the same on every page and behind every filter. */
export interface Known {
  /** All that match. */
  readonly numbers: readonly number[];
  /** The first of them in their order; null until the text is asked for a second time. */
  order: readonly Hit[] | null;
}

/** So many results in their order are kept of a text: as many as Meilisearch gives at all. */
export const keptOrder = 1_000;

/** The page of an order that a query asks for, behind its filter. */
export function pageOf(order: readonly Hit[], { passes, offset, limit }: TextQuery): Hit[] {
  const page: Hit[] = [];
  let before = offset;
  for (const hit of order) {
    if (!passes(hit.number)) continue;
    if (before > 0) before -= 1;
    else page.push(hit);
    if (page.length === limit) break;
  }
  return page;
}
