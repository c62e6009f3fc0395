import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  isOptionalTask,
  requestTasks,
  taskOfFault,
  type RequestTask,
} from '@praxis/domain/participation';
import { ButtonLink, Notice, Tag } from '@praxis/ui';
import { Deadline } from '../../../features/participation/deadline';
import styles from '../../../features/participation/participation.module.css';
import { requestTaskLabel } from '../../../features/participation/participation-words';
import { PrivacyNote } from '../../../features/participation/privacy-note';
import type {
  OwnRequestFragment,
  WriteRequestPageQuery,
} from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { writableRequest } from '../own-request';
import { WriteRequestPageDocument } from './write-request-page.generated';

/** The topics of a request, in any order, with what is complete. */
function WriteRequestPage({
  data: { participationRequest: request },
  context: { language, query },
}: {
  data: WriteRequestPageQuery;
  context: PageContext;
}) {
  const { t, i18n } = useLingui();
  const summit = request?.summit;
  if (request === null || !summit) return null;
  const at = { summit: summit.slug, request: request.id };
  const states = requestTasks.map((task) => ({ task, state: stateOf(request, task) }));
  const open = states.filter(({ task, state }) => !isOptionalTask(task) && state !== 'complete');
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'summit', at), of: summit },
          { href: pathTo(language, 'participate', at), words: <Trans>Ask to take part</Trans> },
        ]}
      />
      <h1>
        <Trans>Your request</Trans>
      </h1>
      {query.has('saved') ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p className={styles['lead']}>
        <Trans>
          Answer in any order, and stop whenever you like: what you have written is kept.
        </Trans>{' '}
        {summit.participationCall === null ? null : (
          <>
            <Trans>Send it before the deadline:</Trans>{' '}
            <Deadline
              call={summit.participationCall}
              timeZone={summit.timeZone}
              language={language}
            />
          </>
        )}
      </p>
      <ol className={styles['tasks']}>
        {states.map(({ task, state }) => (
          <li key={task}>
            <Link href={pathTo(language, 'participateTask', { ...at, task })}>
              {requestTaskLabel(i18n, task)}
            </Link>
            {state === 'complete' ? (
              <Tag tone="ok">{t`Complete`}</Tag>
            ) : isOptionalTask(task) ? (
              <Tag tone="plain">{t`If you like`}</Tag>
            ) : (
              <Tag tone="warn">{state === 'begun' ? t`Not complete` : t`Not begun`}</Tag>
            )}
          </li>
        ))}
      </ol>
      <p>
        {open.length === 0 ? (
          <Trans>Everything that is needed is there.</Trans>
        ) : (
          <Trans>You can check it at any time, and send it once everything needed is there.</Trans>
        )}
      </p>
      <p className={styles['buttons']}>
        <ButtonLink href={pathTo(language, 'checkRequest', at)}>
          <Trans>Check and send</Trans>
        </ButtonLink>
        <Link href={pathTo(language, 'cancelRequest', at)}>
          <Trans>Throw this request away</Trans>
        </Link>
      </p>
      <PrivacyNote />
    </>
  );
}

/** How far a topic is. */
function stateOf(request: OwnRequestFragment, task: RequestTask): 'none' | 'begun' | 'complete' {
  const { answers } = request;
  if (answers === null) return 'none';
  const { people } = answers;
  const hasSomething = {
    authority: answers.authority !== '' || request.category !== null,
    people: people.length > 0,
    languages: people.some(({ languages }) => languages.length > 0),
    needs: people.some(({ accessNeeds, dietNeeds }) => accessNeeds !== '' || dietNeeds !== ''),
    visits: answers.fieldVisits.length > 0,
    message: answers.message !== '',
  }[task];
  if (!hasSomething) return 'none';
  const hasFaults = (request.missing ?? []).some((fault) => taskOfFault(fault) === task);
  return hasFaults ? 'begun' : 'complete';
}

export const page = definePage({
  document: WriteRequestPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ request: params['request'] ?? '' }),
  outcome: ({ viewer, participationRequest: request }, context) => {
    const otherwise = writableRequest(viewer, request, context);
    if (otherwise !== null || request === null || request.status === 'DRAFT') return otherwise;
    const { language } = context;
    return { status: 303, to: pathTo(language, 'participationRequest', { request: request.id }) };
  },
  head: (_data, { i18n }) => ({ title: i18n._(msg`Your request`), isHidden: true }),
  Component: WriteRequestPage,
});
