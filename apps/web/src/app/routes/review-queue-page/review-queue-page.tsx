import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isOverdue } from '@praxis/domain/reviews';
import type { Language } from '@praxis/domain/shared';
import { Tag, WideTable } from '@praxis/ui';
import { askedQueue, queueQuery } from '../../../features/review/asked-queue';
import { QueueFilter } from '../../../features/review/queue-filter';
import type {
  AssignmentFilter,
  ReviewQueuePageQuery,
} from '../../../shared/apollo/generated/operations';
import { gqlEnumLanguage } from '../../../shared/apollo/language';
import { formatDay, formatTerms } from '../../../shared/formatting/formatting';
import { languageNames } from '../../../shared/i18n/i18n';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { ReviewQueuePageDocument } from './review-queue-page.generated';

type Draft = ReviewQueuePageQuery['reviewQueue']['edges'][number]['node'];

function ReviewQueuePage({
  data: { reviewQueue, topics, viewer },
  context: { language, query },
}: {
  data: ReviewQueuePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const asked = askedQueue(query);
  return (
    <>
      <h1>
        <Trans>Review</Trans>
      </h1>
      <QueueFilter asked={asked} topics={topics} />
      <p>
        <Plural
          value={reviewQueue.totalCount}
          _0="No practice waits for review."
          one="# practice waits for review."
          other="# practices wait for review, the longest waiting first."
        />
      </p>
      {reviewQueue.edges.length === 0 ? null : (
        <WideTable label={t`Practices that wait for review`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Practice</Trans>
              </th>
              <th scope="col">
                <Trans>Waiting</Trans>
              </th>
              <th scope="col">
                <Trans>Assigned to</Trans>
              </th>
              <th scope="col">
                <Trans>City</Trans>
              </th>
              <th scope="col">
                <Trans>Language</Trans>
              </th>
              <th scope="col">
                <Trans>Topics</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {reviewQueue.edges.map(({ cursor, node }) => (
              <QueueRow key={cursor} draft={node} viewerId={viewer?.id ?? ''} language={language} />
            ))}
          </tbody>
        </WideTable>
      )}
      {reviewQueue.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'reviewQueue')}?${queueQuery(asked, reviewQueue.pageInfo.endCursor ?? '')}`}
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

function QueueRow({
  draft,
  viewerId,
  language,
}: {
  draft: Draft;
  viewerId: string;
  language: Language;
}) {
  const { t } = useLingui();
  const { practice, assignment } = draft;
  const days = draft.daysWaiting ?? 0;
  if (practice === null) return null;
  return (
    <tr>
      <th scope="row" lang={draft.titleLanguage.toLowerCase()}>
        <Link href={pathTo(language, 'review', { practice: practiceParam(practice) })}>
          {draft.title}
        </Link>{' '}
        {practice.publication !== 'PUBLISHED' ? null : (
          <Tag tone="plain">
            {draft.minorEdit === null ? <Trans>new version</Trans> : <Trans>minor edit</Trans>}
          </Tag>
        )}
        {draft.awaitsCity ? (
          <Tag tone="warn">
            <Trans>waits for its city</Trans>
          </Tag>
        ) : null}
      </th>
      <td data-label={t`Waiting`}>
        <Plural value={days} _0="since today" one="# day" other="# days" />{' '}
        {isOverdue(days) ? (
          <Tag tone="clay">
            <Trans>overdue</Trans>
          </Tag>
        ) : null}
        <br />
        {draft.submittedAt === null ? null : formatDay(draft.submittedAt, language)}
        {draft.submittedBy === null ? null : `, ${draft.submittedBy.displayName}`}
      </td>
      <td data-label={t`Assigned to`}>
        {assignment === null ? (
          <Trans>nobody</Trans>
        ) : assignment.reviewer?.id === viewerId ? (
          <strong>
            <Trans>you</Trans>
          </strong>
        ) : (
          assignment.reviewer?.displayName
        )}
      </td>
      <td data-label={t`City`}>{practice.city.name}</td>
      <td data-label={t`Language`}>
        {languageNames[draft.originalLanguage.toLowerCase() as Language]}
      </td>
      <td data-label={t`Topics`}>{formatTerms(draft.topics, language)}</td>
    </tr>
  );
}

export const page = definePage({
  document: ReviewQueuePageDocument,
  isPrivate: true,
  variables: ({ query }) => {
    const { language, topic, assignment, waitingDays } = askedQueue(query);
    return {
      after: query.get('after'),
      filter: {
        language: language === null ? null : gqlEnumLanguage(language),
        topic,
        assignment: (assignment?.toUpperCase() ?? null) as AssignmentFilter | null,
        waitingDays,
      },
    };
  },
  head: (_data, { i18n }) => ({ title: i18n._(msg`Review`), isHidden: true }),
  Component: ReviewQueuePage,
});
