import { Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Tag, WideTable } from '@praxis/ui';
import type { DeskPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { draftStateWord } from '../../../shared/practice-fields/decision-words';
import type { PageContext } from '../../page-definition';
import styles from './desk-page.module.css';

type Viewer = NonNullable<DeskPageQuery['viewer']>;

/** Every practice of the viewer’s cities, with its draft. */
export function TeamPractices({
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
        <WideTable label={t`Practices of ${names}`}>
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
                <td data-label={t`Public`}>
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
                <td data-label={t`Draft`}>
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
                        {practice.draft.awaitsCity ? (
                          <Trans>waits for your word</Trans>
                        ) : (
                          draftStateWord(i18n, practice.draft.state)
                        )}
                      </Tag>
                    </Link>
                  )}
                  {practice.draft?.heldBy == null ? null : (
                    <span className={styles['holder']}>
                      <Trans>with {practice.draft.heldBy.displayName}</Trans>
                    </span>
                  )}
                </td>
                <td data-label={t`Comments`}>{practice.commentCount}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </section>
  );
}
