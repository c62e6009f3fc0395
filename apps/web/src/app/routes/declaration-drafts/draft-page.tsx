import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { editionNoteMaxLength } from '@praxis/domain/declarations';
import { Button, ButtonLink, Notice } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import type { DeclarationDraftPageQuery } from '../../../shared/apollo/generated/operations';
import { PostedText } from '../../../shared/forms/posted-text';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationDraftPageDocument } from './declaration-draft.generated';
import { draftAction } from './draft-action';
import { DraftGaps } from './draft-gaps';
import { DraftOutline } from './draft-outline';
import { writersOnly, type Draft } from './draft-text';
import { Standing } from './drafts-page';

function DraftPage({
  data: { declarationDraft: draft },
  context,
}: {
  data: DeclarationDraftPageQuery;
  context: PageContext;
}) {
  const { form, language, query } = context;
  if (draft === null) return null;
  const { summit } = draft;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'declarationDrafts'), words: <Trans>Write declarations</Trans> },
        ]}
      />
      <h1>
        <Title of={draft} />
      </h1>
      <FormErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      {query.has('published') && form === null ? (
        <Published draft={draft} context={context} />
      ) : null}
      <p>
        {summit === null ? null : (
          <Link href={pathTo(language, 'organiseSummit', { summit: summit.slug })}>
            <Title of={summit} />
          </Link>
        )}{' '}
        <Standing edition={draft.declaration?.editions[0]?.number ?? null} />
      </p>
      <DraftGaps draft={draft} language={language} />
      <DraftOutline draft={draft} language={language} />
      <Publishing draft={draft} context={context} />
    </>
  );
}

function Published({ draft: { declaration }, context: { language } }: PartProps) {
  if (declaration === null) return null;
  const at = { declaration: declaration.slug };
  return (
    <Notice tone="ok" role="status">
      <p>
        <Trans>Published: everybody reads it.</Trans>{' '}
        <Link href={pathTo(language, 'declaration', at)}>
          <Trans>Read the declaration</Trans>
        </Link>
        {' · '}
        <Link href={pathTo(language, 'signatures', at)}>
          <Trans>Open it for signature</Trans>
        </Link>
      </p>
    </Notice>
  );
}

interface PartProps {
  draft: Draft;
  context: PageContext;
}

/** What everybody is to read: with words on what a further edition corrects. */
function Publishing({ draft, context: { form, language } }: PartProps) {
  const { t } = useLingui();
  const { declaration } = draft;
  return (
    <section className={styles['section']} aria-labelledby="publish">
      <h2 id="publish">
        {declaration === null ? <Trans>Publish it</Trans> : <Trans>Publish a new edition</Trans>}
      </h2>
      <p className={styles['lead']}>
        {declaration === null ? (
          <Trans>
            Once it is published everybody reads it, its address and the numbers of its commitments
            stay, and what is corrected becomes a new edition.
          </Trans>
        ) : (
          <Trans>The editions before it stay readable, each with its day.</Trans>
        )}
      </p>
      {draft.summit?.status === 'DRAFT' ? (
        <p>
          <Trans>Its summit is not announced yet: announce it first.</Trans>
        </p>
      ) : null}
      <form method="post" className={styles['form']}>
        <input type="hidden" name="revision" value={draft.revision} />
        {declaration === null ? null : (
          <PostedText
            form={form}
            name="note"
            label={t`What does this edition correct?`}
            hint={t`Everybody reads it.`}
            rows={3}
            maxLength={editionNoteMaxLength}
          />
        )}
        <p className={styles['buttons']}>
          <Button type="submit" name="do" value="publish">
            {declaration === null ? (
              <Trans>Publish the declaration</Trans>
            ) : (
              <Trans>Publish the edition</Trans>
            )}
          </Button>
          {declaration === null ? (
            <Button type="submit" look="danger" name="do" value="discard">
              <Trans>Throw the draft away</Trans>
            </Button>
          ) : (
            <ButtonLink
              look="quiet"
              href={pathTo(language, 'declaration', { declaration: declaration.slug })}
            >
              <Trans>See what everybody reads</Trans>
            </ButtonLink>
          )}
        </p>
      </form>
    </section>
  );
}

export const page = definePage({
  document: DeclarationDraftPageDocument,
  variables: ({ params }) => ({ draft: params['draft'] ?? '' }),
  isPrivate: true,
  outcome: writersOnly,
  head: ({ declarationDraft }, { i18n, form }) => {
    const title = i18n._(msg`Write: ${declarationDraft?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: DraftPage,
  action: draftAction,
});
