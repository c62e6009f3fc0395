import { Plural, Trans, useLingui } from '@lingui/react/macro';
import {
  isFiltered,
  mostRemedies,
  noFilter,
  withText,
  writeSearchAddress,
  type FilterName,
  type SearchState,
} from '@praxis/domain/search';
import type { Language } from '@praxis/domain/shared';
import type { ReactNode } from 'react';
import type { SearchPageQuery } from '../../shared/apollo/generated/operations';
import { Link } from '../../shared/navigation/link';
import { pathTo } from '../../shared/navigation/paths';
import { DidYouMean } from './did-you-mean';
import { filterLabel } from './filter-labels';
import styles from './empty-result.module.css';

type Remedies = SearchPageQuery['search']['remedies'];

interface EmptyResultProps {
  state: SearchState;
  language: Language;
  addressOf: (state: SearchState) => string;
  remedies: Remedies;
}

/** Nothing was found: what, why, and four things to do next; first those of which it is known how much they find. */
export function EmptyResult({ state, language, addressOf, remedies }: EmptyResultProps) {
  const { text } = state;
  const meant = remedies.find(({ kind }) => kind === 'RESPELLED');
  const counted = remedies.filter((remedy) => remedy !== meant);
  // Where nothing helps but other words, the words alone are the reason.
  const isNarrowed = isFiltered(state) && (text === '' || counted.length > 0);
  const query = writeSearchAddress({ ...state, page: 1, view: 'list' }).toString();
  const others = [
    <Link key="themes" href={pathTo(language, 'themes')}>
      <Trans>Browse by theme</Trans>
    </Link>,
    <a key="save" href={`${pathTo(language, 'saveSearch')}?${query}`}>
      <Trans>Be told by mail when something appears</Trans>
    </a>,
    <Link key="guide" href={pathTo(language, 'searchGuide')}>
      <Trans>See how the search reads words</Trans>
    </Link>,
    <Link key="all" href={pathTo(language, 'search')}>
      <Trans>See all practices</Trans>
    </Link>,
  ];
  return (
    <div className={styles['empty']}>
      <p>
        {isNarrowed && text !== '' ? (
          <Trans>No practice has these words and passes all the filters.</Trans>
        ) : isNarrowed ? (
          <Trans>No practice passes all the filters together.</Trans>
        ) : (
          <Trans>No practice has the words “{text}”.</Trans>
        )}
      </p>
      {meant === undefined ? null : (
        <DidYouMean words={meant.text} state={state} addressOf={addressOf} />
      )}
      <h3>
        <Trans>What you can do</Trans>
      </h3>
      <ul>
        {counted.slice(0, mostRemedies).map((remedy) => (
          <li key={`${remedy.kind} ${remedy.name ?? ''}`}>
            <RemedyLink remedy={remedy} state={state} addressOf={addressOf} />
          </li>
        ))}
        {others.slice(0, mostRemedies - counted.length).map((link: ReactNode, i) => (
          <li key={i}>{link}</li>
        ))}
      </ul>
    </div>
  );
}

/** A search that gives something up, with what it finds. */
function RemedyLink({
  remedy: { kind, name, text, count },
  state,
  addressOf,
}: {
  remedy: Remedies[number];
  state: SearchState;
  addressOf: (state: SearchState) => string;
}) {
  const { i18n } = useLingui();
  const { filter } = state;
  const filterName = name?.toLowerCase() as FilterName | undefined;
  const loosened: SearchState =
    kind === 'WITHOUT_FILTERS'
      ? { ...withText(state, text), filter: noFilter }
      : kind === 'WITHOUT_YEARS'
        ? { ...state, page: 1, filter: { ...filter, from: null, to: null } }
        : filterName !== undefined
          ? {
              ...state,
              page: 1,
              filter: { ...filter, values: { ...filter.values, [filterName]: [] } },
            }
          : withText(state, text);
  return (
    <>
      <Link href={addressOf(loosened)}>
        {filterName !== undefined ? (
          <Trans>Search without the filter “{filterLabel(i18n, filterName)}”</Trans>
        ) : kind === 'WITHOUT_YEARS' ? (
          <Trans>Search in all years</Trans>
        ) : kind === 'WITHOUT_QUOTES' ? (
          <Trans>Search for the words without the quotation marks</Trans>
        ) : kind === 'WITHOUT_EXCLUSIONS' ? (
          <Trans>Search without leaving words out</Trans>
        ) : text === '' ? (
          <Trans>Search without the filters</Trans>
        ) : (
          <Trans>Search for “{text.replaceAll('"', '')}” without any filter</Trans>
        )}
      </Link>{' '}
      <span className={styles['count']}>
        <Plural value={count} one="# practice" other="# practices" />
      </span>
    </>
  );
}
