import { filterNames } from '@praxis/domain/search';
import { fold } from '@praxis/domain/shared';
import type { Settings } from 'meilisearch';
import type { PracticeDocument } from '../practice-document';

/** A document as Meilisearch keeps it: the coded values beside the words, to filter by. */
export type KeptDocument = Omit<PracticeDocument, 'values'> & PracticeDocument['values'];
/** What Meilisearch is told about the documents; kept here, applied by `rebuild` and at the start. */
export const indexSettings: Settings = {
  searchableAttributes: ['title', 'place', 'summary', 'labels', 'rest'],
  filterableAttributes: [...filterNames, 'language', 'number', 'startYear', 'practiceId', 'id'],
  displayedAttributes: ['id', 'number', 'language', 'stamp'],
  rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
  },
  // The facet `number` tells every practice that matches, in one small answer.
  faceting: { maxValuesPerFacet: 1_000_000 },
  pagination: { maxTotalHits: 20_000 },
};

/** Words are kept folded, because Meilisearch itself does not know that ß is ss; nothing of them is ever shown. */
export function toKept({ values, ...document }: PracticeDocument): KeptDocument {
  const { title, place, summary, labels, rest } = document;
  return {
    ...document,
    ...values,
    title: fold(title),
    place: fold(place),
    summary: fold(summary),
    labels: fold(labels),
    rest: fold(rest),
  };
}

/** Whether everything that is wanted is there; lists are compared without their order. */
export function includes(actual: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return (
      Array.isArray(actual) &&
      JSON.stringify([...(actual as unknown[])].sort()) ===
        JSON.stringify([...(wanted as unknown[])].sort())
    );
  if (typeof wanted === 'object' && wanted !== null)
    return Object.entries(wanted).every(([key, value]) =>
      includes((actual as Record<string, unknown> | null)?.[key], value),
    );
  return actual === wanted;
}
