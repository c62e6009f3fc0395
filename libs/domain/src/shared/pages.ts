/** How many entries a page of a list holds when nothing is asked, and at most (docs/adr/0006-ids-and-pagination.md). */
export const defaultPageSize = 20;
export const maxPageSize = 100;

/** The number of entries to give for `first`: the default without one, never more than the maximum. */
export function pageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return defaultPageSize;
  return Math.min(Math.max(first, 0), maxPageSize);
}
