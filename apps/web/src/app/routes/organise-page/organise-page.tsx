import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ButtonLink, Notice, Tag } from '@praxis/ui';
import styles from '../../../features/summits/planning.module.css';
import { summitStatusLabel } from '../../../features/summits/planning-words';
import type { OrganisePageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { pathTo } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { organisersOnly } from '../organisers-only';
import { OrganisePageDocument } from './organise-page.generated';

function OrganisePage({
  data,
  context: { language },
}: {
  data: OrganisePageQuery;
  context: PageContext;
}) {
  const { i18n } = useLingui();
  const { organisedSummits: summits, viewer } = data;
  const toAnswer = viewer?.agreementsToAnswer?.length ?? 0;
  return (
    <>
      <Trail ancestors={[{ href: pathTo(language, 'desk'), words: <Trans>My desk</Trans> }]} />
      <h1>
        <Trans>Organise a summit</Trans>
      </h1>
      <p className={styles['lead']}>
        <Trans>
          Nobody but organisers sees a summit before it is announced. The summits of the past stay
          as their sources tell them.
        </Trans>
      </p>
      <p>
        <ButtonLink href={pathTo(language, 'newSummit')}>
          <Trans>Create the next summit</Trans>
        </ButtonLink>
      </p>
      {toAnswer === 0 ? null : (
        <Notice tone="warn">
          <p>
            <Link href={pathTo(language, 'agreements')}>
              <Plural
                value={toAnswer}
                one="# question waits for a second person"
                other="# questions wait for a second person"
              />
            </Link>
          </p>
        </Notice>
      )}
      {summits.length === 0 ? (
        <p>
          <Trans>No summit is being organised.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {summits.map((summit) => (
            <li key={summit.id}>
              <h2>
                <Link href={pathTo(language, 'organiseSummit', { summit: summit.slug })}>
                  <Title of={summit} />
                </Link>
              </h2>
              <p>
                {summit.city?.name},{' '}
                <time dateTime={summit.startsOn}>{formatDay(summit.startsOn, language)}</time>{' '}
                <Tag tone={summit.status === 'DRAFT' ? 'warn' : 'harbour'}>
                  {summitStatusLabel(i18n, summit.status)}
                </Tag>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export const page = definePage({
  document: OrganisePageDocument,
  isPrivate: true,
  outcome: ({ viewer }, context) => organisersOnly(viewer, context),
  head: (_data, { i18n }) => ({ title: i18n._(msg`Organise a summit`), isHidden: true }),
  Component: OrganisePage,
});
