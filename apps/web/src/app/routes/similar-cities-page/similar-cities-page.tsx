import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { SimilarCities } from '../../../features/discovery/similar-cities';
import type { SimilarCitiesPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { SimilarCitiesPageDocument } from './similar-cities-page.generated';
import styles from './similar-cities-page.module.css';

type City = SimilarCitiesPageQuery['cities']['edges'][number]['node'];

function SimilarCitiesPage({
  data: { viewer, chosen, cities },
  context: { language, query },
}: {
  data: SimilarCitiesPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const asked = query.get('city') ?? '';
  const [own] = viewer?.memberships ?? [];
  const city = asked === '' ? (own?.city ?? null) : chosen;
  const isMine = city !== null && city.slug === own?.city.slug;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'cities'), words: <Trans>Cities</Trans> },
        ]}
      />
      <h1>
        <Trans>Cities like mine</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          Which cities are in the same position as yours, and what do they do? Each is named with
          the reasons: how many people live there, the country, the forms of extremism that its
          practices deal with, and what they cost.
        </Trans>
      </p>
      <form method="get" className={styles['form']}>
        <Field
          id="city"
          label={t`City`}
          hint={isMine ? t`You work for ${city.name}: it is chosen already.` : undefined}
          error={asked !== '' && city === null ? t`Choose a city of this list.` : undefined}
          errorWord={t`Error:`}
        >
          {(control) => (
            <select {...control} name="city" key={city?.slug} defaultValue={city?.slug ?? ''}>
              {city === null ? <option value="">{t`Choose a city`}</option> : null}
              <CityOptions cities={cities.edges.map(({ node }) => node)} language={language} />
            </select>
          )}
        </Field>
        <Button type="submit">
          <Trans>Show cities like it</Trans>
        </Button>
      </form>
      {city === null ? null : city.similar.length === 0 ? (
        <p className={styles['none']}>
          <Trans>
            No city with practices has enough in common with {city.name}. The more practices it
            publishes, the more is known to compare.
          </Trans>{' '}
          <Link href={pathTo(language, 'search')}>
            <Trans>See all practices</Trans>
          </Link>
        </p>
      ) : (
        <>
          <SimilarCities city={city} language={language} />
          <p>
            <Link href={practicesOf(city.similar, language)}>
              <Trans>The practices of these cities, together</Trans>
            </Link>
          </p>
        </>
      )}
    </>
  );
}

/** All cities, by country, as this language sorts them. */
function CityOptions({ cities, language }: { cities: readonly City[]; language: Language }) {
  const { compare } = new Intl.Collator(language);
  const countries = [...new Set(cities.map(({ country }) => country.name))].sort(compare);
  return countries.map((country) => (
    <optgroup key={country} label={country}>
      {cities
        .filter((city) => city.country.name === country)
        .sort((a, b) => compare(a.name, b.name))
        .map(({ id, slug, name }) => (
          <option key={id} value={slug}>
            {name}
          </option>
        ))}
    </optgroup>
  ));
}

function practicesOf(similar: readonly { city: { slug: string } }[], language: Language): string {
  const query = new URLSearchParams(similar.map(({ city }) => ['city', city.slug]));
  return `${pathTo(language, 'search')}?${query.toString()}`;
}

export const page = definePage({
  document: SimilarCitiesPageDocument,
  variables: ({ query }) => ({ city: query.get('city') ?? '' }),
  head: (_data, { i18n, query }) => ({
    title: i18n._(msg`Cities like mine`),
    description: i18n._(
      msg`Cities in the same position as yours, by size, country, forms of extremism and cost of their practices, each with the reasons.`,
    ),
    ...(query.has('city') ? { isHidden: true } : {}),
  }),
  Component: SimilarCitiesPage,
});
