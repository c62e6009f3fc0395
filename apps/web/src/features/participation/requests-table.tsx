import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Button, Field, Tag, WideTable } from '@praxis/ui';
import type {
  WeighedRequestFragment,
  WeighRequestsPageQuery,
} from '../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../shared/cities/city-size-label';
import { formatDay, formatTerms } from '../../shared/formatting/formatting';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { askedRequests } from './asked-requests';
import { decisionLabel, decisions } from './decision-words';
import { categoryLabel, requestStatusLabel, requestStatusTone } from './participation-words';
import { momentThere } from './moment-there';
import styles from './weighing.module.css';

type Summit = NonNullable<WeighRequestsPageQuery['summit']>;

/** Requests to choose from: one, several or all that match. What is decided stands on the next page. */
export function RequestsTable({
  summit,
  requests,
  query,
  language,
}: {
  summit: Pick<Summit, 'slug' | 'timeZone'>;
  requests: NonNullable<Summit['participationRequests']>;
  query: URLSearchParams;
  language: Language;
}) {
  const { t, i18n } = useLingui();
  const isWaitingList = query.get('status') === 'WAITLISTED';
  return (
    <form
      method="get"
      action={pathTo(language, 'decideRequests', { summit: summit.slug })}
      className={styles['form']}
    >
      {Object.entries(askedRequests(query)).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <WideTable label={t`Requests to take part`} className={styles['requests']}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Choose</Trans>
            </th>
            <th scope="col">
              <Trans>Reference</Trans>
            </th>
            {isWaitingList ? (
              <>
                <th scope="col">
                  <Trans>Priority</Trans>
                </th>
                <th scope="col">
                  <Trans>Offered until</Trans>
                </th>
              </>
            ) : null}
            <th scope="col">
              <Trans>How it stands</Trans>
            </th>
            <th scope="col">
              <Trans>Authority</Trans>
            </th>
            <th scope="col">
              <Trans>People</Trans>
            </th>
            <th scope="col">
              <Trans>Languages</Trans>
            </th>
            <th scope="col">
              <Trans>First summit</Trans>
            </th>
            <th scope="col">
              <Trans>Sent</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {requests.edges.map(({ node }) => (
            <RequestRow key={node.id} request={node} {...{ summit, language, isWaitingList }} />
          ))}
        </tbody>
      </WideTable>
      <div className={styles['buttons']}>
        <Field id="decision" label={t`Decision`}>
          {(control) => (
            <select {...control} name="decision" defaultValue="ACCEPT">
              {decisions.map((decision) => (
                <option key={decision} value={decision}>
                  {decisionLabel(i18n, decision)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit">
          <Trans>Decide the chosen ones</Trans>
        </Button>
        <Button type="submit" look="quiet" name="all" value="yes">
          <Plural
            value={requests.totalCount}
            one="Decide the one that matches"
            other="Decide all # that match"
          />
        </Button>
      </div>
      <p>
        <Trans>Nothing happens yet: first you see how many places it takes.</Trans>
      </p>
    </form>
  );
}

function RequestRow({
  request,
  summit,
  language,
  isWaitingList,
}: {
  request: WeighedRequestFragment;
  summit: Pick<Summit, 'slug' | 'timeZone'>;
  language: Language;
  isWaitingList: boolean;
}) {
  const { t, i18n } = useLingui();
  const { id, reference, status, offer } = request;
  return (
    <tr>
      <td>
        {request.viewerCanDecide ? (
          <label className={styles['choice']}>
            <input type="checkbox" name="r" value={id} aria-label={t`Choose ${reference}`} />
          </label>
        ) : null}
      </td>
      <th scope="row">
        <Link href={pathTo(language, 'weighRequest', { summit: summit.slug, request: id })}>
          {reference}
        </Link>
      </th>
      {isWaitingList ? (
        <>
          <td data-label={t`Priority`}>{request.priority}</td>
          <td data-label={t`Offered until`}>
            {offer !== null && offer.endedAt === null
              ? momentThere(offer.expiresAt, summit.timeZone, language)
              : '–'}
          </td>
        </>
      ) : null}
      <td>
        <Tag tone={requestStatusTone(status)}>{requestStatusLabel(i18n, status)}</Tag>
      </td>
      <td>
        {[request.city?.name, request.country?.name].filter(Boolean).join(', ')}
        <br />
        {[
          request.category === null ? '' : categoryLabel(i18n, request.category),
          request.authoritySize === null ? '' : citySizeLabel(i18n, request.authoritySize),
        ]
          .filter((part) => part !== '')
          .join(', ')}
      </td>
      <td data-label={t`People`}>{request.size}</td>
      <td data-label={t`Languages`}>{formatTerms(request.languages, language)}</td>
      <td data-label={t`First summit`}>
        {request.isFirstAttendance === null ? (
          '–'
        ) : request.isFirstAttendance ? (
          <Trans>yes</Trans>
        ) : (
          <Trans>no</Trans>
        )}
      </td>
      <td data-label={t`Sent`}>
        {request.submittedAt === null ? '–' : formatDay(request.submittedAt, language)}
      </td>
    </tr>
  );
}
