import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Tag } from '@praxis/ui';
import type { SummitsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDays } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { now } from '../../../shared/time/clock';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import styles from './summits-page.module.css';
import { SummitsPageDocument } from './summits-page.generated';

function SummitsPage({
  data,
  context: { language },
}: {
  data: SummitsPageQuery;
  context: PageContext;
}) {
  const summits = data.summits.edges.map((edge) => edge.node);
  const today = now().toISOString().slice(0, 10);
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'home'), words: <Trans>Home</Trans> }]} />
      <h1>
        <Trans>Summits of Mayors</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          The Alliance was launched in 2015 and meets as a Summit of Mayors. What was promised there
          stands in the declarations; what cities do about it, in the practices.
        </Trans>
      </p>
      {summits.some(({ status, endsOn }) => status === 'ANNOUNCED' && endsOn >= today) ? null : (
        <p className={styles['next']}>
          <Trans>No next summit has been announced.</Trans>
        </p>
      )}
      <ol className={styles['list']}>
        {[...summits].reverse().map((summit) => (
          <li key={summit.id}>
            <time dateTime={summit.startsOn}>
              {formatDays(summit.startsOn, summit.endsOn, language)}
            </time>
            <h2>
              <Link href={pathTo(language, 'summit', { summit: summit.slug })}>
                {summit.city?.name} {summit.startsOn.slice(0, 4)}
              </Link>
            </h2>
            <p>
              <Title of={summit} />
              {summit.status === 'ANNOUNCED' && summit.endsOn >= today ? (
                <>
                  {' '}
                  <Tag tone="harbour">
                    <Trans>To come</Trans>
                  </Tag>
                </>
              ) : null}
              {summit.status === 'CANCELLED' ? (
                <>
                  {' '}
                  <Tag tone="warn">
                    <Trans>Cancelled</Trans>
                  </Tag>
                </>
              ) : null}
            </p>
            {summit.declarations.map((declaration) => (
              <p key={declaration.id}>
                <Link href={pathTo(language, 'declaration', { declaration: declaration.slug })}>
                  <Title of={declaration} />
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}

export const page = definePage({
  document: SummitsPageDocument,
  head: (_data, { i18n }) => ({
    title: i18n._(msg`Summits of Mayors`),
    description: i18n._(
      msg`The summits of the Alliance of European Cities against Violent Extremism: Aarhus 2015, Rotterdam 2016, Barcelona 2017.`,
    ),
  }),
  Component: SummitsPage,
});
