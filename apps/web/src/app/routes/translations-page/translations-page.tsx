import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { isLanguage, languages, type Language } from '@praxis/domain/shared';
import { Button, Field } from '@praxis/ui';
import { gqlEnumLanguage } from '../../../shared/apollo/language';
import type {
  TranslationsPageQuery,
  TranslationWant,
} from '../../../shared/apollo/generated/operations';
import { languageNames } from '../../../shared/i18n/i18n';
import { Link } from '../../../shared/navigation/link';
import { pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { TranslationsPageDocument } from './translations-page.generated';
import styles from './translations-page.module.css';

type Listed = NonNullable<TranslationsPageQuery['translations']>['edges'][number]['node'];
type Standing = Listed['standings'][number];

const wants: readonly TranslationWant[] = ['OUTDATED', 'MISSING', 'UNCHECKED', 'PREPARED'];

/** What an address asks for; what it asks for wrongly is left out. */
function asked(query: URLSearchParams): {
  city: string | null;
  into: Language | null;
  wanting: TranslationWant | null;
} {
  const into = query.get('into');
  const city = query.get('city') ?? '';
  return {
    city: city === '' ? null : city,
    into: isLanguage(into) ? into : null,
    wanting: wants.find((each) => each.toLowerCase() === query.get('wanting')) ?? null,
  };
}

function TranslationsPage({
  data: { translations },
  context,
}: {
  data: TranslationsPageQuery;
  context: PageContext;
}) {
  if (translations === null) return null;
  const { language, query } = context;
  const { edges, pageInfo, totalCount } = translations;
  const more = new URLSearchParams(query);
  more.set('after', pageInfo.endCursor ?? '');
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Translations</Trans>
      </h1>
      <p>
        <Trans>
          Each field knows which version of the original it follows. Open a translation to bring it
          up to date.
        </Trans>
      </p>
      <Narrow query={query} />
      <p>
        <Plural
          value={totalCount}
          _0="Nothing is wanting here."
          one="# practice"
          other="# practices"
        />
      </p>
      {edges.length === 0 ? null : (
        <ul className={styles['list']}>
          {edges.map(({ cursor, node }) => (
            <li key={cursor} className={styles['entry']}>
              <Entry entry={node} language={language} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage ? (
        <p>
          <Link href={`${pathTo(language, 'translations')}?${more.toString()}`} rel="next">
            <Trans>More practices</Trans>
          </Link>
        </p>
      ) : null}
    </>
  );
}

/** A practice with its translations, each with what it lacks. */
function Entry({
  entry: { practice, standings },
  language,
}: {
  entry: Listed;
  language: Language;
}) {
  if (practice === null) return null;
  return (
    <>
      <h2 lang={practice.titleLanguage.toLowerCase()}>{practice.title}</h2>
      <p className={styles['city']}>{practice.city.name}</p>
      <ul className={styles['standings']}>
        {standings.map((standing) => {
          const into = standing.language.toLowerCase() as Language;
          return (
            <li key={into}>
              <Link
                href={pathTo(language, 'translate', { practice: practiceParam(practice), into })}
              >
                {languageNames[into]}
                <span className="visually-hidden">
                  : <span lang={practice.titleLanguage.toLowerCase()}>{practice.title}</span>
                </span>
              </Link>
              : <StandingWords standing={standing} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function StandingWords({
  standing: { fields, missing, outdated, unchecked, isPrepared },
}: {
  standing: Standing;
}) {
  const done = fields - missing;
  return (
    <>
      <Trans>
        {done} of {fields} fields
      </Trans>
      {outdated === 0 ? null : (
        <>
          {', '}
          <Trans>{outdated} out of date</Trans>
        </>
      )}
      {unchecked === 0 ? null : (
        <>
          {', '}
          <Trans>{unchecked} by a machine, not checked</Trans>
        </>
      )}
      {isPrepared ? (
        <>
          {', '}
          <Trans>work waits to be published</Trans>
        </>
      ) : null}
    </>
  );
}

/** Which language, and what is wanting. */
function Narrow({ query }: { query: URLSearchParams }) {
  const { t } = useLingui();
  const { city, into, wanting } = asked(query);
  const words: Record<TranslationWant, string> = {
    OUTDATED: t`something is out of date`,
    MISSING: t`something is missing`,
    UNCHECKED: t`words of a machine are not checked`,
    PREPARED: t`work waits to be published`,
  };
  return (
    <form method="get" className={styles['narrow']}>
      {city === null ? null : <input type="hidden" name="city" value={city} />}
      <Field id="wanting" label={t`Show practices where`}>
        {(control) => (
          <select {...control} name="wanting" defaultValue={wanting?.toLowerCase() ?? ''}>
            <option value="">{t`all of them`}</option>
            {wants.map((each) => (
              <option key={each} value={each.toLowerCase()}>
                {words[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field id="into" label={t`Language of the translation`}>
        {(control) => (
          <select {...control} name="into" defaultValue={into ?? ''}>
            <option value="">{t`any`}</option>
            {languages.map((each) => (
              <option key={each} value={each} lang={each}>
                {languageNames[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Button type="submit" look="quiet">
        <Trans>Show</Trans>
      </Button>
    </form>
  );
}

export const page = definePage({
  document: TranslationsPageDocument,
  isPrivate: true,
  variables: ({ query }) => {
    const { city, into, wanting } = asked(query);
    return {
      city,
      into: into === null ? null : gqlEnumLanguage(into),
      wanting,
      after: query.get('after'),
    };
  },
  outcome: ({ translations }) => (translations === null ? { status: 403 } : null),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Translations`), isHidden: true }),
  Component: TranslationsPage,
});
