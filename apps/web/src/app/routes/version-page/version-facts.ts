import { citationTags, versionLinks } from '../../../features/practices/citation-head';
import type { VersionPageQuery } from '../../../shared/apollo/generated/operations';
import type { Facts, PageContext } from '../../page-definition';

/** A version for programs: how it is cited, and where they go from it. */
export function versionFacts(
  { practice, practiceVersion }: VersionPageQuery,
  { origin, language }: PageContext,
): Facts {
  if (practice === null || practiceVersion === null) return {};
  const { version, publishedAt } = practiceVersion;
  const cited = {
    practice,
    content: practiceVersion,
    version,
    currentVersion: practice.currentVersion?.version ?? version,
    publishedAt,
  };
  return {
    citation: citationTags(cited, { origin, language }),
    links: versionLinks(cited, { origin, language }),
  };
}
