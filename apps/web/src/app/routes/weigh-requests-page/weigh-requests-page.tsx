import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Field } from '@praxis/ui';
import { requestFilter, requestQuery } from '../../../features/participation/asked-requests';
import { Balance } from '../../../features/participation/balance';
import { DecidedNotice } from '../../../features/participation/decided-notice';
import { undoErrors } from '../../../features/participation/decision-errors';
import { PlacesView } from '../../../features/participation/places-view';
import { RequestsFilter } from '../../../features/participation/requests-filter';
import { RequestsTable } from '../../../features/participation/requests-table';
import { afterTakeAway, takeAwayInput } from '../../../features/participation/take-away-action';
import { PrepareTakeAwayDocument } from '../../../features/participation/take-away.generated';
import { TakeAwayErrors, TakeAwayForm } from '../../../features/participation/take-away-form';
import { UndoParticipationDecisionDocument } from '../../../features/participation/weighing.generated';
import styles from '../../../features/participation/weighing.module.css';
import { ToTheCall } from '../../../features/participation/to-the-call';
import type { WeighRequestsPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import {
  FindRequestsByContactDocument,
  SummitOfRequestsDocument,
  WeighRequestsPageDocument,
} from './weigh-requests-page.generated';

type Summit = NonNullable<WeighRequestsPageQuery['summit']>;

/** What was asked: to be filtered, weighed and decided. It names nobody: opening a record is a step of its own. */
function WeighRequestsPage({
  data: { cities, summit },
  context,
}: {
  data: WeighRequestsPageQuery;
  context: PageContext;
}) {
  const { form, language, query } = context;
  if (summit === null) return null;
  const { participationPlaces: places, participationRequests: requests } = summit;
  return (
    <>
      <OrganiserTrail summit={summit} language={language} />
      <h1>
        <Trans>Requests to take part</Trans>
      </h1>
      <TakeAwayErrors form={form?.errors['undo'] === undefined ? form : null} />
      {places === null || requests === null ? (
        <p>
          <Trans>This summit does not call for participation yet.</Trans>{' '}
          <ToTheCall summit={summit.slug} language={language} />
        </p>
      ) : (
        <>
          <DecidedNotice context={context} />
          <PlacesView places={places} />
          <Views context={context} summit={summit} />
          <RequestsFilter query={query} cities={inOrder(cities)} {...knownOf(summit)} />
          <p role="status">
            <Plural
              value={requests.totalCount}
              _0="No request matches."
              one="# request matches."
              other="# requests match."
            />
          </p>
          {requests.edges.length === 0 ? (
            <p>
              <Link href={pathTo(language, 'weighRequests', { summit: summit.slug })}>
                <Trans>Everything that was sent</Trans>
              </Link>
            </p>
          ) : (
            <RequestsTable summit={summit} requests={requests} query={query} language={language} />
          )}
          {requests.pageInfo.hasNextPage ? (
            <p>
              <Link
                href={`${pathTo(language, 'weighRequests', { summit: summit.slug })}?${requestQuery(query, { after: requests.pageInfo.endCursor ?? '' })}`}
              >
                <Trans>Next page</Trans>
              </Link>
            </p>
          ) : null}
          <ContactForm error={form?.errors['contact']} />
          <Balance counts={summit.participationBalance ?? []} />
          <section className={styles['section']} aria-labelledby="table">
            <h2 id="table">
              <Trans>Table of all requests</Trans>
            </h2>
            <p>
              <Trans>
                Everything that was sent and not cancelled, with names: a line for each person.
              </Trans>
            </p>
            <TakeAwayForm kind="requests" form={form}>
              <Trans>Take the table of all requests away</Trans>
            </TakeAwayForm>
          </section>
        </>
      )}
    </>
  );
}

/** All of them, what waits for a decision, and the waiting list in its order. */
function Views({ context: { language }, summit }: { context: PageContext; summit: Summit }) {
  const page = pathTo(language, 'weighRequests', { summit: summit.slug });
  return (
    <p className={styles['buttons']}>
      <Link href={page}>
        <Trans>Everything that was sent</Trans>
      </Link>
      <Link href={`${page}?status=SUBMITTED`}>
        <Trans>To be decided</Trans>
      </Link>
      <Link href={`${page}?status=WAITLISTED`}>
        <Trans>Waiting list, in its order</Trans>
      </Link>
    </p>
  );
}

/** By a form that is posted: a mail address never stands in an address of the web. */
function ContactForm({ error }: { error: string | undefined }) {
  const { t } = useLingui();
  return (
    <form method="post" className={styles['buttons']}>
      <Field
        id="contact"
        label={t`Find by the mail address of the office`}
        hint={t`The whole address: it is kept encrypted.`}
        error={error}
        errorWord={t`Error:`}
      >
        {(control) => (
          <input
            {...control}
            name="contact"
            type="email"
            required
            maxLength={254}
            autoComplete="off"
          />
        )}
      </Field>
      <Button type="submit" look="quiet">
        <Trans>Find</Trans>
      </Button>
    </form>
  );
}

/** Cities by their names in the language of the page. */
function inOrder({ edges }: WeighRequestsPageQuery['cities']): { code: string; name: string }[] {
  return edges
    .map(({ node: { slug, name } }) => ({ code: slug, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** The countries and languages that requests have. */
function knownOf({ participationBalance }: Summit): {
  countries: { code: string; name: string }[];
  languages: { code: string; name: string }[];
} {
  const countries = new Map<string, string>();
  const languages = new Map<string, string>();
  for (const { country, language } of participationBalance ?? []) {
    if (country) countries.set(country.code, country.name);
    if (language) languages.set(language.code, language.label);
  }
  const listed = (names: Map<string, string>): { code: string; name: string }[] =>
    [...names].map(([code, name]) => ({ code, name })).sort((a, b) => a.name.localeCompare(b.name));
  return { countries: listed(countries), languages: listed(languages) };
}

export const page = definePage({
  document: WeighRequestsPageDocument,
  variables: ({ params, query }) => ({
    summit: params['summit'] ?? '',
    filter: requestFilter(query),
    sort: query.get('status') === 'WAITLISTED' ? ('WAITING' as const) : ('SENT' as const),
    after: query.get('after'),
  }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Requests: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: WeighRequestsPage,
  action: async (form, { language, i18n, params }, execute) => {
    const slug = params['summit'] ?? '';
    const to = pathTo(language, 'weighRequests', { summit: slug });
    if (form['undo'] !== undefined) {
      const { undoParticipationDecision: undone } = await execute(
        UndoParticipationDecisionDocument,
        { input: { batch: form['undo'] } },
      );
      if (isProblem(undone)) return { errors: undoErrors(i18n, undone) };
      const { count, references } = undone;
      return {
        to: `${to}?${new URLSearchParams({ undone: String(count), stay: references.join(' ') }).toString()}`,
      };
    }
    if (form['do'] === 'paper') {
      const { summit } = await execute(SummitOfRequestsDocument, { summit: slug });
      const { prepareTakeAway } = await execute(PrepareTakeAwayDocument, {
        input: takeAwayInput(form, { summit: summit?.id ?? '', kind: 'requests' }),
      });
      const at = { i18n, language, summit: slug, kind: 'requests' } as const;
      return afterTakeAway(prepareTakeAway, at);
    }
    const contact = form['contact']?.trim() ?? '';
    const { summit } = await execute(FindRequestsByContactDocument, { summit: slug, contact });
    const found = summit?.participationRequests?.edges.map(({ node }) => node.reference) ?? [];
    return contact === '' || found.length === 0
      ? { errors: { contact: i18n._(msg`No request has this address.`) } }
      : { to: `${to}?${new URLSearchParams({ reference: found.join(' ') }).toString()}` };
  },
});
