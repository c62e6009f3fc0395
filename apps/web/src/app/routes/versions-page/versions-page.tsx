import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@praxis/ui';
import { MinorVersion } from '../../../features/practices/minor-version';
import { MergedNotice } from '../../../features/practices/merged-notice';
import { Differences } from '../../../shared/differences/differences';
import type { VersionsPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { Title } from '../../../shared/titles/title';
import { definePage, type PageContext } from '../../page-definition';
import { VersionsPageDocument } from './versions-page.generated';
import styles from './versions-page.module.css';

function VersionsPage({ data, context }: { data: VersionsPageQuery; context: PageContext }) {
  const { practice } = data;
  if (practice === null) return null;
  const { language } = context;
  const at = { practice: practiceParam(practice) };
  const versions = practice.versions.edges.map((edge) => edge.node);
  const { version, since } = comparedOf(context, versions.length);
  const compared = data.practiceVersion ?? practice.newest?.edges[0]?.node ?? null;
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'search'), words: <Trans>Practices</Trans> },
          { href: pathTo(language, 'practice', at), of: practice },
        ]}
      />
      <h1>
        <Trans>
          Versions of “<Title of={practice} />”
        </Trans>
      </h1>
      <MergedNotice practice={practice} language={language} />
      <ol className={styles['list']}>
        {versions.map((each) => (
          <li key={each.id}>
            <Link href={pathTo(language, 'version', { ...at, version: each.version })}>
              <Trans>Version {each.version}</Trans>
            </Link>
            , <time dateTime={each.publishedAt}>{formatDay(each.publishedAt, language)}</time>{' '}
            {each.repeats === null ? (
              <MinorVersion version={each} />
            ) : (
              <p className={styles['note']}>
                <Trans>Only a translation; the original is that of version {each.repeats}.</Trans>
              </p>
            )}
            {each.reviewNote === null || each.repeats !== null ? null : (
              <p className={styles['note']}>
                <Trans>Reviewer’s note: {each.reviewNote}</Trans>
              </p>
            )}
          </li>
        ))}
      </ol>
      {versions.length < 2 ? (
        <p>
          <Trans>There is one version: nothing to compare yet.</Trans>
        </p>
      ) : (
        <section className={styles['compare']} aria-labelledby="compare">
          <h2 id="compare">
            <Trans>What changed</Trans>
          </h2>
          <form method="get" className={styles['form']}>
            {(['since', 'version'] as const).map((name) => (
              <span key={name}>
                <label htmlFor={name}>
                  {name === 'since' ? <Trans>from version</Trans> : <Trans>to version</Trans>}
                </label>
                <select id={name} name={name} defaultValue={name === 'since' ? since : version}>
                  {versions.map((each) => (
                    <option key={each.id} value={each.version}>
                      {each.version}
                    </option>
                  ))}
                </select>
              </span>
            ))}
            <Button type="submit" look="quiet">
              <Trans>Compare</Trans>
            </Button>
          </form>
          {compared === null || compared.differences.length === 0 ? (
            <p>
              <Trans>These two versions say the same.</Trans>
            </p>
          ) : (
            <Differences differences={compared.differences} />
          )}
        </section>
      )}
    </>
  );
}

/** Which versions are compared: as asked, else the newest with the one before it. */
function comparedOf({ query }: PageContext, newest: number): { version: number; since: number } {
  const version = Number(query.get('version')) || newest;
  return { version, since: Number(query.get('since')) || Math.max(version - 1, 1) };
}

export const page = definePage({
  document: VersionsPageDocument,
  variables: ({ params, query }) => {
    const version = Number(query.get('version')) || 0;
    return {
      number: numberOf(params['practice']) ?? 0,
      version,
      since: Number(query.get('since')) || null,
      isChosen: version > 0,
      isNewest: version === 0,
    };
  },
  outcome: ({ practice }, { language }) => {
    if (practice === null || practice.publication === 'UNPUBLISHED') return { status: 404 };
    return practice.publication === 'WITHDRAWN'
      ? { status: 303, to: pathTo(language, 'practice', { practice: practiceParam(practice) }) }
      : null;
  },
  head: ({ practice }, { i18n }) => ({
    title: i18n._(msg`Versions of “${practice?.title ?? ''}”`),
    isHidden: true,
  }),
  Component: VersionsPage,
});
