import type { ExportFormat } from '@praxis/domain/exports';

/** What the formats of files are called, in every language. */
export const formatNames: Record<ExportFormat, string> = {
  csv: 'CSV',
  json: 'JSON',
  jsonl: 'JSON Lines',
  bib: 'BibTeX',
  ris: 'RIS',
  'csl.json': 'CSL-JSON',
};
