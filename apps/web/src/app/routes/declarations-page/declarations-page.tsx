import { msg } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import type { DeclarationsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { DeclarationsPageDocument } from './declarations-page.generated';
import styles from './declarations-page.module.css';

function DeclarationsPage({
  data,
  context: { language },
}: {
  data: DeclarationsPageQuery;
  context: PageContext;
}) {
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'home'), words: <Trans>Home</Trans> }]} />
      <h1>
        <Trans>Declarations</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          What the cities promised at their summits, commitment by commitment, and which practices
          serve it.
        </Trans>
      </p>
      <ol className={styles['list']}>
        {data.declarations.edges.map(({ node: declaration }) => (
          <li key={declaration.id}>
            <h2>
              <Link href={pathTo(language, 'declaration', { declaration: declaration.slug })}>
                <Title of={declaration} />
              </Link>
            </h2>
            <p>
              {declaration.summit === null ? null : (
                <>
                  <time dateTime={declaration.summit.startsOn}>
                    {formatDay(declaration.summit.startsOn, language)}
                  </time>
                  ,{' '}
                  <Link href={pathTo(language, 'summit', { summit: declaration.summit.slug })}>
                    {declaration.summit.city?.name}
                  </Link>{' '}
                  ·{' '}
                </>
              )}
              <Plural
                value={declaration.commitments.length}
                one="# commitment"
                other="# commitments"
              />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

export const page = definePage({
  document: DeclarationsPageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Declarations`),
    description: i18n._(
      msg`The declarations of Aarhus, Rotterdam and Barcelona with their commitments and the practices that serve them.`,
    ),
  }),
  Component: DeclarationsPage,
});
