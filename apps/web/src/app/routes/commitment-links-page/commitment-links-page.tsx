import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { linkReasonMaxLength } from '@praxis/domain/declarations';
import { Button, ErrorSummary, Field } from '@praxis/ui';
import type { CommitmentLinksPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import {
  CommitmentLinksPageDocument,
  DecideCommitmentLinkDocument,
} from './commitment-links-page.generated';
import styles from '../moderation-page/moderation-page.module.css';

type Proposal = CommitmentLinksPageQuery['proposedLinks']['edges'][number]['node'];

function CommitmentLinksPage({
  data: { proposedLinks },
  context,
}: {
  data: CommitmentLinksPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { form, language } = context;
  const errors = Object.values(form?.errors ?? {}).map((text) => ({
    id: `reason-${form?.values['id'] ?? ''}`,
    text,
  }));
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Practices for commitments</Trans>
      </h1>
      {errors.length > 0 ? <ErrorSummary title={t`There is a problem`} errors={errors} /> : null}
      <p>
        <Plural
          value={proposedLinks.totalCount}
          _0="No proposal waits for a decision."
          one="# proposal waits for a decision."
          other="# proposals wait for a decision, the longest waiting first."
        />
      </p>
      <ol className={styles['list']}>
        {proposedLinks.edges.map(({ cursor, node }) => (
          <li key={cursor}>
            <ProposalCase proposal={node} context={context} />
          </li>
        ))}
      </ol>
      {proposedLinks.pageInfo.hasNextPage ? (
        <p>
          <Link
            href={`${pathTo(language, 'commitmentLinks')}?after=${proposedLinks.pageInfo.endCursor ?? ''}`}
          >
            <Trans>Next page</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

function ProposalCase({
  proposal,
  context: { form, language },
}: {
  proposal: Proposal;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { commitment, id, practice } = proposal;
  const isPosted = form?.values['id'] === id;
  return (
    <article className={styles['case']} aria-labelledby={`link-${id}`}>
      <h2 id={`link-${id}`}>
        {practice === null ? null : (
          <Link
            href={pathTo(language, 'practice', { practice: practiceParam(practice) })}
            lang={practice.titleLanguage.toLowerCase()}
          >
            {practice.title}
          </Link>
        )}
      </h2>
      <p className={styles['meta']}>
        {practice?.city.name} ·{' '}
        <Trans>Proposed on {formatDay(proposal.proposedAt, language)}</Trans>
      </p>
      <p>
        {commitment?.declaration == null ? null : (
          <>
            <Trans>
              <Link
                href={`${pathTo(language, 'declaration', { declaration: commitment.declaration.slug })}#${commitment.code}`}
              >
                <Title of={commitment.declaration} />, {commitment.code}
              </Link>
              :
            </Trans>{' '}
          </>
        )}
        {commitment?.text}
      </p>
      <blockquote className={styles['comment']}>
        <p lang={proposal.language.toLowerCase()}>{proposal.sentence}</p>
      </blockquote>
      {proposal.viewerCanDecide ? (
        <form method="post" className={styles['list']}>
          <input type="hidden" name="id" value={id} />
          <Field
            id={`reason-${id}`}
            label={t`Reason`}
            hint={t`Needed to decline; the city reads it.`}
            error={isPosted ? form.errors['form'] : undefined}
            errorWord={t`Error:`}
          >
            {(control) => (
              <textarea
                {...control}
                name="reason"
                rows={2}
                maxLength={linkReasonMaxLength}
                defaultValue={isPosted ? form.values['reason'] : ''}
              />
            )}
          </Field>
          <p className={styles['buttons']}>
            <Button type="submit" name="decision" value="ACCEPT">
              <Trans>Accept the link</Trans>
            </Button>
            <Button type="submit" look="quiet" name="decision" value="DECLINE">
              <Trans>Decline it</Trans>
            </Button>
          </p>
        </form>
      ) : (
        <p>
          <Trans>You belong to this city’s team: somebody else decides.</Trans>
        </p>
      )}
    </article>
  );
}

export const page = definePage({
  document: CommitmentLinksPageDocument,
  isPrivate: true,
  variables: ({ query }) => ({ after: query.get('after') }),
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Practices for commitments`)
        : i18n._(msg`Error: Practices for commitments`),
    isHidden: true,
  }),
  Component: CommitmentLinksPage,
  action: async (form, { url, i18n }, execute) => {
    const { decideCommitmentLink } = await execute(DecideCommitmentLinkDocument, {
      input: {
        id: form['id'] ?? '',
        decision: form['decision'] === 'ACCEPT' ? 'ACCEPT' : 'DECLINE',
        reason: form['reason'] ?? '',
      },
    });
    return isProblem(decideCommitmentLink)
      ? { errors: { form: problemMessage(i18n, decideCommitmentLink) } }
      : { to: url };
  },
});
