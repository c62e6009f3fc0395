import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { CollectionFields } from '../../../features/collections/collection-fields';
import styles from '../../../features/collections/collections.module.css';
import type { CollectionPageQuery } from '../../../shared/apollo/generated/operations';
import type { PageContext } from '../../page-definition';

type Collection = NonNullable<CollectionPageQuery['collection']>;

/** What the curator does with the whole: change what it is called, freeze it, remove it. */
export function CuratorSection({
  collection,
  context: { form, language },
}: {
  collection: Collection;
  context: PageContext;
}) {
  const changed = form?.values['do'] === 'change' ? form : null;
  return (
    <section className={styles['stack']} aria-labelledby="curator" data-print="no">
      <h2 id="curator">
        <Trans>Your collection</Trans>
      </h2>
      <details open={changed !== null}>
        <summary>
          <Trans>Change name, words and who reads it</Trans>
        </summary>
        <form method="post" className={styles['form']}>
          <CollectionFields known={collection} form={changed} language={language} />
          <p className={styles['buttons']}>
            <Button type="submit" name="do" value="change">
              <Trans>Save the changes</Trans>
            </Button>
          </p>
        </form>
      </details>
      {collection.isPublic ? (
        <form method="post" className={styles['form']}>
          <p>
            <Trans>
              To be cited, a collection is frozen: as a numbered edition with the versions that are
              public today. An edition never changes and stays public; so does the collection from
              then on.
            </Trans>
          </p>
          <p className={styles['buttons']}>
            <Button type="submit" look="quiet" name="do" value="freeze">
              <Trans>Freeze as an edition</Trans>
            </Button>
          </p>
        </form>
      ) : (
        <p>
          <Trans>Make it public to freeze it as an edition that can be cited.</Trans>
        </p>
      )}
      {collection.editions.length > 0 ? null : (
        <form method="post">
          <Button type="submit" look="danger" name="do" value="remove">
            <Trans>Remove this collection</Trans>
          </Button>
        </form>
      )}
    </section>
  );
}
