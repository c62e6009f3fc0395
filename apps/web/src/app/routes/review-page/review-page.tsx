import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Tag } from '@praxis/ui';
import { AssignmentPanel } from '../../../features/review/assignment-panel';
import { Conflicts, OwnConflict } from '../../../features/review/conflicts';
import { DecisionForm, decisionFormId } from '../../../features/review/decision-form';
import { EarlierRemarks } from '../../../features/review/earlier-remarks';
import { JustifiedPassages } from '../../../features/review/justified-passages';
import { Opinions } from '../../../features/review/opinions';
import { PastReviews } from '../../../features/review/past-reviews';
import { FieldRemark, OtherRemark } from '../../../features/review/remarks';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeSummary } from '../../../features/practices/practice-summary';
import { Differences } from '../../../shared/differences/differences';
import type { ReviewPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { fieldLabel } from '../../../shared/practice-fields/field-labels';
import { PrivateContact } from '../../../shared/practice-fields/private-contact';
import { Attachments } from '../../../shared/attachments/attachments';
import { RestrictedAnnex } from '../../../shared/practice-fields/restricted-annex';
import { Sources } from '../../../shared/sources/sources';
import { definePage, type PageContext } from '../../page-definition';
import { actOnReview } from './review-action';
import { ReviewPageDocument } from './review-page.generated';
import styles from './review-page.module.css';

type Practice = NonNullable<ReviewPageQuery['practice']>;
type Draft = NonNullable<Practice['draft']>;

function ReviewPage({
  data: { practice, viewer },
  context,
}: {
  data: ReviewPageQuery;
  context: PageContext;
}) {
  if (practice === null) return null;
  const { language, form } = context;
  const { draft } = practice;
  return (
    <>
      <Trail
        ancestors={[{ href: pathTo(language, 'reviewQueue'), words: <Trans>Review</Trans> }]}
      />
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
      <FormErrors form={form} />
      {!practice.viewerCanReview ? (
        <OwnConflict kind={draft?.viewerConflict ?? ''} />
      ) : (
        <>
          {draft?.state === 'SUBMITTED' ? (
            <Judging
              practice={practice}
              draft={draft}
              viewerId={viewer?.id ?? ''}
              context={context}
            />
          ) : (
            <NothingWaits practice={practice} language={language} />
          )}
          <PastReviews reviews={practice.reviews ?? []} language={language} />
        </>
      )}
    </>
  );
}

function NothingWaits({
  practice,
  language,
}: { practice: Practice } & Pick<PageContext, 'language'>) {
  return (
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
  );
}

/** What waits for a decision, with all that it takes to decide. */
function Judging({
  practice,
  draft,
  viewerId,
  context: { language, form },
}: {
  practice: Practice;
  draft: Draft;
  viewerId: string;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const judges = draft.judges ?? [];
  return (
    <>
      {draft.awaitsCity ? (
        <Notice tone="warn">
          <p>
            <Trans>
              The secretariat wrote this on behalf of {practice.city.name}. It can be approved once
              somebody of that city’s team has said yes.
            </Trans>
          </p>
        </Notice>
      ) : null}
      <AssignmentPanel
        assignment={draft.assignment}
        judges={judges}
        viewerId={viewerId}
        form={form}
        language={language}
      />
      <SinceLastReview practice={practice} draft={draft} />
      <section className={styles['section']} aria-labelledby="changes">
        <h2 id="changes">
          {practice.currentVersion === null ? (
            <Trans>Everything in it is new</Trans>
          ) : (
            <Trans>What it changes against version {practice.currentVersion.version}</Trans>
          )}{' '}
          {draft.minorEdit === null ? null : (
            <Tag tone="plain">
              <Trans>minor edit</Trans>
            </Tag>
          )}
        </h2>
        <Differences
          differences={draft.differences}
          below={(field) => <FieldRemark field={field} form={form} formId={decisionFormId} />}
        />
      </section>
      <OtherRemark
        changed={new Set(draft.differences.map(({ field }) => field))}
        form={form}
        formId={decisionFormId}
      />
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
      <RestrictedAnnex
        annex={draft.annex}
        summit={draft.annexSummit}
        originalLanguage={draft.originalLanguage}
      />
      <PrivateContact address={draft.contactAddress} />
      <Opinions
        opinions={practice.reviewOpinions ?? []}
        judges={judges}
        viewerId={viewerId}
        form={form}
        language={language}
      />
      <DecisionForm revision={draft.revision} minorEdit={draft.minorEdit} form={form} />
      <Conflicts conflicts={practice.reviewConflicts ?? []} form={form} language={language} />
    </>
  );
}

/** After changes were asked for: what was remarked, and what its authors have made of it. */
function SinceLastReview({ practice, draft }: { practice: Practice; draft: Draft }) {
  const last = practice.reviews?.[0];
  // What an approval remarked has been published with it.
  if (last === undefined || last.decision === 'APPROVE') return null;
  const differences = draft.differencesSinceReview;
  return (
    <>
      <EarlierRemarks remarks={last.remarks} />
      {differences === null ? null : (
        <section className={styles['section']} aria-labelledby="since">
          <h2 id="since">
            <Trans>What has changed since the last decision</Trans>
          </h2>
          {differences.length === 0 ? (
            <p>
              <Trans>Nothing that the public reads.</Trans>
            </p>
          ) : (
            <Differences differences={differences} />
          )}
        </section>
      )}
    </>
  );
}

export const page = definePage({
  document: ReviewPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    const isJudge = practice.viewerCanReview || practice.draft?.viewerConflict != null;
    return isJudge ? null : { status: 403 };
  },
  head: ({ practice }, { i18n, form }) => {
    const title = practice?.draft?.title ?? practice?.title ?? '';
    return {
      title: form === null ? i18n._(msg`Review: ${title}`) : i18n._(msg`Error: Review: ${title}`),
      isHidden: true,
    };
  },
  Component: ReviewPage,
  action: actOnReview,
});
