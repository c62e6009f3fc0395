import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { tasks as allTasks } from '@praxis/domain/practices';
import { Button, ButtonLink, Notice, Tag } from '@praxis/ui';
import { GapList } from '../../../features/drafting/gap-list';
import { decisionWord } from '../../../shared/practice-fields/decision-words';
import type { EditPageQuery } from '../../../shared/apollo/generated/operations';
import { formatMoment } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { fieldAddress } from '../../../shared/practice-fields/field-address';
import { fieldLabel, taskLabel } from '../../../shared/practice-fields/field-labels';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import {
  ApproveDraftDocument,
  EditPageDocument,
  RecallDraftDocument,
  StartDraftDocument,
} from './edit-page.generated';
import styles from './edit-page.module.css';
import { Sent, Writers } from './sent-draft';

type Practice = NonNullable<EditPageQuery['practice']>;
type Draft = NonNullable<Practice['draft']>;

function EditPage({ data: { practice }, context }: { data: EditPageQuery; context: PageContext }) {
  if (practice === null) return null;
  const { language } = context;
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1 lang={practice.titleLanguage.toLowerCase()}>{practice.title}</h1>
      {context.form?.errors['form'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{context.form.errors['form']}</p>
        </Notice>
      )}
      <LastDecision practice={practice} language={language} />
      {practice.draft === null ? (
        <NoDraft />
      ) : practice.draft.state === 'SUBMITTED' ? (
        <Sent practice={practice} draft={practice.draft} language={language} />
      ) : (
        <TaskList practice={practice} draft={practice.draft} language={language} />
      )}
      <Writers practice={practice} language={language} />
    </>
  );
}

/** What a reviewer said last, while it matters. */
function LastDecision({
  practice,
  language,
}: {
  practice: Practice;
  language: PageContext['language'];
}) {
  const { i18n } = useLingui();
  const last = practice.reviews?.[0];
  const isOpen = practice.draft !== null && practice.draft.state !== 'SUBMITTED';
  if (!last || !isOpen || last.decision === 'APPROVE') return null;
  return (
    <Notice tone="warn">
      <p>
        <strong>{decisionWord(i18n, last.decision)}</strong>,{' '}
        {formatMoment(last.decidedAt, language)}
        {last.reviewer === null ? null : `, ${last.reviewer.displayName}`}
      </p>
      <p className={styles['reason']}>{last.reason}</p>
      {last.remarks.length === 0 ? null : (
        <ul className={styles['remarks']}>
          {last.remarks.map((remark) => (
            <li key={remark.field}>
              <Link href={fieldAddress(language, practice, remark)}>
                {fieldLabel(i18n, remark.field)}
              </Link>
              : {remark.text}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function NoDraft() {
  return (
    <form method="post" className={styles['begin']}>
      <p>
        <Trans>
          The practice is public as it is. To change it, begin a draft: the public page stays the
          same until a reviewer approves it.
        </Trans>
      </p>
      <p>
        <Button type="submit" name="intent" value="start">
          <Trans>Begin a draft</Trans>
        </Button>
      </p>
    </form>
  );
}

function TaskList({
  practice,
  draft,
  language,
}: {
  practice: Practice;
  draft: Draft;
  language: PageContext['language'];
}) {
  const { t, i18n } = useLingui();
  const at = { practice: practiceParam(practice) };
  const states: Record<string, string> = {
    NOT_STARTED: t`Not started`,
    IN_PROGRESS: t`In progress`,
    COMPLETED: t`Completed`,
  };
  return (
    <>
      <p className={styles['saved']}>
        <Trans>Draft saved on {formatMoment(draft.updatedAt, language)}</Trans>
        {draft.updatedBy === null ? null : `, ${draft.updatedBy.displayName}`}
      </p>
      <Completeness filled={draft.completeness.filled} wanted={draft.completeness.wanted} />
      <ol className={styles['tasks']}>
        {allTasks.map((task) => {
          const progress = draft.tasks.find((each) => each.task === task.toUpperCase());
          const state = progress?.state ?? 'NOT_STARTED';
          const { filled = 0, wanted = 0 } = progress ?? {};
          return (
            <li key={task}>
              <Link href={pathTo(language, 'editTask', { ...at, task })}>
                {taskLabel(i18n, task)}
              </Link>
              <span className={styles['progress']}>
                {wanted === 0 ? null : (
                  <span className={styles['count']}>
                    <Trans>
                      {filled} of {wanted}
                    </Trans>
                  </span>
                )}
                {state === 'COMPLETED' ? (
                  <span>{states[state]}</span>
                ) : (
                  <Tag tone={state === 'IN_PROGRESS' ? 'harbour' : 'plain'}>{states[state]}</Tag>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p>
        <Link href={pathTo(language, 'practiceFiles', at)}>
          <Plural
            value={draft.attachments.length}
            _0="Add pictures and documents"
            one="Pictures and documents: # file"
            other="Pictures and documents: # files"
          />
        </Link>
      </p>
      <p>
        {draft.gaps.length === 0 ? (
          <Trans>Everything that a review needs is there.</Trans>
        ) : (
          <Plural
            value={draft.gaps.length}
            one="# thing is still missing for a review."
            other="# things are still missing for a review."
          />
        )}
      </p>
      {draft.advice.length > 0 ? (
        <details className={styles['advice']}>
          <summary>
            <Trans>What a reviewer will ask for besides</Trans>
          </summary>
          <GapList gaps={draft.advice} practice={practice} language={language} />
        </details>
      ) : null}
      {practice.viewerCanSubmit ? (
        <p>
          <ButtonLink href={pathTo(language, 'check', at)}>
            <Trans>Check and send</Trans>
          </ButtonLink>
        </p>
      ) : (
        <p>
          <Trans>
            You write with {practice.city.name}; its team checks the draft and sends it in.
          </Trans>
        </p>
      )}
    </>
  );
}

/** How far the whole is; it blocks nothing. */
function Completeness({ filled, wanted }: { filled: number; wanted: number }) {
  return (
    <p className={styles['completeness']}>
      <label htmlFor="completeness">
        <Trans>
          {filled} of {wanted} things that a review needs or asks for are there.
        </Trans>
      </label>
      <meter id="completeness" min={0} max={wanted} value={filled} />
    </p>
  );
}

export const page = definePage({
  document: EditPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ number: numberOf(params['practice']) ?? 0 }),
  outcome: ({ practice }) => {
    if (practice === null) return { status: 404 };
    return practice.viewerCanEdit ? null : { status: 403 };
  },
  head: ({ practice }, { i18n }) => ({
    title: i18n._(msg`Edit: ${practice?.title ?? ''}`),
    isHidden: true,
  }),
  Component: EditPage,
  action: async (form, { params, url, i18n }, execute) => {
    const input = { number: numberOf(params['practice']) ?? 0 };
    const revision = Number(form['revision']) || 0;
    const result =
      form['intent'] === 'recall'
        ? (await execute(RecallDraftDocument, { input })).recallDraft
        : form['intent'] === 'approve'
          ? (await execute(ApproveDraftDocument, { input: { ...input, revision } })).approveDraft
          : (await execute(StartDraftDocument, { input })).startDraft;
    return isProblem(result) ? { errors: { form: problemMessage(i18n, result) } } : { to: url };
  },
});
