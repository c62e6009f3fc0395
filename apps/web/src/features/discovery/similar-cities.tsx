import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import type { CitySize, SimilarCitiesFragment } from '../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import styles from './discovery.module.css';

type Similar = SimilarCitiesFragment['similar'][number];

/** Cities in the same position, each with the reasons: whose practices may work here, too. */
export function SimilarCities({
  city: { name, similar },
  language,
}: {
  city: SimilarCitiesFragment;
  language: Language;
}) {
  const { i18n } = useLingui();
  if (similar.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="similar">
      <h2 id="similar">
        <Trans>Cities like {name}</Trans>
      </h2>
      <p className={styles['hint']}>
        <Trans>
          What works there may work here: they were compared by how many people live there, which is
          estimated, by country, and by forms of extremism and cost of their published practices.
        </Trans>
      </p>
      <ul className={styles['list']}>
        {similar.map(({ city, reasons }) => (
          <li key={city.id}>
            <p className={styles['name']}>
              <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>,{' '}
              {city.country.name}
            </p>
            <ul className={styles['reasons']}>
              {reasons.map((reason) => (
                <li key={reason.kind}>{reasonOf(i18n, reason, city.size)}</li>
              ))}
            </ul>
            <Link href={`${pathTo(language, 'search')}?city=${city.slug}`}>
              <Plural value={city.practiceCount} one="# practice" other="# practices" />
              <span className="visually-hidden">, {city.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same in one sentence, each with its strongest reason: for a page that is about something else. */
export function SimilarCitiesLine({
  city: { name, slug, similar },
  language,
}: {
  city: SimilarCitiesFragment;
  language: Language;
}) {
  const { i18n } = useLingui();
  if (similar.length === 0) return null;
  return (
    <p className={styles['line']} data-print="no">
      <Trans>
        In a position like that of{' '}
        <Link href={`${pathTo(language, 'city', { city: slug })}#similar`}>{name}</Link>:
      </Trans>{' '}
      {similar.map(({ city, reasons: [first] }, i) => (
        <span key={city.id}>
          {i > 0 ? '; ' : null}
          <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>
          {first === undefined ? null : ` (${reasonOf(i18n, first, city.size)})`}
        </span>
      ))}
    </p>
  );
}

function reasonOf(
  i18n: I18n,
  { kind, labels }: Similar['reasons'][number],
  size: CitySize | null,
): string {
  const all = labels.join(', ');
  switch (kind) {
    case 'SIZE':
      return i18n._(msg`Same size: ${size === null ? '' : citySizeLabel(i18n, size)}`);
    case 'NEAR_SIZE':
      return i18n._(msg`Similar size: ${size === null ? '' : citySizeLabel(i18n, size)}`);
    case 'POWERS':
      return i18n._(msg`The same kind of authority`);
    case 'COUNTRY':
      return i18n._(msg`Same country: ${all}`);
    case 'PHENOMENON':
      return i18n._(msg`Deals with the same: ${all}`);
    case 'BUDGET':
      return i18n._(msg`Practices of the same cost: ${all}`);
  }
}
