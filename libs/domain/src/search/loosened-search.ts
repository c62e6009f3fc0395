import { excludedIn, tidy, withoutExclusions, withoutQuotes } from './asked-words';
import { filterNames, noFilter, type FilterName, type PracticeFilter } from './practice-filter';
import { wordsOf } from './search-words';

/** What is given up of a search that finds nothing. */
export const remedyKinds = [
  'respelled',
  'without_filter',
  'without_years',
  'without_quotes',
  'without_exclusions',
  'without_filters',
] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** A search with one thing given up. */
export interface LoosenedSearch {
  kind: RemedyKind;
  /** Which filter was given up; null where it was something else. */
  name: FilterName | null;
  text: string;
  filter: PracticeFilter;
}

/** So many remedies are offered: more would be a list to read instead of a step to take. */
export const mostRemedies = 4;

/**
 * Each way to ask for less than the search asks, the mildest first: other spelling, one filter given up, the words freed
 * of quotes and exclusions, and at last all filters given up with the words as free as they can be. `respelled` are the
 * words with those that nobody wrote replaced, where there are such.
 */
export function loosenedSearches(
  text: string,
  filter: PracticeFilter,
  respelled: string | null,
): LoosenedSearch[] {
  const loosened: LoosenedSearch[] = [];
  const add = (kind: RemedyKind, change: Partial<LoosenedSearch>): void => {
    loosened.push({ kind, name: null, text, filter, ...change });
  };
  const chosen = filterNames.filter((name) => (filter.values[name] ?? []).length > 0);
  const inYears = filter.from !== null || filter.to !== null;
  const unquoted = withoutQuotes(text);
  const unrestricted = withoutExclusions(text);

  if (respelled !== null) add('respelled', { text: respelled });
  for (const name of chosen)
    add('without_filter', {
      name,
      filter: { ...filter, values: { ...filter.values, [name]: [] } },
    });
  if (inYears) add('without_years', { filter: { ...filter, from: null, to: null } });
  if (unquoted !== tidy(text) && unquoted !== '') add('without_quotes', { text: unquoted });
  if (unrestricted !== tidy(text) && unrestricted !== '')
    add('without_exclusions', { text: unrestricted });
  if (chosen.length + Number(inYears) > 0) {
    const freest = respelled ?? withoutQuotes(unrestricted);
    const isNew = chosen.length + Number(inYears) > 1 || freest !== text;
    if (isNew) {
      if (freest !== text) add('without_filters', { filter: noFilter });
      add('without_filters', { text: freest, filter: noFilter });
    }
  }
  return loosened;
}

/**
 * The remedies that help, with how many practices each finds: at most so many, the mildest first; giving up everything is
 * only offered where nothing milder helps.
 */
export function remediesOf<Search extends LoosenedSearch & { count: number }>(
  counted: readonly Search[],
): Search[] {
  const helpful = counted.filter(({ count }) => count > 0);
  const mild = helpful.filter(({ kind }) => kind !== 'without_filters');
  return (mild.length > 0 ? mild : helpful.slice(0, 1)).slice(0, mostRemedies);
}

/**
 * The text with words replaced by others; what surrounds them stays as it was typed. Words that are excluded are not
 * touched: nobody wants them found. Null when nothing is replaced.
 */
export function withWords(text: string, others: ReadonlyMap<string, string>): string | null {
  const isExcluded = excludedIn(text);
  let replaced = '';
  let at = 0;
  for (const { folded, start, end } of wordsOf(text)) {
    const other = others.get(folded);
    if (other === undefined || isExcluded(start)) continue;
    replaced += text.slice(at, start) + other;
    at = end;
  }
  return at === 0 ? null : replaced + text.slice(at);
}
