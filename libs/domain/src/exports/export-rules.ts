import { citationFormats } from '../citations';

/** The files that a result set can be taken away as: the data itself, and citations for reference managers. */
export const dataFormats = ['csv', 'json', 'jsonl'] as const;
export const exportFormats = [...dataFormats, ...citationFormats] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** So many exports may somebody take in so many seconds. */
export const exportBudget = { points: 30, seconds: 600 } as const;

/** Where a result set is taken from; the query of the search page follows. */
export function exportAddress(format: ExportFormat): string {
  return `/export/practices.${format}`;
}
