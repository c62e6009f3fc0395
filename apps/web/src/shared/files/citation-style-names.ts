import type { CitationStyle } from '../apollo/generated/operations';

/** What the manuals of citations are called, in every language. */
export const citationStyleNames: Record<CitationStyle, string> = {
  APA: 'APA',
  CHICAGO: 'Chicago',
  HARVARD: 'Harvard',
  ISO690: 'ISO 690',
  VANCOUVER: 'Vancouver',
};
