import { citationFormats, type CitationStyle } from '../citations';

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

/** Where the citations of a result set are taken from as text; the query of the search page follows, and the language. */
export function bibliographyAddress(style: CitationStyle): string {
  return `/export/bibliography/${style}.txt`;
}

/** As many practices are cited on one page; the file cites them all. */
export const citedOnAPage = 50;
