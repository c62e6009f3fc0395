import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { filterNames, type SearchState } from '@praxis/domain/search';
import type { FacetList } from './facets';
import { filterLabel } from './filter-labels';

/** What a search asks for, part by part, by the names of the filters and their values. */
export function searchInWords(
  { text, filter }: SearchState,
  facets: FacetList,
  i18n: I18n,
): string[] {
  const labelOf = (name: string, value: string): string =>
    facets
      .find((facet) => facet.name === name.toUpperCase())
      ?.values.find((each) => each.value === value)?.label ?? value;
  const parts = [
    ...(text === '' ? [] : [i18n._(msg`the words “${text}”`)]),
    ...filterNames.flatMap((name) => {
      const values = (filter.values[name] ?? []).map((value) => labelOf(name, value));
      const label = filterLabel(i18n, name);
      const all = values.join(', ');
      return values.length === 0 ? [] : [i18n._(msg`${label}: ${all}`)];
    }),
  ];
  if (filter.from !== null || filter.to !== null) {
    const years = [filter.from ?? '', filter.to ?? ''].join('–');
    parts.push(i18n._(msg`Began ${years}`));
  }
  return parts.length === 0 ? [i18n._(msg`All practices`)] : parts;
}
