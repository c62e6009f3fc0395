import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonLink, Notice, Tag } from '@praxis/ui';
import { AnswersView } from '../../../features/participation/answers-view';
import { FieldVisitPart } from '../../../features/participation/field-visit-part';
import { GiveUpFieldVisitDocument } from '../../../features/participation/own-field-visits.generated';
import { offerAction } from '../../../features/participation/offer-action';
import { momentThere } from '../../../features/participation/moment-there';
import { OfferPart } from '../../../features/participation/offer-part';
import { RequestParticipationDocument } from '../../../features/participation/participation.generated';
import { Deadline } from '../../../features/participation/deadline';
import styles from '../../../features/participation/participation.module.css';
import {
  eventLabel,
  requestStatusLabel,
  requestStatusTone,
} from '../../../features/participation/participation-words';
import type { ParticipationRequestPageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { isWritable, ownRequestOnly } from '../own-request';
import { ParticipationRequestPageDocument } from './participation-request-page.generated';

type Request = NonNullable<ParticipationRequestPageQuery['participationRequest']>;

/** How a request stands, what happened to it, and what can be done with it. */
function ParticipationRequestPage({
  data: { participationRequest: request, ownFieldVisits: visits },
  context: { form, language, query },
}: {
  data: ParticipationRequestPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const summit = request?.summit;
  if (request === null || !summit) return null;
  const errors = Object.values(form?.errors ?? {});
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> },
          { href: pathTo(language, 'summit', { summit: summit.slug }), of: summit },
        ]}
      />
      <h1>
        <Trans>Request {request.reference}</Trans>
      </h1>
      {errors.length === 0 ? null : (
        <Notice tone="error" role="alert">
          {errors.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {query.has('saved') && form === null ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Saved.</Trans>
          </p>
        </Notice>
      ) : null}
      <p>
        <Tag tone={requestStatusTone(request.status)}>
          {requestStatusLabel(i18n, request.status)}
        </Tag>
      </p>
      <OfferPart request={request} timeZone={summit.timeZone} language={language} />
      {request.status === 'INFORMATION' ? <AnswerForm request={request} /> : null}
      <FieldVisitPart visits={visits ?? []} language={language} />
      {request.status === 'DRAFT' ? <NotSent summit={summit} language={language} /> : null}
      <section className={styles['topic']} aria-labelledby="events">
        <h2 id="events">
          <Trans>What happened so far</Trans>
        </h2>
        <ol>
          {request.events.map(({ id, kind, statusAfter, happenedAt, reason }) => (
            <li key={id}>
              {momentThere(happenedAt, summit.timeZone, language)} · {eventLabel(i18n, kind)}
              {kind === 'DECIDED' ? ` – ${requestStatusLabel(i18n, statusAfter)}` : ''}
              {reason === null ? null : <p className={styles['message']}>{reason}</p>}
            </li>
          ))}
        </ol>
      </section>
      <AnswersView request={request} language={language} canChange={isWritable(request)} />
      <Ways request={request} language={language} />
    </>
  );
}

/** A draft that stayed one: the deadline is over. */
function NotSent({
  summit: { participationCall: call, timeZone },
  language,
}: {
  summit: NonNullable<Request['summit']>;
  language: PageContext['language'];
}) {
  if (call === null) return null;
  return (
    <Notice tone="warn">
      <p>
        <Trans>This request was not sent. The call closed:</Trans>{' '}
        <Deadline call={call} timeZone={timeZone} language={language} />
      </p>
      <p>
        <Trans>
          If you could not ask in time, write to{' '}
          <a href={`mailto:${call.contact}`}>{call.contact}</a>.
        </Trans>
      </p>
    </Notice>
  );
}

/** Sends what was answered to the organisers. */
function AnswerForm({ request }: { request: Request }) {
  return (
    <Notice tone="warn">
      <p>
        <Trans>
          The organisers have asked something: you find it below. Change your answers or write them
          a message, then send your answer.
        </Trans>
      </p>
      <form method="post" className={styles['answer']}>
        <input type="hidden" name="revision" value={request.revision} />
        <Button type="submit">
          <Trans>Send the answer</Trans>
        </Button>
      </form>
    </Notice>
  );
}

/** What can be done with it now. */
function Ways({ request, language }: { request: Request; language: PageContext['language'] }) {
  if (request.status === 'CANCELLED') return null;
  return (
    <p className={styles['noPrint']}>
      <ButtonLink look="quiet" href={pathTo(language, 'cancelRequest', { request: request.id })}>
        <Trans>Cancel the request</Trans>
      </ButtonLink>
    </p>
  );
}

export const page = definePage({
  document: ParticipationRequestPageDocument,
  isPrivate: true,
  variables: ({ params }) => ({ request: params['request'] ?? '' }),
  outcome: ({ viewer, participationRequest: request }, context) => {
    const otherwise = ownRequestOnly(viewer, request, context);
    if (otherwise !== null || request?.status !== 'DRAFT') return otherwise;
    const at = { summit: request.summit?.slug ?? '', request: request.id };
    return request.summit?.participationCall?.state === 'OPEN'
      ? { status: 303, to: pathTo(context.language, 'writeRequest', at) }
      : null;
  },
  head: ({ participationRequest: request }, { i18n, form }) => {
    const title = i18n._(msg`Request ${request?.reference ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: ParticipationRequestPage,
  action: async (form, { params, language, i18n }, execute) => {
    const id = params['request'] ?? '';
    const to = `${pathTo(language, 'participationRequest', { request: id })}?saved`;
    if (form['do'] === 'give-up-visit') {
      const { giveUpFieldVisit } = await execute(GiveUpFieldVisitDocument, {
        input: { place: form['place'] ?? '' },
      });
      return isProblem(giveUpFieldVisit)
        ? { errors: { form: problemMessage(i18n, giveUpFieldVisit) } }
        : { to };
    }
    const answered = await offerAction(form, { request: id, to, language, i18n }, execute);
    if (answered !== null) return answered;
    const { requestParticipation } = await execute(RequestParticipationDocument, {
      input: { id, revision: Number(form['revision']) || 0 },
    });
    return isProblem(requestParticipation)
      ? { errors: problemErrors(i18n, requestParticipation, 'form') }
      : { to };
  },
});
