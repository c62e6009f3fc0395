import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Breadcrumbs, Notice } from '@praxis/ui';
import { PrivateContact } from '../../../shared/practice-fields/private-contact';
import { Attachments } from '../../../shared/attachments/attachments';
import { RestrictedAnnex } from '../../../shared/practice-fields/restricted-annex';
import { DecisionForm } from '../../../features/review/decision-form';
import { JustifiedPassages } from '../../../features/review/justified-passages';
import { PastReviews } from '../../../features/review/past-reviews';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeSummary } from '../../../features/practices/practice-summary';
import { Differences } from '../../../shared/differences/differences';
import type { ReviewDecision, ReviewPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { fieldLabel } from '../../../shared/practice-fields/field-labels';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { DecideReviewDocument, ReviewPageDocument } from './review-page.generated';
import styles from './review-page.module.css';

function ReviewPage({
  data: { practice },
  context,
}: {
  data: ReviewPageQuery;
  context: PageContext;
}) {
  const { t, i18n } = useLingui();
  if (practice === null) return null;
  const { language, form } = context;
  const { draft } = practice;
  return (
    <>
      <Breadcrumbs label={t`Where you are`}>
        {[
          <Link key="queue" href={pathTo(language, 'reviewQueue')}>
            <Trans>Review</Trans>
          </Link>,
        ]}
      </Breadcrumbs>
      <h1 lang={practice.titleLanguage.toLowerCase()}>{draft?.title ?? practice.title}</h1>
      <p>
        {practice.city.name}
        {draft?.submittedAt == null ? null : (
          <>
            {' · '}
            <Trans>
              sent in on {formatMoment(draft.submittedAt, language)} by{' '}
              {draft.submittedBy?.displayName ?? ''}
            </Trans>
          </>
        )}
      </p>
      {draft?.state === 'SUBMITTED' ? (
        <>
          <section className={styles['section']} aria-labelledby="changes">
            <h2 id="changes">
              {practice.currentVersion === null ? (
                <Trans>Everything in it is new</Trans>
              ) : (
                <Trans>What it changes against version {practice.currentVersion.version}</Trans>
              )}
            </h2>
            <Differences differences={draft.differences} />
          </section>
          {draft.warnings.length > 0 ? (
            <JustifiedPassages warnings={draft.warnings} language={language} />
          ) : null}
          {draft.advice.length > 0 ? (
            <Notice>
              <p>
                <Trans>Not filled in, and worth asking for:</Trans>{' '}
                {draft.advice.map((gap) => fieldLabel(i18n, gap.field)).join(', ')}
              </p>
            </Notice>
          ) : null}
          <details className={styles['whole']}>
            <summary>
              <Trans>Read it as it would be published</Trans>
            </summary>
            <PracticeSummary practice={draft} language={language} />
            <PracticeBody practice={draft} />
            <Sources sources={draft.links} />
          </details>
          <Attachments
            attachments={draft.attachments}
            originalLanguage={draft.originalLanguage}
            language={language}
          />
          <RestrictedAnnex annex={draft.annex} originalLanguage={draft.originalLanguage} />
          <PrivateContact address={draft.contactAddress} />
          <DecisionForm revision={draft.revision} form={form} />
        </>
      ) : (
        <Notice>
          <p>
            <Trans>
              Nothing waits for a decision here: the draft has been decided on or called back.
            </Trans>{' '}
            {practice.publication === 'PUBLISHED' ? (
              <Link href={pathTo(language, 'practice', { practice: practiceParam(practice) })}>
                <Trans>Read the public page</Trans>
              </Link>
            ) : null}
          </p>
        </Notice>
      )}
      <PastReviews reviews={practice.reviews ?? []} language={language} />
    </>
  );
}

export const page = definePage({
  document: ReviewPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.viewerCanReview ? null : { status: 403 };
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.draft?.title ?? practice?.title ?? '';
    return {
      title: form === null ? i18n._(msg`Review: ${title}`) : i18n._(msg`Error: Review: ${title}`),
      isHidden: true,
    };
  },
  Component: ReviewPage,
  action: async (form, { params, url, i18n }, execute) => {
    const decision = form['decision'];
    if (decision === undefined || decision === '')
      return { errors: { decision: i18n._(msg`Choose what is decided.`) } };
    const { decideReview } = await execute(DecideReviewDocument, {
      input: {
        number: numberOf(params['practice']) ?? 0,
        revision: Number(form['revision']) || 0,
        decision: decision as ReviewDecision,
        reason: form['reason'] ?? null,
        note: form['note'] ?? null,
      },
    });
    if (!isProblem(decideReview)) return { to: url };
    return {
      errors: {
        [decideReview.__typename === 'ReasonRequiredProblem' ? 'reason' : 'decision']:
          problemMessage(i18n, decideReview),
      },
    };
  },
});
