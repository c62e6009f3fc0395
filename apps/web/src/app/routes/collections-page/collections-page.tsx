import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { Button, Tag } from '@praxis/ui';
import { CollectionFields } from '../../../features/collections/collection-fields';
import { readCollectionForm } from '../../../features/collections/read-collection-form';
import styles from '../../../features/collections/collections.module.css';
import type { CollectionsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { FormErrors } from '../../../shared/forms/form-errors';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { inputFaultMessage } from '../../../shared/problems/input-fault-message';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import { definePage, type PageContext } from '../../page-definition';
import { CollectionsPageDocument, CreateCollectionDocument } from './collections-page.generated';

type Collection = NonNullable<CollectionsPageQuery['viewer']>['collections'][number];

function CollectionsPage({
  data: { viewer },
  context: { form, language },
}: {
  data: CollectionsPageQuery;
  context: PageContext;
}) {
  const collections = viewer?.collections ?? [];
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>My collections</Trans>
      </h1>
      <FormErrors form={form} />
      {collections.length === 0 ? (
        <p>
          <Trans>
            You have no collection yet. Begin one here, or on the page of any practice by “Add to a
            collection”.
          </Trans>{' '}
          <Link href={pathTo(language, 'search')}>
            <Trans>Search practices</Trans>
          </Link>
        </p>
      ) : (
        <ul className={styles['entries']}>
          {collections.map((collection) => (
            <Item key={collection.id} collection={collection} language={language} />
          ))}
        </ul>
      )}
      <section className={styles['stack']} aria-labelledby="begin">
        <h2 id="begin">
          <Trans>Begin a collection</Trans>
        </h2>
        <form method="post" className={styles['form']}>
          <CollectionFields known={null} form={form} language={language} />
          <p className={styles['buttons']}>
            <Button type="submit">
              <Trans>Begin this collection</Trans>
            </Button>
          </p>
        </form>
      </section>
    </>
  );
}

function Item({
  collection,
  language,
}: {
  collection: Collection;
  language: PageContext['language'];
}) {
  const { entryCount, hiddenAt, isPublic, name, number, updatedAt } = collection;
  return (
    <li className={styles['entry']}>
      <h2 lang={collection.language.toLowerCase()}>
        <Link href={pathTo(language, 'collection', { collection: number })}>{name}</Link>
      </h2>
      <p className={styles['meta']}>
        {isPublic ? (
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
        )}{' '}
        <Plural value={entryCount} _0="No practice" one="# practice" other="# practices" /> ·{' '}
        <Trans>changed {formatDay(updatedAt, language)}</Trans>
      </p>
    </li>
  );
}

export const page = definePage({
  document: CollectionsPageDocument,
  isPrivate: true,
  outcome: ({ viewer }, { language, url }) =>
    viewer === null
      ? { status: 303, to: `${pathTo(language, 'signIn')}?next=${encodeURIComponent(url)}` }
      : null,
  head: (_data, { i18n, form }) => ({
    title: form === null ? i18n._(msg`My collections`) : i18n._(msg`Error: My collections`),
    isHidden: true,
  }),
  Component: CollectionsPage,
  action: async (form, { language, i18n }, execute) => {
    const { createCollection } = await execute(CreateCollectionDocument, {
      input: readCollectionForm(form),
    });
    if (createCollection.__typename === 'InvalidInputProblem')
      return {
        errors: Object.fromEntries(
          createCollection.fields.map((fault) => [fault.path, inputFaultMessage(i18n, fault)]),
        ),
      };
    if (isProblem(createCollection))
      return { errors: { name: problemMessage(i18n, createCollection) } };
    const { number } = createCollection.collection;
    return { to: pathTo(language, 'collection', { collection: number }) };
  },
});
