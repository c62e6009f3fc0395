import { Plural } from '@lingui/react/macro';
import type { SearchState } from '@praxis/domain/search';
import { CityMap, type MappedCity } from '../../shared/map/city-map';
import { Link } from '../../shared/navigation/link';
import type { FacetList } from './facets';
import styles from './result-map.module.css';

interface ResultMapProps {
  cities: readonly { slug: string; name: string; latitude: number; longitude: number }[];
  facets: FacetList;
  state: SearchState;
  addressOf: (state: SearchState) => string;
  title: string;
}

/** The cities of exactly what was found, on the map and in a list; each leads to its practices within this search. */
export function ResultMap({ cities, facets, state, addressOf, title }: ResultMapProps) {
  const chosen = state.filter.values.city ?? [];
  const counts = new Map(
    facets.find((facet) => facet.name === 'CITY')?.values.map(({ value, count }) => [value, count]),
  );
  const shown: MappedCity[] = cities.flatMap(({ slug, ...city }) => {
    const count = counts.get(slug) ?? 0;
    if (count === 0 || (chosen.length > 0 && !chosen.includes(slug))) return [];
    const filter = { ...state.filter, values: { ...state.filter.values, city: [slug] } };
    return [{ ...city, count, href: addressOf({ ...state, view: 'list', page: 1, filter }) }];
  });
  return (
    <div className={styles['columns']}>
      <CityMap cities={shown} title={title} />
      <ul className={styles['list']}>
        {[...shown]
          .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
          .map((city) => (
            <li key={city.href}>
              <Link href={city.href}>{city.name}</Link>{' '}
              <span className={styles['count']}>
                <Plural value={city.count} one="# practice" other="# practices" />
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}
