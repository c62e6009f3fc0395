import { citationTags, practiceLinks } from '../../../features/practices/citation-head';
import type { PracticePageQuery } from '../../../shared/apollo/generated/operations';
import { licenceAddress } from '../../../shared/practice-fields/licences';
import type { Facts, PageContext } from '../../page-definition';

type Practice = NonNullable<PracticePageQuery['practice']>;

/** A practice for programs: how it is cited, where they go from it, what it is in the words of schema.org. */
export function practiceFacts(
  { practice }: PracticePageQuery,
  { origin, language }: PageContext,
): Facts {
  if (practice === null) return {};
  const cited = citedOf(practice);
  const where = { origin, language };
  return {
    ...(cited === null
      ? {}
      : { citation: citationTags(cited, where), links: practiceLinks(cited, where) }),
    jsonLd: {
      '@type': 'Article',
      '@id': practice.url,
      url: practice.url,
      headline: practice.title,
      abstract: practice.summary,
      inLanguage: practice.contentLanguage.toLowerCase(),
      datePublished: practice.firstPublishedAt,
      dateModified: practice.currentVersion?.publishedAt ?? practice.publishedAt,
      version: practice.currentVersion?.version,
      about: practice.topics.map((topic) => topic.label),
      contentLocation: {
        '@type': 'City',
        name: practice.city.name,
        addressCountry: practice.city.country.code,
      },
      license: licenceAddress(practice.textLicence?.code),
      citation: practice.links.map((link) => link.address),
      publisher: {
        '@type': 'Organization',
        name: 'Alliance of European Cities against Violent Extremism',
      },
    },
  };
}

/** What can be cited: nothing of a practice that is not public. */
function citedOf(practice: Practice): Parameters<typeof practiceLinks>[0] | null {
  const { currentVersion, publication } = practice;
  if (publication !== 'PUBLISHED' || currentVersion === null) return null;
  const { version, publishedAt } = currentVersion;
  return { practice, content: practice, version, currentVersion: version, publishedAt };
}
