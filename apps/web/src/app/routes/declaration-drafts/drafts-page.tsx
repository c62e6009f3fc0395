import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { ButtonLink, Notice, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import type { DeclarationDraftsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { organisersOnly } from '../organisers-only';
import { DeclarationDraftsPageDocument } from './declaration-drafts-page.generated';

function DraftsPage({
  data: { declarationDrafts: drafts },
  context: { language, query },
}: {
  data: DeclarationDraftsPageQuery;
  context: PageContext;
}) {
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Write declarations</Trans>
      </h1>
      {query.has('discarded') ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>The draft is gone.</Trans>
          </p>
        </Notice>
      ) : null}
      <p className={styles['lead']}>
        <Trans>
          Nobody but the secretariat reads a declaration before it is published, and nobody reads of
          it. The declarations of the past stay as their sources tell them.
        </Trans>
      </p>
      <p>
        <ButtonLink href={pathTo(language, 'newDeclaration')}>
          <Trans>Begin a declaration</Trans>
        </ButtonLink>
      </p>
      {drafts.length === 0 ? (
        <p>
          <Trans>No declaration is being written.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <h2>
                <Link href={pathTo(language, 'declarationDraft', { draft: draft.id })}>
                  <Title of={draft} />
                </Link>
              </h2>
              <p>
                {draft.summit === null ? null : <Title of={draft.summit} />}{' '}
                <Standing edition={draft.declaration?.editions[0]?.number ?? null} />
              </p>
              <p className={styles['quiet']}>
                <Trans>Changed on {formatMoment(draft.changedAt, language)}</Trans>
                {' · '}
                <Plural
                  value={draft.gaps.filter(({ kind }) => kind !== 'VERSION').length}
                  _0="nothing is missing"
                  one="# thing is missing"
                  other="# things are missing"
                />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Whether everybody reads it yet. */
export function Standing({ edition }: { edition: number | null }) {
  return edition === null ? (
    <Tag tone="warn">
      <Trans>Draft: the secretariat alone reads it</Trans>
    </Tag>
  ) : (
    <Tag>
      <Trans>Edition {edition} is published</Trans>
    </Tag>
  );
}

export const page = definePage({
  document: DeclarationDraftsPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, context) => organisersOnly(viewer, context),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Write declarations`), isHidden: true }),
  Component: DraftsPage,
});
