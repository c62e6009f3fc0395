import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { priorityMax } from '@praxis/domain/participation';
import { Button, Facts, Field, Notice, Tag } from '@praxis/ui';
import { uuid } from '../../../features/participation/asked-requests';
import { decisionLabel, decisionsLeft } from '../../../features/participation/decision-words';
import { momentThere } from '../../../features/participation/moment-there';
import {
  categoryLabel,
  eventLabel,
  functionLabel,
  requestStatusLabel,
  requestStatusTone,
} from '../../../features/participation/participation-words';
import { PlacesView } from '../../../features/participation/places-view';
import { askForMore, openRecord } from '../../../features/participation/record-action';
import { RecordPart } from '../../../features/participation/record-part';
import { SetParticipationPriorityDocument } from '../../../features/participation/weighing.generated';
import styles from '../../../features/participation/weighing.module.css';
import type { WeighRequestPageQuery } from '../../../shared/apollo/generated/operations';
import { citySizeLabel } from '../../../shared/cities/city-size-label';
import { formatTerms } from '../../../shared/formatting/formatting';
import { pathTo } from '../../../shared/navigation/paths';
import { problemErrors } from '../../../shared/problems/problem-errors';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { WeighRequestPageDocument } from './weigh-request-page.generated';

const nobody = '00000000-0000-0000-0000-000000000000';

type Summit = NonNullable<WeighRequestPageQuery['summit']>;
type Request = NonNullable<Summit['participationRequests']>['edges'][number]['node'];

const requestOf = (summit: Summit | null): Request | undefined =>
  summit?.participationRequests?.edges[0]?.node;

/** What organisers weigh of one request, what happened to it, and deciding it. */
function WeighRequestPage({
  data: { summit, fieldVisits: visits },
  context: { form, language, query },
}: {
  data: WeighRequestPageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const request = requestOf(summit);
  if (!summit || !request) return null;
  const at = { summit: summit.slug };
  return (
    <>
      <OrganiserTrail
        summit={summit}
        below={[
          {
            href: pathTo(language, 'weighRequests', at),
            words: <Trans>Requests to take part</Trans>,
          },
        ]}
        language={language}
      />
      <h1>
        <Trans>Request {request.reference}</Trans>
      </h1>
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
      <RequestFacts request={request} timeZone={summit.timeZone} language={language} />
      {request.viewerCanDecide ? (
        <>
          <RecordPart
            summit={summit.id}
            form={form}
            visits={visits ?? []}
            wasAsked={form === null && query.has('asked')}
            language={language}
          />
          <section className={styles['section']} aria-labelledby="decide">
            <h2 id="decide">
              <Trans>Decide</Trans>
            </h2>
            {summit.participationPlaces === null ? null : (
              <PlacesView places={summit.participationPlaces} />
            )}
            <form
              method="get"
              action={pathTo(language, 'decideRequests', at)}
              className={styles['buttons']}
            >
              <input type="hidden" name="r" value={request.id} />
              {decisionsLeft(request.status).map((decision) => (
                <Button
                  key={decision}
                  type="submit"
                  look={decision === 'ACCEPT' ? 'main' : 'quiet'}
                  name="decision"
                  value={decision}
                >
                  {decisionLabel(i18n, decision)}
                </Button>
              ))}
            </form>
          </section>
          <PriorityForm
            request={request}
            error={form?.errors['priority'] ?? form?.errors['form']}
          />
        </>
      ) : (
        <p>
          <Trans>
            You cannot decide this request: it is over, or it is your own and somebody else decides.
          </Trans>
        </p>
      )}
      <Events request={request} timeZone={summit.timeZone} language={language} />
    </>
  );
}

function RequestFacts({
  request,
  timeZone,
  language,
}: {
  request: Request;
  timeZone: string;
  language: PageContext['language'];
}) {
  const { i18n } = useLingui();
  const { category, authoritySize, leadFunction, isFirstAttendance, offer } = request;
  return (
    <Facts
      facts={[
        { name: <Trans>City</Trans>, value: request.city?.name },
        { name: <Trans>Country</Trans>, value: request.country?.name },
        {
          name: <Trans>Kind of authority</Trans>,
          value: category === null ? null : categoryLabel(i18n, category),
        },
        {
          name: <Trans>Size of the city</Trans>,
          value: authoritySize === null ? null : citySizeLabel(i18n, authoritySize),
        },
        { name: <Trans>People</Trans>, value: String(request.size) },
        {
          name: <Trans>Led by</Trans>,
          value: leadFunction === null ? null : functionLabel(i18n, leadFunction),
        },
        {
          name: <Trans>Languages</Trans>,
          value: formatTerms(request.languages, language),
        },
        {
          name: <Trans>First summit</Trans>,
          value:
            isFirstAttendance === null ? null : isFirstAttendance ? (
              <Trans>yes</Trans>
            ) : (
              <Trans>no</Trans>
            ),
        },
        {
          name: <Trans>Sent</Trans>,
          value:
            request.submittedAt === null
              ? null
              : momentThere(request.submittedAt, timeZone, language),
        },
        {
          name: <Trans>Offered until</Trans>,
          value: offer?.endedAt === null ? momentThere(offer.expiresAt, timeZone, language) : null,
        },
      ]}
    />
  );
}

function PriorityForm({ request, error }: { request: Request; error: string | undefined }) {
  const { t } = useLingui();
  return (
    <form method="post" className={styles['buttons']}>
      <input type="hidden" name="revision" value={request.revision} />
      <Field
        id="priority"
        label={t`Priority on the waiting list`}
        hint={t`0 to 9: higher is served earlier, then who asked earlier.`}
        error={error}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            className={`${control.className} ${styles['short'] ?? ''}`}
            name="priority"
            type="number"
            min={0}
            max={priorityMax}
            defaultValue={request.priority ?? 0}
          />
        )}
      </Field>
      <Button type="submit" look="quiet">
        <Trans>Save the priority</Trans>
      </Button>
    </form>
  );
}

