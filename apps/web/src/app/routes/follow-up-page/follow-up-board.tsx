import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Tag, WideTable } from '@praxis/ui';
import type {
  FollowedUpCityFragment,
  FollowUpStanding,
} from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import styles from './follow-up-page.module.css';

const standings: Record<FollowUpStanding, MessageDescriptor> = {
  NEVER_REPORTED: msg`Never reported`,
  OVERDUE: msg`Over a year old`,
  UP_TO_DATE: msg`Up to date`,
  WITHOUT_TEAM: msg`No team yet`,
};

/** How a city stands, in words. */
export function standingLabel(i18n: I18n, standing: FollowUpStanding): string {
  return i18n._(standings[standing]);
}

interface BoardProps {
  cities: readonly FollowedUpCityFragment[];
  language: Language;
  /** Whether one commitment alone is looked at: then there is nothing to list. */
  isOnOne: boolean;
}

/** Cities, what they have and have not reported, and a button to ask each. */
export function FollowUpBoard({ cities, language, isOnOne }: BoardProps) {
  const { t } = useLingui();
  return (
    <WideTable label={t`Cities`} className={styles['board']}>
      <caption className="visually-hidden">
        <Trans>What each city has reported and not, and when it was asked</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>City</Trans>
          </th>
          <th scope="col">
            <Trans>Last report</Trans>
          </th>
          <th scope="col">
            <Trans>Reports over a year old</Trans>
          </th>
          <th scope="col">
            <Trans>Nothing reported on</Trans>
          </th>
          <th scope="col">
            <Trans>Last asked</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {cities.map((row) => (
          <BoardRow key={row.city.id} row={row} language={language} isOnOne={isOnOne} />
        ))}
      </tbody>
    </WideTable>
  );
}

function BoardRow({
  row,
  language,
  isOnOne,
}: Omit<BoardProps, 'cities'> & { row: FollowedUpCityFragment }) {
  const { i18n } = useLingui();
  const { city, standing, lastReportedAt } = row;
  return (
    <tr>
      <th scope="row" id={`city-${city.slug}`}>
        <Link href={pathTo(language, 'city', { city: city.slug })}>{city.name}</Link>{' '}
        <Tag
          tone={standing === 'UP_TO_DATE' ? 'ok' : standing === 'WITHOUT_TEAM' ? 'plain' : 'warn'}
        >
          {standingLabel(i18n, standing)}
        </Tag>
      </th>
      {standing === 'WITHOUT_TEAM' && lastReportedAt === null ? (
        <td colSpan={4} className={styles['meta']}>
          <Trans>Nobody can report for it yet.</Trans>
        </td>
      ) : (
        <Reported row={row} language={language} isOnOne={isOnOne} />
      )}
    </tr>
  );
}

function Reported({
  row,
  language,
  isOnOne,
}: Omit<BoardProps, 'cities'> & { row: FollowedUpCityFragment }) {
  const { t } = useLingui();
  const { lastReportedAt, overdue, notReported } = row;
  return (
    <>
      <td data-label={t`Last report`}>
        {lastReportedAt === null ? (
          <Trans>never</Trans>
        ) : (
          <time dateTime={lastReportedAt}>{formatDay(lastReportedAt, language)}</time>
        )}
      </td>
      <td data-label={t`Reports over a year old`}>
        {overdue.length === 0 ? (
          '–'
        ) : (
          <ul className={styles['codes']}>
            {overdue.map(({ id, commitment }) =>
              commitment?.declaration == null ? null : (
                <li key={id}>
                  <Link
                    href={pathTo(language, 'commitment', {
                      declaration: commitment.declaration.slug,
                      number: commitment.position,
                    })}
                  >
                    {commitment.code}
                  </Link>
                </li>
              ),
            )}
          </ul>
        )}
      </td>
      <td data-label={t`Nothing reported on`}>
        {notReported.length === 0 ? (
          '–'
        ) : lastReportedAt === null && !isOnOne ? (
          <Trans>any commitment</Trans>
        ) : (
          notReported.map(({ code }) => code).join(', ')
        )}
      </td>
      <td data-label={t`Last asked`}>
        <LastAsked row={row} language={language} />
      </td>
    </>
  );
}

function LastAsked({
  row: { city, remindedAt, canBeReminded, teamSize },
  language,
}: {
  row: FollowedUpCityFragment;
  language: Language;
}) {
  return (
    <div className={styles['when']}>
      {remindedAt === null ? (
        <Trans>never</Trans>
      ) : (
        <time dateTime={remindedAt}>{formatDay(remindedAt, language)}</time>
      )}
      {canBeReminded ? (
        <form method="post">
          <input type="hidden" name="city" value={city.slug} />
          <Button
            type="submit"
            look="quiet"
            id={`remind-${city.slug}`}
            aria-describedby={`city-${city.slug}`}
          >
            <Plural value={teamSize} one="Ask # person now" other="Ask # people now" />
          </Button>
        </form>
      ) : teamSize === 0 ? (
        <span className={styles['meta']}>
          <Trans>nobody to ask</Trans>
        </span>
      ) : (
        <span className={styles['meta']}>
          <Trans>again after seven days</Trans>
        </span>
      )}
    </div>
  );
}
