import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { requestTasks, type RequestTask } from '@praxis/domain/participation';
import { Button, Notice } from '@praxis/ui';
import { SaveParticipationRequestDocument } from '../../../features/participation/participation.generated';
import styles from '../../../features/participation/participation.module.css';
import { requestTaskLabel } from '../../../features/participation/participation-words';
import { PrivacyNote } from '../../../features/participation/privacy-note';
import type {
  OwnRequestFragment,
  ParticipateTaskPageQuery,
} from '../../../shared/apollo/generated/operations';
import { formatTime } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { writableRequest } from '../own-request';
import { ParticipateTaskPageDocument } from './participate-task-page.generated';
import { answersIn, controlOf, rowsOf } from './read-task';
import {
  AuthorityFields,
  LanguageFields,
  MessageField,
  NeedFields,
  PeopleFields,
  type TaskFieldsProps,
} from './task-fields';
import { useAutosave, type AutosaveState } from './use-autosave';
import { VisitRanking } from './visit-ranking';

const taskIn = (params: PageContext['params']): RequestTask | undefined =>
  requestTasks.find((task) => task === params['task']);

/** One topic of a request. A plain form; where scripts run, a draft is saved by itself. */
function ParticipateTaskPage({
  data,
  context,
}: {
  data: ParticipateTaskPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const { form, language, params, query } = context;
  const request = data.participationRequest;
  const task = taskIn(params);
  if (!request?.summit || task === undefined) return null;
  const at = { summit: request.summit.slug, request: request.id };
  const isDraft = request.status === 'DRAFT';
  return (
    <>
      <Trail
        ancestors={[
          {
            href: pathTo(language, 'participate', { summit: at.summit }),
            words: <Trans>Ask to take part</Trans>,
          },
          isDraft
            ? { href: pathTo(language, 'writeRequest', at), words: <Trans>Your request</Trans> }
            : {
                href: pathTo(language, 'participationRequest', { request: request.id }),
                words: <Trans>Request {request.reference}</Trans>,
              },
        ]}
      />
      <h1>{requestTaskLabel(i18n, task)}</h1>
      <FormErrors form={form} />
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <TaskForm
        key={`${request.id} ${task}`}
        task={task}
        request={request}
        data={data}
        context={context}
      />
      <PrivacyNote />
    </>
  );
}

function TaskForm({
  task,
  request,
  data,
  context: { form, language },
}: {
  task: RequestTask;
  request: OwnRequestFragment;
  data: ParticipateTaskPageQuery;
  context: PageContext;
}) {
  const { state, onInput, onSubmit } = useAutosave(task, request);
  const needsPeople = task === 'languages' || task === 'needs';
  const people = request.answers?.people ?? [];
  const at = { summit: request.summit?.slug ?? '', request: request.id };
  if (needsPeople && people.length === 0)
    return (
      <p>
        <Link href={pathTo(language, 'participateTask', { ...at, task: 'people' })}>
          <Trans>Say first who comes</Trans>
        </Link>
      </p>
    );
  return (
    <form
      method="post"
      id="form"
      noValidate
      className={styles['form']}
      onInput={onInput}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="revision" value={state.revision} />
      <Fields task={task} request={request} data={data} form={form} language={language} />
      <p className={styles['buttons']}>
        {task === 'visits' ? (
          <Link href={pathTo(language, 'writeRequest', at)}>
            <Trans>Back to all topics</Trans>
          </Link>
        ) : (
          <Button type="submit">
            <Trans>Save and continue</Trans>
          </Button>
        )}
        {task === 'people' && rowsOf(request) > people.length ? (
          <Button type="submit" look="quiet" name="more" value="yes">
            <Trans>Save and name another person</Trans>
          </Button>
        ) : null}
      </p>
      {request.status === 'DRAFT' && task !== 'visits' ? <SavedLine state={state} /> : null}
    </form>
  );
}

function Fields({
  task,
  language,
  ...props
}: TaskFieldsProps & { task: RequestTask; language: PageContext['language'] }) {
  switch (task) {
    case 'authority':
      return <AuthorityFields {...props} />;
    case 'people':
      return <PeopleFields {...props} />;
    case 'languages':
      return <LanguageFields {...props} language={language} />;
    case 'needs':
      return <NeedFields {...props} />;
    case 'visits':
      return <VisitRanking request={props.request} language={language} />;
    case 'message':
      return <MessageField {...props} />;
  }
}

/** How the saving stands. The first time it is read out, and when it failed. */
function SavedLine({ state: { savedAt, fault } }: { state: AutosaveState }) {
  return (
    <>
      <p className={styles['quiet']}>
        {fault === null ? null : (
          <>
            <strong>
              <Trans>Not saved.</Trans>
            </strong>{' '}
            {fault}{' '}
          </>
        )}
        {savedAt === null ? null : <Trans>Draft saved at {formatTime(savedAt)}</Trans>}
      </p>
      <span role="status" className="visually-hidden">
        {fault ?? (savedAt === null ? '' : <Trans>Saved.</Trans>)}
      </span>
    </>
  );
}

export const page = definePage({
  document: ParticipateTaskPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({
    request: params['request'] ?? '',
    isAuthority: params['task'] === 'authority',
    isLanguages: params['task'] === 'languages',
  }),
  outcome: ({ viewer, participationRequest: request }, context) =>
    taskIn(context.params) === undefined
      ? { status: 404 }
      : writableRequest(viewer, request, context),
  head: (_data, { i18n, form, params }) => {
    const title = requestTaskLabel(i18n, taskIn(params) ?? 'message');
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ParticipateTaskPage,
  action: async (form, { params, language, i18n }, execute) => {
    const task = taskIn(params) ?? 'message';
    const at = { summit: params['summit'] ?? '', request: params['request'] ?? '' };
    const { participationRequest: request } = await execute(ParticipateTaskPageDocument, {
      ...{ request: at.request, isAuthority: false, isLanguages: false },
    });
    if (request === null) return { errors: { form: i18n._(msg`There is no such request.`) } };
    const { saveParticipationRequest: saved } = await execute(SaveParticipationRequestDocument, {
      input: {
        ...answersIn(task, form, request),
        id: request.id,
        revision: Number(form['revision']) || 0,
      },
    });
    if (isProblem(saved))
      return {
        errors: problemErrors(i18n, saved, 'form', (path) => controlOf(task, path, form, request)),
      };
    const here = pathTo(language, 'participateTask', { ...at, task });
    if (task === 'visits') return { to: `${here}?saved#visits` };
    if (form['more'] === 'yes') return { to: `${here}?saved` };
    return {
      to:
        request.status === 'DRAFT'
          ? `${pathTo(language, 'writeRequest', at)}?saved`
          : `${pathTo(language, 'participationRequest', { request: request.id })}?saved`,
    };
  },
});