function Events({
  request,
  timeZone,
  language,
}: {
  request: Request;
  timeZone: string;
  language: PageContext['language'];
}) {
  const { i18n } = useLingui();
  return (
    <section className={styles['section']} aria-labelledby="events">
      <h2 id="events">
        <Trans>What happened so far</Trans>
      </h2>
      {request.events.length === 0 ? (
        <p>
          <Trans>Nothing since it was sent.</Trans>
        </p>
      ) : (
        <ol>
          {request.events.map(({ id, kind, statusAfter, happenedAt, reason, actor }) => (
            <li key={id}>
              {momentThere(happenedAt, timeZone, language)} · {eventLabel(i18n, kind)}
              {kind === 'DECIDED' || kind === 'UNDONE'
                ? ` – ${requestStatusLabel(i18n, statusAfter)}`
                : ''}
              {actor === null ? '' : `, ${actor.displayName}`}
              {reason === null ? null : <p>{reason}</p>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

export const page = definePage({
  document: WeighRequestPageDocument,
  variables: ({ params }) => ({
    summit: params['summit'] ?? '',
    // A page without a request, rather than a question that cannot be asked.
    request: uuid.test(params['request'] ?? '') ? (params['request'] ?? '') : nobody,
  }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) =>
    organisersOf(summit, viewer, context) ?? (requestOf(summit) ? null : { status: 404 }),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Request ${requestOf(summit)?.reference ?? ''}`);
    return {
      title: form === null || form.done ? title : i18n._(msg`Error: ${title}`),
      isHidden: true,
    };
  },
  Component: WeighRequestPage,
  action: async (form, { language, i18n, params }, execute) => {
    const request = params['request'] ?? '';
    const own = pathTo(language, 'weighRequest', { summit: params['summit'] ?? '', request });
    if (form['do'] === 'open-record') return openRecord({ request, i18n, language }, execute);
    if (form['do'] === 'more-records') {
      const asked = { summit: form['summit'] ?? '', to: `${own}?asked`, i18n };
      return askForMore(form, asked, execute);
    }
    const { setParticipationPriority: set } = await execute(SetParticipationPriorityDocument, {
      input: {
        ...{ request, revision: Number(form['revision']) || 0 },
        priority: Math.trunc(Number(form['priority'])) || 0,
      },
    });
    return isProblem(set) ? { errors: problemErrors(i18n, set, 'form') } : { to: `${own}?saved` };
  },
});
