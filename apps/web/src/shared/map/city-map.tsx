import { plural } from '@lingui/core/macro';
import { useLingui, Trans } from '@lingui/react/macro';
import europe from './generated/europe.svg?url';
import { groupNear, placeOf, type MapPlace } from './places';
import { projection } from './generated/projection';
import styles from './city-map.module.css';

/** A city on the map, with where its symbol leads. */
export interface MappedCity {
  name: string;
  latitude: number;
  longitude: number;
  count: number;
  href: string;
  isSummitCity?: boolean;
}

/**
 * Cities that have shared practices, as links on a quiet map: never a map of risks. The same cities stand in a list
 * beside it, which is the way for everybody who does not use the picture.
 */
export function CityMap({ cities, title }: { cities: readonly MappedCity[]; title: string }) {
  const { t } = useLingui();
  const placed = cities.map((city) => ({ ...city, ...placeOf(city) }));
  const inside = placed.filter((city) => city.isInside);
  const outside = placed.filter((city) => !city.isInside);
  return (
    <figure className={styles['figure']}>
      <svg
        className={styles['map']}
        viewBox={`0 0 ${String(projection.width)} ${String(projection.height)}`}
        role="group"
        aria-label={title}
      >
        <use href={`${europe}#land`} className={styles['land']} />
        <use href={`${europe}#borders`} className={styles['borders']} />
        {groupNear(inside).map((group) => (
          <Symbol
            key={group.map((city) => city.href).join(' ')}
            group={group}
            label={(names, count) =>
              t`${names}: ${plural(count, { one: '# practice', other: '# practices' })}`
            }
          />
        ))}
      </svg>
      <figcaption className={styles['caption']}>
        <Trans>
          Cities that have shared practices. Boundaries: Natural Earth, shown for orientation only.
        </Trans>
        {outside.length > 0 ? (
          <>
            {' '}
            <Trans>Outside this map: {outside.map((city) => city.name).join(', ')}.</Trans>
          </>
        ) : null}
      </figcaption>
    </figure>
  );
}

function Symbol({
  group,
  label,
}: {
  group: readonly (MappedCity & MapPlace)[];
  label: (names: string, count: number) => string;
}) {
  const [first] = group;
  if (!first) return null;
  const count = group.reduce((sum, city) => sum + city.count, 0);
  const radius = count >= 10 ? 15 : count >= 4 ? 12 : 9;
  const names = group.map((city) => city.name).join(', ');
  const href = group.length === 1 ? first.href : mergedHref(group.map((city) => city.href));
  return (
    <a href={href} className={styles['symbol']} aria-label={label(names, count)}>
      <title>{label(names, count)}</title>
      <circle className={styles['target']} cx={first.x} cy={first.y} r={Math.max(radius, 16)} />
      {group.some((city) => city.isSummitCity) ? (
        <path
          className={styles['summit']}
          d={`M${String(first.x)},${String(first.y - radius - 3)}l${String(radius + 3)},${String(radius + 3)}l${String(-radius - 3)},${String(radius + 3)}l${String(-radius - 3)},${String(-radius - 3)}z`}
        />
      ) : (
        <circle className={styles['city']} cx={first.x} cy={first.y} r={radius} />
      )}
      {count > 1 ? (
        <text className={styles['count']} x={first.x} y={first.y} dy="0.35em">
          {count}
        </text>
      ) : null}
    </a>
  );
}

/** Cities too near to be told apart lead to one search with all of them. */
function mergedHref(hrefs: readonly string[]): string {
  const [first = ''] = hrefs;
  const merged = new URLSearchParams(first.split('?')[1]);
  for (const href of hrefs.slice(1))
    for (const city of new URLSearchParams(href.split('?')[1]).getAll('city'))
      merged.append('city', city);
  return `${first.split('?')[0] ?? ''}?${merged.toString()}`;
}
