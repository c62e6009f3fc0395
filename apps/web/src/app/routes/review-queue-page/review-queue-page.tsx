import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';
import type { Language } from '@praxis/domain/shared';
import type { ReviewQueuePageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { languageNames } from '../../../shared/i18n/i18n';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { ReviewQueuePageDocument } from './review-queue-page.generated';
import styles from '../desk-page/desk-page.module.css';

function ReviewQueuePage({
  data: { reviewQueue },
  context: { language },
}: {
  data: ReviewQueuePageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  return (
    <>
      <h1>
        <Trans>Review</Trans>
      </h1>
      <p>
        <Plural
          value={reviewQueue.totalCount}
          _0="No practice waits for review."
          one="# practice waits for review."
          other="# practices wait for review, the longest waiting first."
        />
      </p>
      {reviewQueue.edges.length === 0 ? null : (
        <div
          className={styles['scroll']}
          tabIndex={0}
          role="region"
          aria-label={t`Practices that wait for review`}
        >
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Practice</Trans>
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
                <th scope="col">
                  <Trans>Sent in</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {reviewQueue.edges.map(({ cursor, node }) =>
                node.practice === null ? null : (
                  <tr key={cursor}>
                    <th scope="row" lang={node.titleLanguage.toLowerCase()}>
                      <Link
                        href={pathTo(language, 'review', {
                          practice: practiceParam(node.practice),
                        })}
                      >
                        {node.title}
                      </Link>{' '}
                      {node.practice.publication === 'PUBLISHED' ? (
                        <Tag tone="plain">
                          <Trans>new version</Trans>
                        </Tag>
                      ) : null}
                    </th>
                    <td>{node.practice.city.name}</td>
                    <td>{languageNames[node.originalLanguage.toLowerCase() as Language]}</td>
                    <td>{node.topics.map((topic) => topic.label).join(', ')}</td>
                    <td>
                      {node.submittedAt === null ? null : formatDay(node.submittedAt, language)}
                      {node.submittedBy === null ? null : `, ${node.submittedBy.displayName}`}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        </div>
      )}
      {reviewQueue.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'reviewQueue')}?after=${reviewQueue.pageInfo.endCursor ?? ''}`}
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

export const page = definePage({
  document: ReviewQueuePageDocument,
  isPrivate: true,
  variables: ({ query }) => ({ after: query.get('after') }),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Review`), isHidden: true }),
  Component: ReviewQueuePage,
});
