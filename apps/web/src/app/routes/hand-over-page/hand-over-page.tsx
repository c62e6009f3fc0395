import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Field, Notice } from '@praxis/ui';
import { inviteAction, isInvitation } from '../../../features/invitations/invite-action';
import { InvitePart } from '../../../features/invitations/invite-part';
import type { HandOverPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { HandOverDocument, HandOverPageDocument } from './hand-over-page.generated';
import ownership from '../../../features/ownership/ownership.module.css';
import styles from '../new-practice-page/new-practice-page.module.css';

type Membership = NonNullable<HandOverPageQuery['viewer']>['memberships'][number];
type Counts = NonNullable<HandOverPageQuery['handOver']>;
interface Account {
  readonly id: string;
  readonly displayName: string;
}

/** The teams that the viewer coordinates, with who is in them. */
function teamsOf(viewer: HandOverPageQuery['viewer']): (Membership & { people: Account[] })[] {
  return (viewer?.memberships ?? []).flatMap((membership) =>
    membership.team === null
      ? []
      : [{ ...membership, people: membership.team.map(({ account }) => account) }],
  );
}

/** In two steps that both work without JavaScript: an address shows what would happen, a button does it. */
function HandOverPage({
  data: { viewer, handOver },
  context,
}: {
  data: HandOverPageQuery;
  context: PageContext;
}) {
  const { t } = useLingui();
  const { language, query, form } = context;
  const asked = query.get('city');
  const teams = teamsOf(viewer);
  const team = teams.find(({ city }) => city.slug === asked) ?? teams[0];
  if (team === undefined) return null;
  const named = (key: string): Account | undefined =>
    team.people.find(({ id }) => id === query.get(key));
  const from = named('from');
  const to = named('to');
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Hand over when somebody leaves</Trans>
      </h1>
      {query.has('done') ? (
        <Notice tone="ok" role="status">
          <p>
            <Trans>Done. Both were told by mail.</Trans>
          </p>
        </Notice>
      ) : null}
      {form?.errors['form'] === undefined ? null : (
        <Notice tone="error" role="alert">
          <p>{form.errors['form']}</p>
        </Notice>
      )}
      {handOver !== null && from !== undefined && to !== undefined ? (
        <Preview counts={handOver} city={team.city.name} from={from} to={to} language={language} />
      ) : (
        <>
          {asked !== null && query.has('from') ? (
            <Notice tone="error" role="alert">
              <p>
                <Trans>Choose two different people of the team.</Trans>
              </p>
            </Notice>
          ) : null}
          {teams.map((each) => (
            <Choose key={each.city.slug} team={each} />
          ))}
          {teams.map(({ city, invitations }) => (
            <InvitePart
              key={city.slug}
              title={t`Invite a colleague to the team of ${city.name}`}
              city={city.slug}
              invitations={invitations ?? []}
              isSent={query.get('invited') === city.slug}
              form={form?.values['city'] === city.slug ? form : null}
              language={language}
            />
          ))}
        </>
      )}
    </>
  );
}

function Choose({ team: { city, people } }: { team: Membership & { people: Account[] } }) {
  const { t } = useLingui();
  return (
    <section className={ownership['part']} aria-labelledby={`team-${city.slug}`}>
      <h2 id={`team-${city.slug}`}>
        <Trans>The team of {city.name}</Trans>
      </h2>
      <p>
        <Trans>
          What is theirs goes to somebody who stays. Nothing happens yet: first you see what it is.
        </Trans>
      </p>
      <form method="get" className={styles['form']}>
        <input type="hidden" name="city" value={city.slug} />
        <Person id={`from-${city.slug}`} name="from" label={t`Who leaves`} people={people} />
        <Person id={`to-${city.slug}`} name="to" label={t`Who takes over`} people={people} />
        <p>
          <Button type="submit">
            <Trans>Show what would go over</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}

function Person({
  id,
  name,
  label,
  people,
}: {
  id: string;
  name: string;
  label: string;
  people: readonly Account[];
}) {
  const { t } = useLingui();
  return (
    <Field id={id} label={label} errorWord={t`Error:`}>
      {(control) => (
        <select {...control} name={name} defaultValue="">
          <option value="">{t`Choose somebody`}</option>
          {people.map(({ id: account, displayName }) => (
            <option key={account} value={account}>
              {displayName}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Preview({
  counts: { drafts, submissions, tables, invitations },
  city,
  from,
  to,
  language,
}: {
  counts: Counts;
  city: string;
  from: Account;
  to: Account;
  language: PageContext['language'];
}) {
  return (
    <form method="post" className={styles['form']}>
      <input type="hidden" name="from" value={from.id} />
      <input type="hidden" name="to" value={to.id} />
      <h2>
        <Trans>
          From {from.displayName} to {to.displayName}
        </Trans>
      </h2>
      <ul>
        <li>
          <Plural
            value={drafts}
            _0="No draft is theirs to finish."
            one="# draft to finish"
            other="# drafts to finish"
          />
        </li>
        <li>
          <Plural
            value={submissions}
            _0="No draft that they sent in waits for a decision."
            one="# draft that was sent in, with the mail about its decision"
            other="# drafts that were sent in, with the mails about their decisions"
          />
        </li>
        <li>
          <Plural
            value={tables}
            _0="They have uploaded no table."
            one="# uploaded table"
            other="# uploaded tables"
          />
        </li>
        <li>
          <Plural
            value={invitations}
            _0="No invitation of theirs waits for an answer."
            one="# invitation that waits for an answer"
            other="# invitations that wait for an answer"
          />
        </li>
      </ul>
      <Notice tone="warn">
        <p>
          <Trans>
            {from.displayName} no longer belongs to the team of {city} then, and is signed out
            everywhere. Practices, versions and comments stay as they are. This cannot be undone
            here.
          </Trans>
        </p>
      </Notice>
      <p>
        <Button type="submit" look="danger">
          <Trans>Hand it over</Trans>
        </Button>{' '}
        <Link href={pathTo(language, 'handOver')}>
          <Trans>Leave everything as it is</Trans>
        </Link>
      </p>
    </form>
  );
}

export const page = definePage({
  document: HandOverPageDocument,
  isPrivate: true,
  variables: ({ query }) => ({
    city: query.get('city') ?? '',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
  }),
  outcome: ({ viewer }, { language, url }) => {
    if (viewer === null)
      return { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` };
    return teamsOf(viewer).length === 0 ? { status: 403 } : null;
  },
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Hand over when somebody leaves`)
        : i18n._(msg`Error: Hand over when somebody leaves`),
    isHidden: true,
  }),
  Component: HandOverPage,
  action: async (form, { language, query, i18n }, execute) => {
    if (isInvitation(form)) {
      const city = form['city'] ?? '';
      const role = form['role'] === 'COORDINATOR' ? 'COORDINATOR' : 'EDITOR';
      return inviteAction(form, { city, role }, i18n, execute, {
        sent: `${pathTo(language, 'handOver')}?invited=${encodeURIComponent(city)}`,
        revoked: pathTo(language, 'handOver'),
      });
    }
    const { handOver } = await execute(HandOverDocument, {
      input: {
        city: query.get('city') ?? '',
        from: form['from'] ?? '',
        to: form['to'] ?? '',
      },
    });
    if (handOver.__typename === 'InvalidInputProblem')
      return { errors: { form: i18n._(msg`Choose two different people of the team.`) } };
    return isProblem(handOver)
      ? { errors: { form: problemMessage(i18n, handOver) } }
      : { to: `${pathTo(language, 'handOver')}?done` };
  },
});
