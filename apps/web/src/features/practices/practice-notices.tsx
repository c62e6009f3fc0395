import { Plural, Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Notice } from '@praxis/ui';
import type { FieldStandingsFragment } from '../../shared/apollo/generated/operations';
import { formatDay } from '../../shared/formatting/formatting';
import { languageNames } from '../../shared/i18n/i18n';
import { Link } from '../../shared/navigation/link';
import { pathWith } from '../../shared/navigation/paths';

interface NoticedPractice {
  readonly number: number;
  readonly slug: string;
  readonly publication: string;
  readonly provenance: string;
  readonly sourceConfidence: string | null;
  readonly confirmedAt: string | null;
  readonly viewerCanEndorse: boolean;
  readonly city: { readonly name: string };
  readonly isUnconfirmed: boolean;
  readonly statusConfirmedOn: string | null;
  readonly contentLanguage: string;
  readonly originalLanguage: string;
  readonly availableLanguages: readonly string[];
  readonly text: ({ readonly origin: string } & FieldStandingsFragment) | null;
}

/** What a reader should know before reading: who wrote it, in which language, and how it stands. Never dismissible. */
export function PracticeNotices({
  practice,
  language,
}: {
  practice: NoticedPractice;
  language: Language;
}) {
  const shown = practice.contentLanguage.toLowerCase() as Language;
  const others = practice.availableLanguages
    .map((code) => code.toLowerCase() as Language)
    .filter((code) => code !== shown);
  const outdated =
    practice.text?.fieldStandings.filter(({ standing }) => standing === 'OUTDATED').length ?? 0;
  const address = (code: Language): string =>
    pathWith(code, 'practice', { practice: `${practice.slug}-${String(practice.number)}` });
  return (
    <>
      {practice.publication === 'UNPUBLISHED' ? (
        <Notice tone="warn">
          <p>
            <Trans>
              This practice is not public. You see its draft because you belong to its city’s team,
              write it with the city or review it.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {practice.provenance === 'PUBLIC_SOURCES' && practice.confirmedAt === null ? (
        <Notice tone="warn">
          <p>
            <Trans>
              Drafted from public sources, not yet confirmed by the city. The sources are linked
              below.
            </Trans>{' '}
            {practice.sourceConfidence === 'medium' ? (
              <Trans>They support this entry only in part: read it with care.</Trans>
            ) : null}
          </p>
          {practice.viewerCanEndorse ? (
            <p>
              <Link
                href={pathWith(language, 'endorse', {
                  practice: `${practice.slug}-${String(practice.number)}`,
                })}
              >
                <Trans>It is about your city: confirm or correct it</Trans>
              </Link>
            </p>
          ) : null}
        </Notice>
      ) : null}
      {practice.provenance === 'PUBLIC_SOURCES' && practice.confirmedAt !== null ? (
        <Notice tone="ok">
          <p>
            <Trans>
              Drafted from public sources, and confirmed by {practice.city.name} on{' '}
              {formatDay(practice.confirmedAt, language)}.
            </Trans>
          </p>
        </Notice>
      ) : null}
      {practice.isUnconfirmed ? (
        <Notice tone="warn">
          <p>
            {practice.statusConfirmedOn === null ? (
              <Trans>Never confirmed.</Trans>
            ) : (
              <Trans>Not confirmed since {formatDay(practice.statusConfirmedOn, language)}.</Trans>
            )}{' '}
            <Trans>The city was asked if the practice still runs, and has not answered.</Trans>
          </p>
        </Notice>
      ) : null}
      {shown === language ? null : (
        <Notice>
          <p>
            <Trans>
              There is no text in your language. This page is written in {languageNames[shown]}.
            </Trans>{' '}
            {others.map((code) => (
              <span key={code}>
                <Link href={address(code)} lang={code} hrefLang={code}>
                  {languageNames[code]}
                </Link>{' '}
              </span>
            ))}
          </p>
        </Notice>
      )}
      {practice.text !== null && practice.text.origin !== 'ORIGINAL' ? (
        <Notice>
          <p>
            {practice.text.origin === 'MACHINE' ? (
              <Trans>Machine translation, not checked. It may contain mistakes.</Trans>
            ) : (
              <Trans>This is a translation.</Trans>
            )}{' '}
            <a
              href={address(practice.originalLanguage.toLowerCase() as Language)}
              lang={practice.originalLanguage.toLowerCase()}
              hrefLang={practice.originalLanguage.toLowerCase()}
            >
              <Trans>
                Show the original (
                {languageNames[practice.originalLanguage.toLowerCase() as Language]})
              </Trans>
            </a>
          </p>
        </Notice>
      ) : null}
      {outdated === 0 ? null : (
        <Notice tone="warn">
          <p>
            <Plural
              value={outdated}
              one="The original has changed since this translation: one part is out of date, and marked."
              other="The original has changed since this translation: # parts are out of date, and marked."
            />
          </p>
        </Notice>
      )}
    </>
  );
}
