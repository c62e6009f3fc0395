import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CityMap } from '../../../shared/map/city-map';
import type { CitiesPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { CitiesPageDocument } from './cities-page.generated';
import styles from './cities-page.module.css';

type City = CitiesPageQuery['cities']['edges'][number]['node'];

function CitiesPage({
  data,
  context: { language },
}: {
  data: CitiesPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const cities = data.cities.edges.map((edge) => edge.node);
  const summitCities = new Set(data.summits.edges.map((edge) => edge.node.city?.slug));
  const byName = new Intl.Collator(language);
  const countries = [...new Set(cities.map((city) => city.country.name))].sort((a, b) =>
    byName.compare(a, b),
  );
  const mapped = cities
    .filter((city) => city.practiceCount > 0)
    .map((city) => ({
      ...city,
      count: city.practiceCount,
      href: `${pathTo(language, 'search')}?city=${city.slug}`,
      isSummitCity: summitCities.has(city.slug),
    }));
  return (
    <>
      <h1>
        <Trans>Cities</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          Cities and other authorities whose practices are shared here, by country. A diamond marks
          a city that hosted a summit.
        </Trans>{' '}
        <Link href={pathTo(language, 'similarCities')}>
          <Trans>Find cities like mine</Trans>
        </Link>
      </p>
      <div className={styles['columns']}>
        <div className={styles['list']}>
          {countries.map((country) => (
            <section key={country} aria-label={country}>
              <h2>{country}</h2>
              <ul>
                {cities
                  .filter((city) => city.country.name === country)
                  .sort((a, b) => byName.compare(a.name, b.name))
                  .map((city) => (
                    <CityLine
                      key={city.id}
                      city={city}
                      href={pathTo(language, 'city', { city: city.slug })}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </div>
        <div className={styles['map']}>
          <CityMap cities={mapped} title={t`Cities that have shared practices`} />
        </div>
      </div>
      {cities.some((city) => city.country.code === 'XK') ? (
        <p className={styles['note']}>
          <Trans>
            * All reference to Kosovo, whether to the territory, institutions or population, shall
            be understood in full compliance with United Nations Security Council Resolution 1244
            and without prejudice to the status of Kosovo.
          </Trans>
        </p>
      ) : null}
    </>
  );
}

function CityLine({ city, href }: { city: City; href: string }) {
  return (
    <li>
      <Link href={href}>{city.name}</Link>{' '}
      <span className={styles['count']}>
        {city.practiceCount === 0 ? (
          <Trans>no practice yet</Trans>
        ) : (
          <Plural value={city.practiceCount} one="# practice" other="# practices" />
        )}
      </span>
    </li>
  );
}

export const page = definePage({
  document: CitiesPageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Cities`),
    description: i18n._(
      msg`The cities and other authorities whose practices for preventing radicalisation are shared here, on a map and by country.`,
    ),
  }),
  Component: CitiesPage,
});
