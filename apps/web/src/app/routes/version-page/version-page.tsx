import { msg } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Notice } from '@praxis/ui';
import { MinorVersion } from '../../../features/practices/minor-version';
import { MergedNotice } from '../../../features/practices/merged-notice';
import { PracticeBody } from '../../../features/practices/practice-body';
import { PracticeCitation } from '../../../features/practices/practice-citation';
import { PracticeColumns, PracticeSummary } from '../../../features/practices/practice-summary';
import { Attachments } from '../../../shared/attachments/attachments';
import { RestrictedAnnex } from '../../../shared/practice-fields/restricted-annex';
import { Sources } from '../../../shared/sources/sources';
import type { VersionPageQuery } from '../../../shared/apollo/generated/operations';
import { formatDay } from '../../../shared/formatting/formatting';
import { Link } from '../../../shared/navigation/link';
import { numberOf, pathTo, practiceParam } from '../../../shared/navigation/paths';
import { Trail } from '../../../shared/navigation/trail';
import { definePage, type PageContext } from '../../page-definition';
import { VersionPageDocument } from './version-page.generated';

function VersionPage({
  data: { practice, practiceVersion: version },
  context: { language },
}: {
  data: VersionPageQuery;
  context: PageContext;
}) {
  if (practice === null || version === null) return null;
  const at = { practice: practiceParam(practice) };
  return (
    <>
      <Trail
        ancestors={[
          { href: pathTo(language, 'practice', at), of: version },
          { href: pathTo(language, 'versions', at), words: <Trans>Versions</Trans> },
        ]}
      />
      <h1 lang={version.titleLanguage.toLowerCase()}>{version.title}</h1>
      <MergedNotice practice={practice} language={language} />
      <Notice tone={practice.currentVersion?.version === version.version ? 'info' : 'warn'}>
        <p>
          <Trans>
            Version {version.version}, published {formatDay(version.publishedAt, language)}. It
            never changes.
          </Trans>{' '}
          {practice.currentVersion?.version === version.version ||
          practice.publication === 'MERGED' ? null : (
            <Link href={pathTo(language, 'practice', at)}>
              <Trans>Read the current version</Trans>
            </Link>
          )}
        </p>
        {version.isMinor && version.repeats === null ? (
          <p>
            <MinorVersion version={version} />
          </p>
        ) : null}
        {version.repeats === null ? null : (
          <p>
            <Trans>
              It only brings a translation: the original is that of version {version.repeats}.
            </Trans>
          </p>
        )}
        {version.reviewNote === null ? null : (
          <p>
            <Trans>Reviewer’s note: {version.reviewNote}</Trans>
          </p>
        )}
      </Notice>
      <PracticeColumns>
        <PracticeSummary practice={version} language={language} />
        <PracticeBody practice={version} />
        <Attachments
          attachments={version.attachments}
          originalLanguage={version.originalLanguage}
          language={language}
        />
        <RestrictedAnnex
          annex={version.annex}
          summit={version.annexSummit}
          originalLanguage={version.originalLanguage}
        />
        {version.links.length > 0 ? (
          <section aria-labelledby="sources">
            <h2 id="sources">
              <Trans>Sources and links</Trans>
            </h2>
            <Sources sources={version.links} />
          </section>
        ) : null}
        <PracticeCitation
          practice={practice}
          version={version.version}
          citations={version.citations}
          language={language}
        />
      </PracticeColumns>
    </>
  );
}

export const page = definePage({
  document: VersionPageDocument,
  variables: ({ params }) => ({
    number: numberOf(params['practice']) ?? 0,
    version: Number(params['version']) || 0,
  }),
  outcome: ({ practice, practiceVersion }, { language, params }) => {
    if (practice?.publication === 'WITHDRAWN') return { status: 410 };
    if (practice === null || practiceVersion === null) return { status: 404 };
    const address = practiceParam(practice);
    if (params['practice'] === address) return null;
    return {
      status: 301,
      to: pathTo(language, 'version', { practice: address, version: practiceVersion.version }),
    };
  },
  head: ({ practice, practiceVersion }, { i18n, language }) => {
    if (practice === null || practiceVersion === null)
      return { title: i18n._(msg`This version is no longer shown`), isHidden: true };
    const { version } = practiceVersion;
    return {
      title: i18n._(msg`${practiceVersion.title}, version ${practiceVersion.version}`),
      description: practiceVersion.summary,
      isHidden: practice.currentVersion?.version !== version || practice.publication === 'MERGED',
      canonical: pathTo(language, 'practice', {
        practice: practiceParam(practice.successor ?? practice),
      }),
    };
  },
  facts: async (data, context) => (await import('./version-facts')).versionFacts(data, context),
  Component: ({ data, context }) =>
    data.practice?.publication === 'WITHDRAWN' ? (
      <Withdrawn data={data} context={context} />
    ) : (
      <VersionPage data={data} context={context} />
    ),
});

function Withdrawn({ data, context }: { data: VersionPageQuery; context: PageContext }) {
  return (
    <>
      <h1>
        <Trans>This version is no longer shown</Trans>
      </h1>
      <Notice tone="warn">
        <p>
          <Trans>The practice has been withdrawn, and with it all its versions.</Trans>{' '}
          {data.practice === null ? null : (
            <Link
              href={pathTo(context.language, 'practice', {
                practice: practiceParam(data.practice),
              })}
            >
              <Trans>When and why</Trans>
            </Link>
          )}
        </p>
      </Notice>
    </>
  );
}
