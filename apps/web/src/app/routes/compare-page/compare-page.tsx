import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  addedNumber,
  fewestCompared,
  mostCompared,
  readComparison,
  writeComparison,
} from '@praxis/domain/comparison';
import { Button, ButtonLink } from '@praxis/ui';
import { AddToComparison } from '../../../features/comparison/add-to-comparison';
import {
  comparisonPath,
  numbersAsked,
  placesOf,
  shownOf,
  withOneMore,
} from '../../../features/comparison/compared-places';
import { ComparisonNotices } from '../../../features/comparison/comparison-notices';
import { ComparisonTable } from '../../../features/comparison/comparison-table';
import styles from '../../../features/comparison/comparison.module.css';
import type { ComparePageQuery } from '../../../shared/apollo/generated/operations';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { ComparePageDocument } from './compare-page.generated';

/** Two to four practices side by side; the whole state is in the address. */
function ComparePage({ data, context }: { data: ComparePageQuery; context: PageContext }) {
  const { language, query } = context;
  const comparison = readComparison(query);
  const { numbers, onlyDifferences } = comparison;
  const places = placesOf(numbers, [data.a, data.b, data.c, data.d]);
  const shown = shownOf(places);
  return (
    <div className={`${styles['page'] ?? ''} ${styles['sheet'] ?? ''}`}>
      <Trail ancestors={[{ href: pathTo(language, 'search'), words: <Trans>Practices</Trans> }]} />
      <h1>
        <Trans>Compare practices</Trans>
      </h1>
      <ComparisonNotices comparison={comparison} />
      {shown.length === 0 ? null : (
        <div className={styles['bar']} data-print="no">
          {shown.length >= fewestCompared ? (
            <form method="get" action={pathTo(language, 'compare')}>
              {[
                ...new URLSearchParams(
                  writeComparison({ ...comparison, onlyDifferences: !onlyDifferences }),
                ),
              ].map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <Button type="submit" look="quiet">
                {onlyDifferences ? (
                  <Trans>Show all rows</Trans>
                ) : (
                  <Trans>Leave out what is the same for all</Trans>
                )}
              </Button>
            </form>
          ) : null}
          <ButtonLink look="quiet" href={comparisonPath(language, 'memo', { numbers })}>
            <Trans>Write a council memo</Trans>
          </ButtonLink>
        </div>
      )}
      {numbers.length === 0 ? null : (
        <ComparisonTable comparison={comparison} places={places} language={language} />
      )}
      {numbers.length < mostCompared ? (
        <AddToComparison
          comparison={comparison}
          found={data.search?.edges.map(({ node }) => node) ?? null}
          related={
            data.a?.publication === 'PUBLISHED' ? data.a.related.map((each) => each.practice) : []
          }
          language={language}
        />
      ) : null}
    </div>
  );
}

export const page = definePage({
  document: ComparePageDocument,
  variables: ({ query }) => {
    const comparison = readComparison(query);
    return {
      ...numbersAsked(comparison),
      sought: comparison.sought,
      found: comparison.sought !== '' && addedNumber(comparison.sought) === null,
    };
  },
  // A number or an address that was typed is the practice itself: there is nothing to look for.
  outcome: (_data, { query, language }) => {
    const comparison = readComparison(query);
    const number = addedNumber(comparison.sought);
    if (number === null) return null;
    return {
      status: 302,
      to: comparisonPath(language, 'compare', withOneMore(comparison, number)),
    };
  },
  head: (_data, { i18n }) => ({ title: i18n._(msg`Compare practices`), isHidden: true }),
  Component: ComparePage,
});
