import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Facts, Tag } from '@praxis/ui';
import { transportLabel } from '../../../features/participation/visit-words';
import type { FieldVisitsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatNumber } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { VisitTime } from '../../../features/participation/visit-time';

type Visit = NonNullable<FieldVisitsPageQuery['fieldVisits']>[number];

/** A field visit in numbers; nobody is named. */
export function VisitItem({
  visit,
  summit,
  language,
}: {
  visit: Visit;
  summit: string;
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const { capacity, placedPeople, waitingPeople, accessNeeds, dietNeeds, details } = visit;
  const seats = details?.transportSeats ?? null;
  const count = (value: number): string => formatNumber(value, language);
  return (
    <li>
      <h2 lang={visit.titleLanguage.toLowerCase()}>
        <Link href={pathTo(language, 'fieldVisit', { summit, session: visit.slug })}>
          {visit.title}
        </Link>
      </h2>
      <p>
        <VisitTime visit={visit} language={language} />{' '}
        {visit.isCancelled ? (
          <Tag tone="warn">
            <Trans>Cancelled</Trans>
          </Tag>
        ) : null}
        {visit.isReleased ? null : (
          <Tag tone="plain">
            <Trans>Not released yet</Trans>
          </Tag>
        )}
        {details === null ? (
          <Tag tone="warn">
            <Trans>Nobody knows yet where one meets</Trans>
          </Tag>
        ) : null}
      </p>
      <Facts
        facts={[
          {
            name: t`Places`,
            value:
              capacity === null
                ? t`${count(placedPeople)}, without a limit`
                : t`${count(placedPeople)} of ${count(capacity)}`,
          },
          { name: t`Waiting`, value: count(waitingPeople) },
          {
            name: t`Transport`,
            value:
              details === null ? null : (
                <>
                  {transportLabel(i18n, details.transport)}
                  {seats === null ? null : (
                    <>
                      , <Plural value={seats} one="# seat" other="# seats" />
                    </>
                  )}
                  {seats !== null && seats < placedPeople ? (
                    <>
                      {' '}
                      <Tag tone="warn">
                        <Trans>Too few seats</Trans>
                      </Tag>
                    </>
                  ) : null}
                </>
              ),
          },
          { name: t`With access needs`, value: count(accessNeeds) },
          { name: t`With diet needs`, value: count(dietNeeds) },
        ]}
      />
    </li>
  );
}
