import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Field, Notice } from '@praxis/ui';
import type {
  FollowUpPageQuery,
  FollowUpStanding,
} from '../../../shared/apollo/generated/operations';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { FollowUpBoard, standingLabel } from './follow-up-board';
import { FollowUpPageDocument, RemindCityDocument } from './follow-up-page.generated';
import styles from './follow-up-page.module.css';

const standings: readonly FollowUpStanding[] = [
  'NEVER_REPORTED',
  'OVERDUE',
  'UP_TO_DATE',
  'WITHOUT_TEAM',
];

/** What an address asks for; what it asks for wrongly is left out. */
function asked(query: URLSearchParams): {
  commitment: string | null;
  standing: FollowUpStanding | null;
} {
  const commitment = query.get('commitment') ?? '';
  return {
    commitment: commitment === '' ? null : commitment,
    standing: standings.find((each) => each === query.get('standing')) ?? null,
  };
}

function addressOf(
  { language, query }: Pick<PageContext, 'language' | 'query'>,
  changes: Record<string, string | null>,
): string {
  const { commitment, standing } = asked(query);
  const wanted = Object.entries({ commitment, standing, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const search = new URLSearchParams(wanted).toString();
  return `${pathTo(language, 'followUp')}${search === '' ? '' : `?${search}`}`;
}

function FollowUpPage({
  data: { followUp, declarations },
  context,
}: {
  data: FollowUpPageQuery;
  context: PageContext;
}) {
  const { form, language, query } = context;
  const { edges, pageInfo } = followUp.cities;
  const { commitment } = asked(query);
  const reminded = edges.find(({ node }) => node.city.slug === query.get('asked'))?.node.city.name;
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Follow-up: who reports</Trans>
      </h1>
      <p>
        <Trans>
          A year after a city last reported on a commitment, everybody in its team is asked by mail.
          You can ask sooner, once in seven days.
        </Trans>
      </p>
      <FormErrors form={form} />
      {reminded === undefined || form !== null ? null : (
        <Notice tone="ok">
          <p>
            <Trans>{reminded}: a mail goes to everybody in its team.</Trans>
          </p>
        </Notice>
      )}
      <Narrow followUp={followUp} declarations={declarations} context={context} />
      <p>
        <Plural
          value={followUp.cities.totalCount}
          _0="No city stands so."
          one="# city"
          other="# cities"
        />
      </p>
      {edges.length === 0 ? null : (
        <FollowUpBoard
          cities={edges.map(({ node }) => node)}
          language={language}
          isOnOne={commitment !== null}
        />
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <Link href={addressOf(context, { after: pageInfo.endCursor ?? '' })} rel="next">
            <Trans>More cities</Trans>
          </Link>
        </p>
      ) : null}
      <section aria-labelledby="gaps">
        <h2 id="gaps">
          <Trans>Practices, progress and gaps, by declaration</Trans>
        </h2>
        <ul>
          {declarations.edges.map(({ node: { id, slug: declaration, title } }) => (
            <li key={id}>
              <Link href={pathTo(language, 'coverage', { declaration })}>{title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** How many cities stand how, and one commitment or all of them. */
function Narrow({
  followUp: { counts },
  declarations,
  context,
}: FollowUpPageQuery & { context: PageContext }) {
  const { t, i18n } = useLingui();
  const { commitment, standing } = asked(context.query);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles['narrow']}>
      <nav aria-label={t`How cities stand`}>
        <ul className={styles['standings']}>
          <li>
            <Link
              href={addressOf(context, { standing: null })}
              aria-current={standing === null ? 'true' : undefined}
            >
              <Trans>All cities ({all})</Trans>
            </Link>
          </li>
          {counts.map(({ standing: each, count }) => (
            <li key={each}>
              <Link
                href={addressOf(context, { standing: each })}
                aria-current={standing === each ? 'true' : undefined}
              >
                {standingLabel(i18n, each)} ({count})
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <form method="get" className={styles['filter']}>
        {standing === null ? null : <input type="hidden" name="standing" value={standing} />}
        <Field id="commitment" label={t`Commitment`}>
          {(control) => (
            <select {...control} name="commitment" defaultValue={commitment ?? ''}>
              <option value="">{t`All commitments`}</option>
              {declarations.edges.map(({ node }) => (
                <optgroup key={node.id} label={node.title} lang={node.titleLanguage.toLowerCase()}>
                  {node.commitments.map(({ id, code, text }) => (
                    <option key={id} value={code}>
                      {code}: {text.length > 60 ? `${text.slice(0, 60)}…` : text}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Field>
        <Button type="submit" look="quiet">
          <Trans>Show</Trans>
        </Button>
      </form>
    </div>
  );
}

export const page = definePage({
  document: FollowUpPageDocument,
  isPrivate: true,
  variables: ({ query }) => ({ ...asked(query), after: query.get('after') }),
  head: (_data, { i18n, form }) => ({
    title:
      form === null
        ? i18n._(msg`Follow-up: who reports`)
        : i18n._(msg`Error: Follow-up: who reports`),
    isHidden: true,
  }),
  Component: FollowUpPage,
  action: async (form, context, execute) => {
    const { city = '' } = form;
    const { remindCity } = await execute(RemindCityDocument, { input: { city } });
    return isProblem(remindCity)
      ? { errors: { [`city-${city}`]: problemMessage(context.i18n, remindCity) } }
      : { to: addressOf(context, { after: context.query.get('after'), asked: city }) };
  },
});
