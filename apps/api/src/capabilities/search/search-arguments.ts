import {
  filterNames,
  maxFilterValues,
  maxQueryLength,
  withPlainQuotes,
  type FacetName,
  type PracticeFilter,
  type PracticeSort,
} from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import { Fault } from '../../platform/faults';

/** The filter as the API takes it. */
export type FilterInput = Partial<Record<keyof PracticeFilter['values'], string[] | null>> & {
  from?: number | null;
  to?: number | null;
};

export interface SearchArguments {
  text?: string | null;
  filter?: FilterInput | null;
  sort?: PracticeSort | null;
  languages?: Language[] | null;
  first?: number | null;
  after?: string | null;
  skip?: number | null;
  facets?: FacetName[] | null;
}

/** The words, without what stands around them, and with plain quotation marks. */
export function readText(text: string | null | undefined): string {
  const trimmed = (text ?? '').trim();
  if (trimmed.length > maxQueryLength)
    throw new Fault('BAD_USER_INPUT', `Search for at most ${String(maxQueryLength)} characters.`);
  return withPlainQuotes(trimmed);
}

/** The filter, if it is one. */
export function readFilter(input: FilterInput | null | undefined): PracticeFilter {
  const values: Partial<Record<(typeof filterNames)[number], readonly string[]>> = {};
  for (const name of filterNames) {
    const given = input?.[name];
    if (!given || given.length === 0) continue;
    if (given.length > maxFilterValues || given.some((value) => value.length > 100))
      throw new Fault(
        'BAD_USER_INPUT',
        `The filter ${name} takes at most ${String(maxFilterValues)} values of 100 characters.`,
      );
    values[name] = given;
  }
  return { values, from: input?.from ?? null, to: input?.to ?? null };
}
