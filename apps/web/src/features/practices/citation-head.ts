import { publisherName, versionAddress } from '@praxis/domain/citations';
import { languages, type Language } from '@praxis/domain/shared';
import { pathTo, practiceParam } from '../../shared/navigation/paths';
import type { TypedLink } from '../../shared/navigation/typed-link';
import { licenceAddress } from '../../shared/practice-fields/licences';

/** A version that is read, with what its citation and its links are made of. */
interface CitedPage {
  practice: {
    readonly number: number;
    readonly slug: string;
    readonly city: { readonly slug: string; readonly name: string };
  };
  content: {
    readonly title: string;
    readonly titleLanguage: string;
    readonly topics: readonly { readonly label: string }[];
    readonly otherCities: readonly { readonly slug: string; readonly name: string }[];
    readonly textLicence: { readonly code: string } | null;
  };
  version: number;
  currentVersion: number;
  publishedAt: string;
}

interface Where {
  origin: string;
  language: Language;
}

/** What reference managers and scholarly search engines read of a version: the names are Highwire's. */
export function citationTags(
  { practice, content, version, publishedAt }: CitedPage,
  { origin }: Where,
): (readonly [name: string, content: string])[] {
  const address = versionAddress({ origin, number: practice.number, version });
  const day = publishedAt.slice(0, 10).replaceAll('-', '/');
  return [
    ['citation_title', content.title],
    ...[practice.city, ...content.otherCities].map(
      ({ name }) => ['citation_author', name] as const,
    ),
    ['citation_publication_date', day],
    ['citation_online_date', day],
    ['citation_language', content.titleLanguage.toLowerCase()],
    ['citation_publisher', publisherName],
    ['citation_technical_report_institution', publisherName],
    ['citation_technical_report_number', `${String(practice.number)}, version ${String(version)}`],
    ...content.topics.map(({ label }) => ['citation_keywords', label] as const),
    ['citation_abstract_html_url', address],
    ['citation_fulltext_html_url', address],
  ];
}

const citationFiles = [
  { ending: 'bib', type: 'application/x-bibtex' },
  { ending: 'ris', type: 'application/x-research-info-systems' },
  { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
] as const;

/**
 * What a page says of a version in typed links (signposting.org, FAIR, level 1): how it is cited, what describes it, whose
 * it is, what may be done with it. What is cited is always a version, for it never changes.
 */
function sharedLinks(
  { practice, content, version, currentVersion }: CitedPage,
  { origin, language }: Where,
): TypedLink[] {
  const address = versionAddress({ origin, number: practice.number, version });
  const licence = licenceAddress(content.textLicence?.code);
  return [
    { rel: 'cite-as', href: address },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: 'https://schema.org/Article' },
    ...[practice.city, ...content.otherCities].map(({ slug }) => ({
      rel: 'author',
      href: origin + pathTo(language, 'city', { city: slug }),
    })),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
    ...citationFiles.map(({ ending, type }) => ({
      rel: 'describedby',
      href: `${address}/cite.${ending}?language=${language}`,
      type,
    })),
    ...(version === currentVersion
      ? [
          {
            rel: 'describedby',
            href: `${origin}/oai?verb=GetRecord&metadataPrefix=datacite&identifier=oai:${new URL(origin).hostname}:practice/${String(practice.number)}`,
            type: 'text/xml',
            profile: 'http://datacite.org/schema/kernel-4',
          },
        ]
      : []),
  ];
}

/** The links of a practice: its page shows the current version, which is the item that is kept for ever. */
export function practiceLinks(cited: CitedPage, where: Where): TypedLink[] {
  const { practice, version } = cited;
  const { origin, language } = where;
  return [
    ...sharedLinks(cited, where),
    {
      rel: 'item',
      href: versionAddress({ origin, number: practice.number, version }),
      type: 'text/html',
    },
    {
      rel: 'version-history',
      href: origin + pathTo(language, 'versions', { practice: practiceParam(practice) }),
    },
  ];
}

/** The links of a version: the practice that it belongs to, and the versions before and after it. */
export function versionLinks(cited: CitedPage, where: Where): TypedLink[] {
  const { practice, version, currentVersion } = cited;
  const { origin, language } = where;
  const at = { practice: practiceParam(practice) };
  const other = (number: number): string =>
    versionAddress({ origin, number: practice.number, version: number });
  return [
    ...sharedLinks(cited, where),
    ...languages.map((each) => ({
      rel: 'item',
      href: origin + pathTo(each, 'version', { ...at, version }),
      type: 'text/html',
    })),
    { rel: 'collection', href: `${origin}/p/${String(practice.number)}`, type: 'text/html' },
    { rel: 'latest-version', href: other(currentVersion) },
    { rel: 'version-history', href: origin + pathTo(language, 'versions', at) },
    ...(version > 1 ? [{ rel: 'predecessor-version', href: other(version - 1) }] : []),
    ...(version < currentVersion ? [{ rel: 'successor-version', href: other(version + 1) }] : []),
  ];
}
