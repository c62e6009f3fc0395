import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { ButtonLink } from '@praxis/ui';
import { PracticeList } from '../../../features/practices/practice-list';
import { SearchBox } from '../../../features/search/search-box';
import type { HomePageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay, formatNumber } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { HomePageDocument } from './home-page.generated';
import styles from './home-page.module.css';

function HomePage({ data, context: { language } }: { data: HomePageQuery; context: PageContext }) {
  const total = data.themes.totalCount;
  const countries =
    data.themes.facets.find((facet) => facet.name === 'COUNTRY')?.values.length ?? 0;
  return (
    <>
      <div className={styles['hero']}>
        <h1>
          <Trans>What cities do to prevent radicalisation</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Dialogue, early help, reintegration: read what other cities do, what it takes, what is
            known of its results, and take what fits yours.
          </Trans>
        </p>
        <SearchBox language={language} text="" isLarge />
        <p className={styles['figure']}>
          <Link href={pathTo(language, 'search')}>
            <Trans>
              <strong>{formatNumber(total, language)}</strong>{' '}
              <Plural value={total} one="practice" other="practices" /> from{' '}
              <Plural value={countries} one="# country" other="# countries" />
            </Trans>
          </Link>
        </p>
      </div>

      <section aria-labelledby="themes">
        <h2 id="themes">
          <Trans>Browse by theme</Trans>
        </h2>
        <Themes data={data} language={language} />
        <p>
          <Link href={pathTo(language, 'themes')}>
            <Trans>All themes, with what they mean</Trans>
          </Link>
        </p>
      </section>

      <section aria-labelledby="summits">
        <h2 id="summits">
          <Trans>Summits of Mayors</Trans>
        </h2>
        <ol className={styles['summits']}>
          {[...data.summits.edges].reverse().map(({ node: summit }) => (
            <li key={summit.id}>
              <Link
                className={styles['summit']}
                href={pathTo(language, 'summit', { summit: summit.slug })}
              >
                {summit.city?.name} {summit.startsOn.slice(0, 4)}
              </Link>
              <time dateTime={summit.startsOn}>{formatDay(summit.startsOn, language)}</time>
              {summit.declarations.map((declaration) => (
                <Link
                  key={declaration.id}
                  href={pathTo(language, 'declaration', { declaration: declaration.slug })}
                >
                  <Title of={declaration} />
                </Link>
              ))}
            </li>
          ))}
        </ol>
      </section>

      <section aria-labelledby="latest">
        <h2 id="latest">
          <Trans>Lately published</Trans>
        </h2>
        <PracticeList practices={data.latest.edges.map((edge) => edge.node)} language={language} />
      </section>

      <section className={styles['share']} aria-labelledby="share">
        <h2 id="share">
          <Trans>Your city does something others could learn from?</Trans>
        </h2>
        <p>
          <Trans>
            Write it down in your own language, a topic at a time. Nothing is public before a
            reviewer has read it, and it stays your city’s.
          </Trans>
        </p>
        <p>
          <ButtonLink href={pathTo(language, 'newPractice')}>
            <Trans>Share a practice</Trans>
          </ButtonLink>
        </p>
      </section>
    </>
  );
}

/** The topics that practices have, in their five groups. */
function Themes({ data, language }: { data: HomePageQuery; language: PageContext['language'] }) {
  const values = data.themes.facets.find((facet) => facet.name === 'TOPIC')?.values ?? [];
  const groupOf = new Map(data.topics.map((topic) => [topic.code, topic.group]));
  return (
    <div className={styles['groups']}>
      {data.topicGroups.map((group) => (
        <section
          key={group.code}
          className={styles['group']}
          aria-labelledby={`group-${group.code}`}
        >
          <h3 id={`group-${group.code}`}>{group.label}</h3>
          <ul>
            {values
              .filter(({ value }) => groupOf.get(value) === group.code)
              .map(({ value, label, count }) => (
                <li key={value}>
                  <Link href={pathTo(language, 'theme', { theme: value })}>{label}</Link>{' '}
                  <span className={styles['count']}>{count}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

export const page = definePage({
  document: HomePageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Practice exchange of European cities against violent extremism`),
    description: i18n._(
      msg`Good practices of European cities for preventing radicalisation: search, read, comment and reuse what others do, linked to the summits and declarations of the Alliance.`,
    ),
  }),
  facts: () => ({
    jsonLd: { '@type': 'WebSite', name: 'Praxis' },
  }),
  Component: HomePage,
});
