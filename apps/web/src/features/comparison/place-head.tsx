import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { formatDay } from '../../shared/formatting/formatting';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import type { ComparedPlace, ComparedPractice } from './compared-places';
import styles from './comparison.module.css';

/** What a column is about: title, city and version; or what became of the number. */
export function PlaceHead({ place, language }: { place: ComparedPlace; language: Language }) {
  const { shown, stub, number } = place;
  if (shown !== null) return <ShownHead practice={shown} language={language} />;
  if (stub === null)
    return (
      <p>
        <Trans>There is no published practice with the number {number}.</Trans>
      </p>
    );
  return <GoneHead stub={stub} language={language} />;
}

function ShownHead({ practice, language }: { practice: ComparedPractice; language: Language }) {
  const { city, contentLanguage, contentOrigin, currentVersion, title, titleLanguage } = practice;
  const written = contentLanguage.toLowerCase() as Language;
  const { version, publishedAt } = currentVersion;
  return (
    <>
      <Link
        href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
        lang={titleLanguage.toLowerCase()}
      >
        {title}
      </Link>
      <p className={styles['about']}>
        {city.name}, {city.country.name}
      </p>
      <p className={styles['about']}>
        <Trans>
          Version {version}, published {formatDay(publishedAt, language)}
        </Trans>
      </p>
      {written === language ? null : (
        <p className={styles['about']}>
          <Trans>Written in {languageNames[written]}</Trans>
        </p>
      )}
      {contentOrigin === 'MACHINE' ? (
        <p className={styles['about']}>
          <Trans>Machine translation, not checked.</Trans>
        </p>
      ) : null}
    </>
  );
}

/** A withdrawn or merged practice: its title, when and why, and what to read instead. */
function GoneHead({
  stub: { number, publication, successor, title, titleLanguage, withdrawnAt, withdrawalReason },
  language,
}: {
  stub: NonNullable<ComparedPlace['stub']>;
  language: Language;
}) {
  return (
    <>
      <p lang={titleLanguage.toLowerCase()}>{title}</p>
      <p className={styles['about']}>
        {publication === 'MERGED' ? (
          <Trans>This practice (number {number}) was merged into another one.</Trans>
        ) : withdrawnAt === null ? (
          <Trans>This practice (number {number}) has been withdrawn.</Trans>
        ) : (
          <Trans>
            This practice (number {number}) was withdrawn on {formatDay(withdrawnAt, language)}.
          </Trans>
        )}{' '}
        {withdrawalReason}
      </p>
      {successor?.publication === 'PUBLISHED' ? (
        <p className={styles['about']}>
          <Trans>Read instead:</Trans>{' '}
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(successor) })}
            lang={successor.titleLanguage.toLowerCase()}
          >
            {successor.title}
          </Link>
        </p>
      ) : null}
    </>
  );
}
