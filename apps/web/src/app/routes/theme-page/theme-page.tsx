import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import { ButtonLink } from '@praxis/ui';
import { PracticeCard } from '../../../features/practices/practice-card';
import { filterLabel } from '../../../features/search/filter-labels';
import type { ThemePageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { ThemePageDocument } from './theme-page.generated';
import styles from './theme-page.module.css';

type Theme = NonNullable<ThemePageQuery['theme']>;

function ThemePage({
  data: { theme, search },
  context: { language },
}: {
  data: ThemePageQuery;
  context: PageContext;
}) {
  if (theme === null) return null;
  const { topic, practiceCount, startingPoints, neighbours } = theme;
  const results = `${pathTo(language, 'search')}?topic=${topic.code}`;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'home'), words: <Trans>Home</Trans> },
          { href: pathTo(language, 'themes'), words: <Trans>Themes</Trans> },
        ]}
      />
      <header className={styles['header']}>
        <h1>{topic.label}</h1>
        <p className={styles['definition']}>{topic.definition}</p>
        {practiceCount === 0 ? (
          <p>
            <Trans>No city has shared a practice about this yet.</Trans>{' '}
            <Link href={pathTo(language, 'newPractice')}>
              <Trans>Share a practice</Trans>
            </Link>
          </p>
        ) : (
          <p>
            <ButtonLink href={results}>
              <Plural value={practiceCount} one="See # practice" other="See all # practices" />
            </ButtonLink>
          </p>
        )}
      </header>
      <StartingPoints points={startingPoints} language={language} />
      <Ways facets={search.facets} results={results} />
      {neighbours.length === 0 ? null : (
        <section className={styles['section']} aria-labelledby="neighbours">
          <h2 id="neighbours">
            <Trans>Neighbouring themes</Trans>
          </h2>
          <p className={styles['hint']}>
            <Trans>What its practices are about, too.</Trans>
          </p>
          <ul className={styles['neighbours']}>
            {neighbours.map(({ topic: other, count }) => (
              <li key={other.code}>
                <p>
                  <Link href={pathTo(language, 'theme', { theme: other.code })}>{other.label}</Link>
                </p>
                <p className={styles['hint']}>{other.definition}</p>
                <p className={styles['hint']}>
                  <Plural
                    value={count}
                    one="# practice about both"
                    other="# practices about both"
                  />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Where to begin, each with why. */
function StartingPoints({
  points,
  language,
}: {
  points: Theme['startingPoints'];
  language: Language;
}) {
  const { t } = useLingui();
  if (points.length === 0) return null;
  const reasons: Record<Theme['startingPoints'][number]['reason'], string> = {
    EVIDENCE: t`Its results are known best`,
    ADOPTED: t`Taken over by others most`,
    CONFIRMED: t`Confirmed by its city most recently`,
    NEWEST: t`Published most recently`,
  };
  return (
    <section className={styles['section']} aria-labelledby="begin">
      <h2 id="begin">
        <Trans>Where to begin</Trans>
      </h2>
      <ul className={styles['points']}>
        {points.map(({ reason, practice }) => (
          <li key={reason}>
            <p className={styles['reason']}>{reasons[reason]}</p>
            <PracticeCard practice={practice} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many values of each kind lead on. */
const mostWays = 5;

/** Narrower searches within the theme, with how many practices each finds. */
function Ways({
  facets,
  results,
}: {
  facets: ThemePageQuery['search']['facets'];
  results: string;
}) {
  const { i18n } = useLingui();
  const shown = facets.filter(({ values }) => values.length > 1);
  if (shown.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="ways">
      <h2 id="ways">
        <Trans>Narrow it down</Trans>
      </h2>
      <div className={styles['ways']}>
        {shown.map(({ name, values }) => {
          const key = name.toLowerCase() as 'target' | 'country' | 'evidence' | 'level';
          return (
            <div key={name}>
              <h3 id={`way-${key}`}>{filterLabel(i18n, key)}</h3>
              <ul aria-labelledby={`way-${key}`}>
                {values.slice(0, mostWays).map(({ value, label, count }) => (
                  <li key={value}>
                    <Link href={`${results}&${key}=${value}`}>{label}</Link>{' '}
                    <span className={styles['count']}>{count}</span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

export const page = definePage({
  document: ThemePageDocument,
  variables: ({ params }) => {
    const topic = params['theme'] ?? '';
    return { topic, filter: { topic: [topic.slice(0, 100)] } };
  },
  outcome: ({ theme }) => (theme === null ? { status: 404 } : null),
  head: ({ theme }, { i18n }) => ({
    title: theme?.topic.label ?? i18n._(msg`There is no page here`),
    description: theme?.topic.definition ?? '',
  }),
  facts: ({ theme }) => ({
    jsonLd: {
      '@type': 'DefinedTerm',
      name: theme?.topic.label,
      description: theme?.topic.definition,
      termCode: theme?.topic.code,
    },
  }),
  Component: ThemePage,
});
