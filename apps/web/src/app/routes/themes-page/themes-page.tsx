import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { ThemesPageQuery } from '../../../shared/apollo/generated/operations';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { ThemesPageDocument } from './themes-page.generated';
import styles from './themes-page.module.css';

function ThemesPage({
  data: { groups, themes },
  context: { language },
}: {
  data: ThemesPageQuery;
  context: PageContext;
}) {
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'home'), words: <Trans>Home</Trans> }]} />
      <h1>
        <Trans>Browse by theme</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          What each theme means here, and how many practices there are. A theme’s page names some to
          begin with.
        </Trans>
      </p>
      {groups.map((group) => (
        <section key={group.code} className={styles['group']} aria-labelledby={group.code}>
          <h2 id={group.code}>{group.label}</h2>
          <ul>
            {themes
              .filter(({ topic }) => topic.group === group.code)
              .map(({ topic, practiceCount }) => (
                <li key={topic.code}>
                  <h3>
                    <Link href={pathTo(language, 'theme', { theme: topic.code })}>
                      {topic.label}
                    </Link>
                  </h3>
                  <p>{topic.definition}</p>
                  <p className={styles['count']}>
                    <Plural value={practiceCount} one="# practice" other="# practices" />
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

export const page = definePage({
  document: ThemesPageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Browse by theme`),
    description: i18n._(
      msg`The themes of preventing radicalisation in cities, each with its definition and the practices about it.`,
    ),
  }),
  Component: ThemesPage,
});
