import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { decisionReasonMaxLength } from '@praxis/domain/participation';
import { Button, Field, Notice } from '@praxis/ui';
import { chosenRequests, requestQuery } from '../../../features/participation/asked-requests';
import { decisionErrors } from '../../../features/participation/decision-errors';
import {
  decisionLabel,
  decisionNamed,
  decisions,
  needsReason,
} from '../../../features/participation/decision-words';
import { PlacesView } from '../../../features/participation/places-view';
import { DecideParticipationDocument } from '../../../features/participation/weighing.generated';
import styles from '../../../features/participation/weighing.module.css';
import type { DecideRequestsPageQuery } from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { OrganiserTrail } from '../organiser-trail';
import { organisersOf } from '../organisers-only';
import { DecideRequestsPageDocument } from './decide-requests-page.generated';

type Summit = NonNullable<DecideRequestsPageQuery['summit']>;
type Chosen = NonNullable<Summit['participationSelection']>;

/** Says what a decision would do, and does it by one press: for one request or for hundreds. */
function DecideRequestsPage({
  data: { summit },
  context,
}: {
  data: DecideRequestsPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { form, language, query } = context;
  if (summit === null) return null;
  const at = { summit: summit.slug };
  const back = `${pathTo(language, 'weighRequests', at)}?${requestQuery(query)}`;
  const chosen = summit.participationSelection ?? [];
  return (
    <>
      <OrganiserTrail
        summit={summit}
        below={[{ href: back, words: <Trans>Requests to take part</Trans> }]}
        language={language}
      />
      <h1>
        <Trans>Decide requests</Trans>
      </h1>
      <FormErrors form={form} />
      {chosen.length === 0 ? (
        <Notice tone="warn">
          <p>
            <Trans>
              No request is chosen that you can decide. Choose at least one; your own are decided by
              somebody else.
            </Trans>
          </p>
        </Notice>
      ) : (
        <DecideForm summit={summit} chosen={chosen} context={context} back={back} />
      )}
      {chosen.length === 0 ? <Link href={back}>{t`Back to the requests`}</Link> : null}
    </>
  );
}

function DecideForm({
  summit,
  chosen,
  context: { form, query },
  back,
}: {
  summit: Summit;
  chosen: Chosen;
  context: PageContext;
  back: string;
}) {
  const { t, i18n } = useLingui();
  const decision = decisionNamed(form?.values['decision'] ?? query.get('decision')) ?? decisions[0];
  const people = chosen.reduce((sum, { size }) => sum + size, 0);
  const toAccept = chosen
    .filter(({ status }) => status !== 'ACCEPTED')
    .reduce((sum, { size }) => sum + size, 0);
  const free = summit.participationPlaces?.free ?? 0;
  return (
    <form method="post" className={styles['form']} id="form">
      {chosen.map(({ id, revision }) => (
        <input key={id} type="hidden" name={`r.${id}`} value={revision} />
      ))}
      <p>
        <strong>
          <Plural value={chosen.length} one="# request" other="# requests" />
          {', '}
          <Plural value={people} one="# person" other="# people" />
        </strong>
      </p>
      <ul className={styles['references']} aria-label={t`The chosen requests`}>
        {chosen.map(({ id, reference }) => (
          <li key={id}>{reference}</li>
        ))}
      </ul>
      {summit.participationPlaces === null ? null : (
        <PlacesView places={summit.participationPlaces} />
      )}
      <Notice tone={toAccept > free ? 'warn' : 'info'}>
        <p>
          <Plural
            value={toAccept}
            _0="Accepting them takes no further place."
            one="Accepting them takes # place."
            other="Accepting them takes # places."
          />{' '}
          <Plural value={free} one="# place is free." other="# places are free." />
        </p>
      </Notice>
      <Field id="decision" label={t`Decision`}>
        {(control) => (
          <select {...control} name="decision" defaultValue={decision}>
            {decisions.map((each) => (
              <option key={each} value={each}>
                {decisionLabel(i18n, each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        id="reason"
        label={t`Reason`}
        hint={t`The same for all. Whoever asked reads it on the platform, never in a mail. It is needed to decline and to ask for information.`}
        error={form?.errors['reason']}
        errorWord={t`Error:`}
      >
        {(control) => (
          <textarea
            {...control}
            name="reason"
            rows={4}
            maxLength={decisionReasonMaxLength}
            required={false}
            defaultValue={form?.values['reason'] ?? ''}
          />
        )}
      </Field>
      <p className={styles['buttons']}>
        <Button type="submit" look={needsReason(decision) ? 'danger' : 'main'}>
          <Plural value={chosen.length} one="Decide # request" other="Decide # requests" />
        </Button>
        <Link href={back}>
          <Trans>Leave everything as it is</Trans>
        </Link>
      </p>
    </form>
  );
}

export const page = definePage({
  document: DecideRequestsPageDocument,
  variables: ({ params, query }) => ({
    summit: params['summit'] ?? '',
    filter: chosenRequests(query),
  }),
  isPrivate: true,
  outcome: ({ viewer, summit }, context) => organisersOf(summit, viewer, context),
  head: ({ summit }, { i18n, form }) => {
    const title = i18n._(msg`Decide requests: ${summit?.title ?? ''}`);
    return { title: form === null ? title : i18n._(msg`Error: ${title}`), isHidden: true };
  },
  Component: DecideRequestsPage,
  action: async (form, { language, i18n, params }, execute) => {
    const slug = params['summit'] ?? '';
    const { summit } = await execute(DecideRequestsPageDocument, {
      summit: slug,
      filter: { id: [] },
    });
    const decision = decisionNamed(form['decision']);
    if (summit === null || decision === null)
      return { errors: { decision: i18n._(msg`Choose one that is listed.`) } };
    const { decideParticipation: decided } = await execute(DecideParticipationDocument, {
      input: {
        ...{ summit: summit.id, decision, reason: form['reason'] ?? '' },
        requests: Object.entries(form).flatMap(([name, revision]) =>
          name.startsWith('r.') ? [{ id: name.slice(2), revision: Number(revision) || 0 }] : [],
        ),
      },
    });
    if (isProblem(decided)) return { errors: decisionErrors(i18n, decided) };
    const said = new URLSearchParams({ decided: decided.batch, count: String(decided.count) });
    return { to: `${pathTo(language, 'weighRequests', { summit: slug })}?${said.toString()}` };
  },
});
