import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { VisitTime } from '../../../features/participation/visit-time';
import { functionLabel } from '../../../features/participation/participation-words';
import { transportLabel } from '../../../features/participation/visit-words';
import { formatDays } from '../../../shared/formatting/formatting';
import { Title, type Titled } from '../../../shared/titles/title';
import type { PaperRow, Visit } from './paper-rows';
import styles from './paper-page.module.css';

interface ListOf {
  rows: readonly PaperRow[];
  summit: Titled & { startsOn: string; endsOn: string };
  language: Language;
}

/** Who comes to a field visit, for whoever leads it. */
export function Manifest({ rows, visit, summit, language }: ListOf & { visit: Visit | undefined }) {
  const { i18n } = useLingui();
  return (
    <article className={styles['paper']}>
      <p>
        <Title of={summit} />
      </p>
      <h1>{visit === undefined ? null : <Title of={visit} />}</h1>
      {visit === undefined ? null : (
        <p>
          <VisitTime visit={visit} language={language} />
        </p>
      )}
      {visit?.details == null ? null : (
        <>
          <p>
            <Trans>
              Meeting point: {visit.details.meetingPoint}, {visit.details.meetingTime}
            </Trans>
            . {transportLabel(i18n, visit.details.transport)}.
          </p>
          {visit.details.access === '' ? null : <p>{visit.details.access}</p>}
          {visit.details.needsPhotoId ? (
            <p>
              <Trans>An identity document with a photograph is needed</Trans>
            </p>
          ) : null}
        </>
      )}
      <PersonTable rows={rows} withNeeds />
    </article>
  );
}

/** Who comes to the summit, with a box for each. */
export function AttendanceList({ rows, summit, language }: ListOf) {
  return (
    <article className={styles['paper']}>
      <p>
        <Title of={summit} />, {formatDays(summit.startsOn, summit.endsOn, language)}
      </p>
      <h1>
        <Trans>Attendance list</Trans>
      </h1>
      <PersonTable rows={rows} />
    </article>
  );
}

function PersonTable({
  rows,
  withNeeds = false,
}: {
  rows: readonly PaperRow[];
  withNeeds?: boolean;
}) {
  const { i18n, t } = useLingui();
  return (
    <div className={styles['scroll']} role="region" aria-label={t`Who comes`} tabIndex={0}>
      <table className={styles['table']}>
        <caption>
          <Plural value={rows.length} one="# person" other="# people" />
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles['whole']}>
              <Trans>There</Trans>
            </th>
            <th scope="col">
              <Trans>Name</Trans>
            </th>
            <th scope="col">
              <Trans>Function and authority</Trans>
            </th>
            {withNeeds ? (
              <>
                <th scope="col">
                  <Trans>Access needs</Trans>
                </th>
                <th scope="col">
                  <Trans>Diet needs</Trans>
                </th>
                <th scope="col">
                  <Trans>Contact of the office</Trans>
                </th>
              </>
            ) : null}
            <th scope="col">
              <Trans>Reference</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, reference, number, person, authority, country, contactAddress }) => (
            <tr key={key}>
              <td>
                <span className={styles['box']} aria-hidden="true" />
              </td>
              <th scope="row">{person.name}</th>
              <td>
                {person.title === '' ? functionLabel(i18n, person.function) : person.title},{' '}
                {[authority, country].filter(Boolean).join(', ')}
              </td>
              {withNeeds ? (
                <>
                  <td>{person.accessNeeds}</td>
                  <td>{person.dietNeeds}</td>
                  <td className={styles['any']}>{contactAddress}</td>
                </>
              ) : null}
              <td className={styles['whole']}>
                {reference}/{number}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
