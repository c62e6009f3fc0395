import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { Tag } from '@praxis/ui';
import type { RequestLineFragment } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { Title } from '../../shared/titles/title';
import { requestStatusLabel, requestStatusTone } from './participation-words';
import styles from './participation.module.css';

/** What somebody has asked, each with how it stands. */
export function RequestLines({
  requests,
  language,
}: {
  requests: readonly RequestLineFragment[];
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <ul className={styles['list']}>
      {requests.map(({ id, reference, status, summit, offer }) => (
        <li key={id}>
          <Link
            href={
              status === 'DRAFT' && summit !== null
                ? pathTo(language, 'writeRequest', { summit: summit.slug, request: id })
                : pathTo(language, 'participationRequest', { request: id })
            }
          >
            {summit === null ? null : <Title of={summit} />} ({reference})
          </Link>
          {status === 'WAITLISTED' && offer?.endedAt === null ? (
            <Tag tone="warn">
              <Trans>Places are kept for you: answer in time</Trans>
            </Tag>
          ) : (
            <Tag tone={requestStatusTone(status)}>{requestStatusLabel(i18n, status)}</Tag>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What somebody has asked, as a part of their desk; nothing where there is nothing. */
export function OwnRequests(props: Parameters<typeof RequestLines>[0]) {
  if (props.requests.length === 0) return null;
  return (
    <section className={styles['topic']} aria-labelledby="requests">
      <h2 id="requests">
        <Trans>Summits that you have asked to take part in</Trans>
      </h2>
      <RequestLines {...props} />
    </section>
  );
}
