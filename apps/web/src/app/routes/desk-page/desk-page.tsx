import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Tag } from '@praxis/ui';
import { draftStateWord } from '../../../shared/practice-fields/decision-words';
import type { DeskPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { DeskPageDocument } from './desk-page.generated';
import styles from './desk-page.module.css';

type Viewer = NonNullable<DeskPageQuery['viewer']>;

function DeskPage({
  data: { viewer },
  context: { language },
}: {
  data: DeskPageQuery;
  context: PageContext;
}) {
  if (viewer === null) return null;
  const waits = viewer.practices.filter(
    ({ draft }) => draft !== null && draft.state !== 'SUBMITTED',
  );
  const hasNothing =
    viewer.draftsToReview === null &&
    viewer.reportsToDecide === null &&
    viewer.linksToDecide === null &&
    viewer.memberships.length === 0;
  return (
    <>
      <h1>
        <Trans>My desk</Trans>
      </h1>
      <p>
        {viewer.displayName} · {viewer.email}
      </p>
      <ul className={styles['tasks']}>
        {viewer.draftsToReview === null ? null : (
          <li>
            <Link href={pathTo(language, 'reviewQueue')}>
              <Plural
                value={viewer.draftsToReview}
                _0="No practice waits for review"
                one="# practice waits for review"
                other="# practices wait for review"
              />
            </Link>
          </li>
        )}
        {viewer.reportsToDecide === null ? null : (
          <li>
            <Link href={pathTo(language, 'moderation')}>
              <Plural
                value={viewer.reportsToDecide}
                _0="No report waits for a decision"
                one="# report waits for a decision"
                other="# reports wait for a decision"
              />
            </Link>
          </li>
        )}
        {viewer.linksToDecide === null ? null : (
          <li>
            <Link href={pathTo(language, 'commitmentLinks')}>
              <Plural
                value={viewer.linksToDecide}
                _0="No practice waits to be linked to a commitment"
                one="# practice waits to be linked to a commitment"
                other="# practices wait to be linked to commitments"
              />
            </Link>
          </li>
        )}
        {viewer.linksToDecide === null ? null : (
          <li>
            <Link href={pathTo(language, 'followUp')}>
              <Trans>Follow-up: which cities report on what was promised</Trans>
            </Link>
          </li>
        )}
        {viewer.memberships.length > 0 ? (
          <li>
            <Plural
              value={waits.length}
              _0="No draft waits for you"
              one="# draft waits for you"
              other="# drafts wait for you"
            />
          </li>
        ) : null}
        {viewer.memberships.length > 0 ? (
          <li>
            <Link href={pathTo(language, 'cityCommitments')}>
              <Trans>How far we have come with what was promised</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.memberships.length > 0 ? (
          <li>
            <Link href={pathTo(language, 'similarCities')}>
              <Trans>Cities like mine, and what they do</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.roles.includes('ADMINISTRATOR') || viewer.roles.includes('ORGANISER') ? (
          <li>
            <Link href={pathTo(language, 'spreadsheets')}>
              <Trans>Import a table of practices for a city</Trans>
            </Link>
          </li>
        ) : null}
        {viewer.roles.includes('ADMINISTRATOR') ? (
          <li>
            <Link href={pathTo(language, 'concepts')}>
              <Trans>Words of the field: what a search takes for the same</Trans>
            </Link>
          </li>
        ) : null}
        {hasNothing ? (
          <li>
            <Trans>Nothing waits for you. You can comment on practices and sessions.</Trans>{' '}
            <Link href={pathTo(language, 'search')}>
              <Trans>Search practices</Trans>
            </Link>
          </li>
        ) : null}
      </ul>
      {viewer.memberships.length > 0 ? <TeamPractices viewer={viewer} language={language} /> : null}
      <section className={styles['account']} aria-labelledby="account">
        <h2 id="account">
          <Trans>My account</Trans>
        </h2>
        <ul>
          <li>
            <Link href={pathTo(language, 'savedSearches')}>
              <Trans>Saved searches and alerts</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'collections')}>
              <Trans>My collections</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'apiKeys')}>
              <Trans>API keys for programs</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'signIns')}>
              <Trans>Where you are signed in</Trans>
            </Link>
          </li>
          <li>
            <Link href={pathTo(language, 'signOut')}>
              <Trans>Sign out</Trans>
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}

function TeamPractices({
  viewer,
  language,
}: {
  viewer: Viewer;
  language: PageContext['language'];
}) {
  const { i18n, t } = useLingui();
  const names = viewer.memberships.map(({ city }) => city.name).join(', ');
  return (
    <section className={styles['practices']}>
      <div className={styles['top']}>
        <h2>
          <Trans>Practices of {names}</Trans>
        </h2>
        <div className={styles['begin']}>
          <ButtonLink href={pathTo(language, 'newPractice')}>
            <Trans>Share a practice</Trans>
          </ButtonLink>
          <ButtonLink look="quiet" href={pathTo(language, 'spreadsheets')}>
            <Trans>Import a table</Trans>
          </ButtonLink>
        </div>
      </div>
      {viewer.practices.length === 0 ? (
        <p>
          <Trans>Your city has not shared a practice yet.</Trans>
        </p>
      ) : (
        <div
          className={styles['scroll']}
          tabIndex={0}
          role="region"
          aria-label={t`Practices of ${names}`}
        >
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Practice</Trans>
                </th>
                <th scope="col">
                  <Trans>Public</Trans>
                </th>
                <th scope="col">
                  <Trans>Draft</Trans>
                </th>
                <th scope="col">
                  <Trans>Comments</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {viewer.practices.map((practice) => (
                <tr key={practice.number}>
                  <th scope="row" lang={practice.titleLanguage.toLowerCase()}>
                    <Link
                      href={pathTo(
                        language,
                        practice.publication === 'UNPUBLISHED' ? 'edit' : 'practice',
                        { practice: practiceParam(practice) },
                      )}
                    >
                      {practice.title}
                    </Link>
                  </th>
                  <td>
                    {practice.publication === 'PUBLISHED' && practice.publishedAt !== null ? (
                      formatDay(practice.publishedAt, language)
                    ) : practice.publication === 'WITHDRAWN' ? (
                      <Trans>withdrawn</Trans>
                    ) : practice.publication === 'MERGED' ? (
                      <Trans>merged</Trans>
                    ) : (
                      <Trans>not yet</Trans>
                    )}
                  </td>
                  <td>
                    {practice.draft === null ? (
                      '–'
                    ) : (
                      <Link href={pathTo(language, 'edit', { practice: practiceParam(practice) })}>
                        <Tag
                          tone={
                            practice.draft.state === 'CHANGES_REQUESTED' ||
                            practice.draft.state === 'DECLINED'
                              ? 'warn'
                              : 'harbour'
                          }
                        >
                          {draftStateWord(i18n, practice.draft.state)}
                        </Tag>
                      </Link>
                    )}
                  </td>
                  <td>{practice.commentCount}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

export const page = definePage({
  document: DeskPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n }) => ({ title: i18n._(msg`My desk`), isHidden: true }),
  Component: DeskPage,
});
