import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language } from '@praxis/domain/shared';
import {
  filterExamples,
  wordExamples,
  type GuideExample,
} from '../../../features/search/guide-examples';
import { SearchBox } from '../../../features/search/search-box';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { definePage, type PageContext } from '../../page-definition';
import { Prose } from '../../shell/prose';
import styles from './search-guide-page.module.css';

function SearchGuidePage({ context: { language } }: { context: PageContext }) {
  return (
    <Prose>
      <h1>
        <Trans>How to search</Trans>
      </h1>
      <p>
        <Trans>
          One box searches the titles, places, summaries, themes and full texts of all published
          practices. Drafts, comments and restricted annexes are in no search. Every example below
          is a search that you can open and change.
        </Trans>
      </p>
      <SearchBox language={language} text="" />
      <h2>
        <Trans>With words</Trans>
      </h2>
      <Examples examples={wordExamples} language={language} />
      <h2>
        <Trans>With filters</Trans>
      </h2>
      <p>
        <Trans>
          The number beside a value says how many practices are left with it. The filters in force
          stand above the results: each can be taken away by itself.
        </Trans>
      </p>
      <Examples examples={filterExamples} language={language} />
      <h2>
        <Trans>With the results</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            The best match comes first; put them in another order, or look at them as a table, along
            the years or on a map.
          </Trans>
        </li>
        <li>
          <Trans>
            Once a year each city is asked whether its practices still run. What it has not
            confirmed says so, and stands a little behind what answers the search equally well.
          </Trans>
        </li>
        <li>
          <Trans>
            The address of the page holds the whole search: send it to somebody, and they see the
            same.
          </Trans>
        </li>
        <li>
          <Trans>
            Take results away as a table, as data or for a reference manager, follow them as a feed,
            or save the search and get a mail about what is new.
          </Trans>
        </li>
        <li>
          <Trans>
            Not sure what to look for?{' '}
            <Link href={pathTo(language, 'themes')}>Browse by theme</Link>. For programs there is an{' '}
            <Link href={pathTo(language, 'api')}>API</Link>.
          </Trans>
        </li>
      </ul>
    </Prose>
  );
}

function Examples({
  examples,
  language,
}: {
  examples: readonly GuideExample[];
  language: Language;
}) {
  const { i18n } = useLingui();
  return (
    <dl className={styles['examples']}>
      {examples.map(({ key, typed, says, filters, hasNoWords = false }) => {
        const words = i18n._(typed);
        const query = new URLSearchParams(filters ?? '');
        if (!hasNoWords) query.set('q', words);
        return (
          <div key={key}>
            <dt>
              <Link href={`${pathTo(language, 'search')}?${query.toString()}`}>{words}</Link>
            </dt>
            <dd>{i18n._(says)}</dd>
          </div>
        );
      })}
    </dl>
  );
}

export const page = definePage({
  head: (_data, { i18n }) => ({
    title: i18n._(msg`How to search`),
    description: i18n._(
      msg`How the search reads words, phrases, exclusions and filters, with examples to open.`,
    ),
  }),
  Component: SearchGuidePage,
});
