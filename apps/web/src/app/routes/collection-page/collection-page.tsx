import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { editionAddress } from '@praxis/domain/collections';
import { Button, Notice, Tag } from '@praxis/ui';
import { CollectionEntries } from '../../../features/collections/collection-entries';
import { CollectionFiles } from '../../../features/collections/collection-files';
import styles from '../../../features/collections/collections.module.css';
import type { CollectionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { actOnCollection } from './collection-action';
import { CollectionPageDocument } from './collection-page.generated';
import { CuratorSection } from './curator-section';
import { EntryActions } from './entry-actions';

type Collection = NonNullable<CollectionPageQuery['collection']>;

function CollectionPage({
  data: { collection },
  context,
}: {
  data: CollectionPageQuery;
  context: PageContext;
}) {
  if (collection === null) return null;
  const { form, language } = context;
  const { curator, entryCount, number, viewerCanEdit } = collection;
  return (
    <>
      {viewerCanEdit ? (
        <Trail
          ancestors={[
            { href: pathTo(language, 'collections'), words: <Trans>My collections</Trans> },
          ]}
        />
      ) : null}
      <h1 lang={collection.language.toLowerCase()}>{collection.name}</h1>
      <p className={styles['meta']}>
        <Trans>A collection by {curator}</Trans> ·{' '}
        <Plural value={entryCount} _0="No practice" one="# practice" other="# practices" /> ·{' '}
        <Trans>changed {formatDay(collection.updatedAt, language)}</Trans>{' '}
        <Standing collection={collection} />
      </p>
      <FormErrors form={form} />
      {context.query.has('added') && form === null ? (
        <Notice tone="ok">
          <p>
            <Trans>The practice is in the collection.</Trans>
          </p>
        </Notice>
      ) : null}
      {collection.description === null ? null : (
        <p className={styles['description']} lang={collection.language.toLowerCase()}>
          {collection.description}
        </p>
      )}
      <Practices collection={collection} context={context} />
      {collection.isPublic ? <CollectionFiles address={`/c/${String(number)}`} /> : null}
      <Editions collection={collection} language={language} />
      {viewerCanEdit ? <CuratorSection collection={collection} context={context} /> : null}
      {collection.viewerCanHide ? <HideForm isHidden={collection.hiddenAt !== null} /> : null}
    </>
  );
}

function Standing({
  collection: { hiddenAt, isPublic, viewerCanEdit },
}: {
  collection: Collection;
}) {
  return (
    <>
      {!viewerCanEdit ? null : isPublic ? (
        <Tag tone="ok">
          <Trans>public</Trans>
        </Tag>
      ) : (
        <Tag tone="plain">
          <Trans>private</Trans>
        </Tag>
      )}{' '}
      {hiddenAt === null ? null : (
        <Tag tone="warn">
          <Trans>hidden by a moderator</Trans>
        </Tag>
      )}
    </>
  );
}

function Practices({ collection, context }: { collection: Collection; context: PageContext }) {
  const { language } = context;
  const { entries, entryCount, number, viewerCanEdit } = collection;
  if (entryCount === 0)
    return (
      <p>
        <Trans>There is no practice in it yet.</Trans>{' '}
        <Link href={pathTo(language, 'search')}>
          <Trans>Search practices</Trans>
        </Link>
      </p>
    );
  const next = entries.pageInfo.hasNextPage ? entries.pageInfo.endCursor : null;
  return (
    <section className={styles['stack']} aria-labelledby="practices">
      <h2 id="practices">
        <Trans>Practices</Trans>
      </h2>
      <CollectionEntries
        entries={entries.edges.map(({ node }) => node)}
        language={language}
        {...(viewerCanEdit
          ? {
              actions: (entry) => (
                <EntryActions entry={entry} count={entryCount} form={context.form} />
              ),
            }
          : {})}
      />
      {next === null ? null : (
        <p>
          <Link
            href={`${pathTo(language, 'collection', { collection: number })}?after=${encodeURIComponent(next)}`}
          >
            <Trans>Next practices of the collection</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

function Editions({
  collection: { editions, number },
  language,
}: {
  collection: Collection;
  language: PageContext['language'];
}) {
  if (editions.length === 0) return null;
  return (
    <section className={styles['stack']} aria-labelledby="editions">
      <h2 id="editions">
        <Trans>Editions, which can be cited</Trans>
      </h2>
      <ul className={styles['list']}>
        {editions.map(({ edition, entryCount, frozenAt, id }) => (
          <li key={id}>
            <Link href={pathTo(language, 'edition', { collection: number, edition })}>
              <Trans>Edition {edition}</Trans>
            </Link>
            , {formatDay(frozenAt, language)} ·{' '}
            <Plural value={entryCount} one="# practice" other="# practices" />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a moderator does: nobody else is shown it then, but its curator. */
function HideForm({ isHidden }: { isHidden: boolean }) {
  return (
    <form method="post" data-print="no">
      <Button type="submit" look="danger" name="do" value={isHidden ? 'show' : 'hide'}>
        {isHidden ? (
          <Trans>Show the collection and its editions again</Trans>
        ) : (
          <Trans>Hide the collection and its editions</Trans>
        )}
      </Button>
    </form>
  );
}

export const page = definePage({
  document: CollectionPageDocument,
  variables: ({ params, query }) => ({
    number: collectionOf(params),
    after: query.get('after'),
  }),
  outcome: ({ collection }, { params, language }) => {
    if (collection === null) return { status: 404 };
    const number = String(collection.number);
    return params['collection'] === number
      ? null
      : { status: 301, to: pathTo(language, 'collection', { collection: number }) };
  },
  head: ({ collection }, { i18n, origin }) => ({
    title:
      collection === null
        ? i18n._(msg`There is no page here`)
        : i18n._(msg`${collection.name}, a collection`),
    // Anybody can make one: search engines are kept away, so that nobody makes one for them.
    isHidden: true,
    ...(collection?.isPublic === true
      ? {
          links: collection.editions.map(({ edition }) => ({
            rel: 'item',
            href: editionAddress(origin, collection.number, edition),
            type: 'text/html',
          })),
        }
      : {}),
  }),
  Component: CollectionPage,
  action: (form, context, execute) =>
    actOnCollection(form, collectionOf(context.params), context, execute),
});

function collectionOf(params: PageContext['params']): number {
  return numberOf(params['collection']) ?? 0;
}
