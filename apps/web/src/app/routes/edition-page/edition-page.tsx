import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { citationFormats, publisherName } from '@praxis/domain/citations';
import { Notice } from '@praxis/ui';
import { CollectionEntries } from '../../../features/collections/collection-entries';
import { CollectionFiles } from '../../../features/collections/collection-files';
import styles from '../../../features/collections/collections.module.css';
import { CitationTexts } from '../../../features/practices/practice-citation';
import type { EditionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatNames } from '../../../shared/files/format-names';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { EditionPageDocument } from './edition-page.generated';

type Edition = NonNullable<EditionPageQuery['collectionEdition']>;

const addressOf = ({ number, edition }: Edition): string =>
  `/c/${String(number)}/v/${String(edition)}`;

function EditionPage({
  data: { collectionEdition: edition },
  context: { language },
}: {
  data: EditionPageQuery;
  context: PageContext;
}) {
  if (edition === null) return null;
  const at = { collection: edition.number };
  const next = edition.entries.pageInfo.hasNextPage ? edition.entries.pageInfo.endCursor : null;
  return (
    <>
      <Trail
        ancestors={[
          {
            href: pathTo(language, 'collection', at),
            of: { title: edition.name, titleLanguage: edition.language },
          },
        ]}
      />
      <h1>
        <span lang={edition.language.toLowerCase()}>{edition.name}</span>,{' '}
        <Trans>edition {edition.edition}</Trans>
      </h1>
      <p className={styles['meta']}>
        <Trans>A collection by {edition.curator}</Trans> ·{' '}
        <Plural value={edition.entryCount} one="# practice" other="# practices" />
      </p>
      <Notice tone="info">
        <p>
          <Trans>
            Frozen on {formatDay(edition.frozenAt, language)}, with the versions of that day. It
            never changes.
          </Trans>{' '}
          <Link href={pathTo(language, 'collection', at)}>
            <Trans>The collection as it is now</Trans>
          </Link>
        </p>
      </Notice>
      {edition.description === null ? null : (
        <p className={styles['description']} lang={edition.language.toLowerCase()}>
          {edition.description}
        </p>
      )}
      <section className={styles['stack']} aria-labelledby="practices">
        <h2 id="practices">
          <Trans>Practices</Trans>
        </h2>
        <CollectionEntries
          entries={edition.entries.edges.map(({ node }) => node)}
          language={language}
        />
        {next === null ? null : (
          <p>
            <Link
              href={`${pathTo(language, 'edition', { ...at, edition: edition.edition })}?after=${encodeURIComponent(next)}`}
            >
              <Trans>Next practices of the edition</Trans>
            </Link>
          </p>
        )}
      </section>
      <CiteEdition edition={edition} />
      <CollectionFiles address={addressOf(edition)} />
    </>
  );
}

/** How to cite the whole, as text and as files. */
function CiteEdition({ edition }: { edition: Edition }) {
  const { t } = useLingui();
  return (
    <section className={styles['stack']} aria-labelledby="cite">
      <h2 id="cite">
        <Trans>Cite this edition</Trans>
      </h2>
      <CitationTexts citations={edition.citations} />
      <ul className={styles['files']} aria-label={t`For reference managers`} data-print="no">
        {citationFormats.map((format) => {
          const name = formatNames[format];
          return (
            <li key={format}>
              <a
                href={`${addressOf(edition)}/cite.${format}`}
                download
                aria-label={t`${name}, download the citation`}
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const numberIn = (param: string | undefined): number =>
  /^[1-9]\d{0,8}$/.test(param ?? '') ? Number(param) : 0;

export const page = definePage({
  document: EditionPageDocument,
  variables: ({ params, query }) => ({
    number: numberOf(params['collection']) ?? 0,
    edition: numberIn(params['edition']),
    after: query.get('after'),
  }),
  outcome: ({ collectionEdition }, { params, language }) => {
    if (collectionEdition === null) return { status: 404 };
    const { number, edition } = collectionEdition;
    return params['collection'] === String(number)
      ? null
      : { status: 301, to: pathTo(language, 'edition', { collection: number, edition }) };
  },
  head: ({ collectionEdition: edition }, { i18n, origin }) =>
    edition === null
      ? { title: i18n._(msg`There is no page here`), isHidden: true }
      : {
          title: i18n._(msg`${edition.name}, edition ${edition.edition}`),
          description: edition.description ?? edition.name,
          // Anybody can make one: search engines are kept away, so that nobody makes one for them.
          isHidden: true,
          citation: [
            ['citation_title', edition.name],
            ['citation_author', edition.curator],
            ['citation_publication_date', edition.frozenAt.slice(0, 10).replaceAll('-', '/')],
            ['citation_language', edition.language.toLowerCase()],
            ['citation_publisher', publisherName],
            ['citation_abstract_html_url', edition.url],
            ['citation_fulltext_html_url', edition.url],
          ],
          links: [
            { rel: 'cite-as', href: edition.url },
            ...citationFormats.map((format) => ({
              rel: 'describedby',
              href: `${origin}${addressOf(edition)}/cite.${format}`,
            })),
          ],
        },
  Component: EditionPage,
});
