import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { citationFormats, citationStyles } from '@praxis/domain/citations';
import { bibliographyAddress, citedOnAPage, exportAddress } from '@praxis/domain/exports';
import { readSearchAddress, writeSearchAddress } from '@praxis/domain/search';
import { CopyButton } from '../../../features/practices/copy-button';
import { searchInWords } from '../../../features/search/search-in-words';
import { searchVariables } from '../../../features/search/search-variables';
import type {
  CitationStyle,
  CiteResultPageQuery,
} from '../../../shared/apollo/generated/operations';
import { citationStyleNames } from '../../../shared/files/citation-style-names';
import { formatNames } from '../../../shared/files/format-names';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { CiteResultPageDocument } from './cite-result-page.generated';
import styles from './cite-result-page.module.css';

const styleOf = (name: string | null) =>
  citationStyles.find((each) => each === name) ?? citationStyles[0];

/** A result set as a list of citations in one style: to be read and copied in one go, and as files of all. */
function CiteResultPage({
  data: { search },
  context: { language, query },
}: {
  data: CiteResultPageQuery;
  context: PageContext;
}) {
  const { i18n, t } = useLingui();
  const state = readSearchAddress(query);
  const asked = writeSearchAddress({ ...state, page: 1, view: 'list' });
  const style = styleOf(query.get('style'));
  const styleName = citationStyleNames[style.toUpperCase() as CitationStyle];
  const texts = search.edges.flatMap(({ node: { citations, number } }) =>
    citations
      .filter((each) => each.style.toLowerCase() === style)
      .map(({ text }) => ({ number, text })),
  );
  const shown = texts.length;
  const total = search.totalCount;
  const withQuery = (address: string, more: Record<string, string> = {}): string => {
    const all = new URLSearchParams([...asked, ...Object.entries(more)]).toString();
    return all === '' ? address : `${address}?${all}`;
  };
  return (
    <div className={styles['page']}>
      <Trail
        ancestors={[
          { href: withQuery(pathTo(language, 'search')), words: <Trans>Practices</Trans> },
        ]}
      />
      <h1>
        <Trans>Cite these practices</Trans>
      </h1>
      <ul className={styles['asked']} aria-label={t`What you are looking for`}>
        {searchInWords(state, search.facets, i18n).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <nav aria-label={t`Style of the citations`} data-print="no">
        <ul className={styles['styles']}>
          {citationStyles.map((each) => (
            <li key={each}>
              <Link
                href={withQuery(pathTo(language, 'citeResult'), { style: each })}
                aria-current={each === style ? 'page' : undefined}
              >
                {citationStyleNames[each.toUpperCase() as CitationStyle]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {shown === 0 ? (
        <p>
          <Trans>No practice matches, so there is nothing to cite.</Trans>
        </p>
      ) : (
        <>
          <h2>
            <Plural value={total} one="# citation" other="# citations" />
          </h2>
          {shown < total ? (
            <p>
              <Trans>The first {shown} are shown here; the files below hold all of them.</Trans>
            </p>
          ) : null}
          <ul id="bibliography" className={styles['list']}>
            {texts.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ul>
          <CopyButton
            text={`${texts.map(({ text }) => text).join('\n')}\n`}
            shownIn="bibliography"
            label={t`Copy the ${shown} citations in ${styleName} style`}
          />
          <h2 id="files">
            <Trans>All of them as a file</Trans>
          </h2>
          <ul className={styles['files']} aria-labelledby="files" data-print="no">
            <li>
              <a href={withQuery(bibliographyAddress(style), { language })} download>
                <Trans>Text, {styleName}</Trans>
              </a>
            </li>
            {citationFormats.map((format) => {
              const name = formatNames[format];
              return (
                <li key={format}>
                  <a
                    href={withQuery(exportAddress(format))}
                    download
                    aria-label={t`${name}, download`}
                  >
                    {name}
                  </a>
                </li>
              );
            })}
          </ul>
          <p>
            <Trans>
              Each citation names a version, whose address is permanent. To cite the set itself as
              it is today, collect the practices and freeze the collection.
            </Trans>
          </p>
        </>
      )}
    </div>
  );
}

export const page = definePage({
  document: CiteResultPageDocument,
  variables: ({ query }) => ({
    ...searchVariables(readSearchAddress(query)),
    first: citedOnAPage,
  }),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Cite these practices`), isHidden: true }),
  Component: CiteResultPage,
});
