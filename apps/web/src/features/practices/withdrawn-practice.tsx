import { Trans } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Facts, Notice } from '@praxis/ui';
import { formatDay } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo, practiceParam } from '../../shared/navigation/paths';

interface Withdrawn {
  readonly title: string;
  readonly titleLanguage: string;
  readonly firstPublishedAt: string | null;
  readonly withdrawnAt: string | null;
  readonly withdrawalReason: string | null;
  readonly successor: {
    readonly number: number;
    readonly slug: string;
    readonly title: string;
    readonly publication: string;
  } | null;
}

/** What is left of a practice that was taken off: title, dates, reason, and what to read instead. */
export function WithdrawnPractice({
  practice,
  language,
}: {
  practice: Withdrawn;
  language: Language;
}) {
  const { successor } = practice;
  return (
    <>
      <h1 lang={practice.titleLanguage.toLowerCase()}>{practice.title}</h1>
      <Notice tone="warn">
        <p>
          <Trans>
            This practice has been withdrawn. It is no longer shown, in any language or version.
          </Trans>
        </p>
      </Notice>
      <Facts
        facts={[
          {
            name: <Trans>First published</Trans>,
            value:
              practice.firstPublishedAt === null
                ? null
                : formatDay(practice.firstPublishedAt, language),
          },
          {
            name: <Trans>Withdrawn</Trans>,
            value: practice.withdrawnAt === null ? null : formatDay(practice.withdrawnAt, language),
          },
          { name: <Trans>Reason</Trans>, value: practice.withdrawalReason },
          {
            name: <Trans>Read instead</Trans>,
            value:
              successor?.publication !== 'PUBLISHED' ? null : (
                <Link href={pathTo(language, 'practice', { practice: practiceParam(successor) })}>
                  {successor.title}
                </Link>
              ),
          },
        ]}
      />
      <p>
        <Link href={pathTo(language, 'search')}>
          <Trans>Search the other practices</Trans>
        </Link>
      </p>
    </>
  );
}
