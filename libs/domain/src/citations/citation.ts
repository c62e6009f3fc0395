import type { Language } from '../shared';
import type { Code } from '../vocabularies';

/** What a text may be used for, with the address of its terms. */
export interface Licence {
  name: string;
  address: string;
}

const licences: Record<Code<'textLicence'>, Licence | null> = {
  'cc-by': { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  'cc-by-sa': { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  cc0: { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'on-request': null,
};

/** The licence that a city has given; null where it has to be asked, or has not said. Nothing is promised for it. */
export function licenceOf(code: Code<'textLicence'> | null): Licence | null {
  return code === null ? null : licences[code];
}

/** Who publishes what cities write. */
export const publisherName = 'Praxis';

export const citationStyles = ['apa', 'chicago', 'harvard', 'iso690', 'vancouver'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** The files a reference manager reads, by how their names end. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** A frozen version as it is cited: never a practice alone, which changes. */
export interface CitedVersion {
  number: number;
  version: number;
  title: string;
  titleLanguage: Language;
  summary: string;
  /** The authorities that answer for it, the owner first. */
  cities: readonly string[];
  publishedAt: Date;
  licence: Licence | null;
  /** Where this site is, without a slash at the end. */
  origin: string;
}

interface CslDate {
  'date-parts': [[number, number, number]];
}

/** The part of CSL-JSON that a version needs. */
export interface CslItem {
  id: string;
  type: 'report' | 'dataset';
  title: string;
  author: { literal: string }[];
  issued: CslDate;
  accessed: CslDate;
  version: string;
  publisher: string;
  URL: string;
  language: Language;
  abstract?: string;
  /** What a curator says of it, in an annotated list. */
  annote?: string;
  /** What the terms of reuse are, which CSL has no field for. */
  custom?: { license: Licence };
}

/** The permanent address of a version. */
export function versionAddress({
  origin,
  number,
  version,
}: Pick<CitedVersion, 'origin' | 'number' | 'version'>): string {
  return `${origin}/p/${String(number)}/v/${String(version)}`;
}

/**
 * A version as CSL-JSON, from which every other form is made. Cities are corporate authors: literal names, which no
 * style may take apart into family and given name. Days are those of UTC.
 */
export function citationOf(cited: CitedVersion, accessedAt: Date): CslItem {
  return {
    id: `praxis-${String(cited.number)}-v${String(cited.version)}`,
    type: 'report',
    title: oneLine(cited.title),
    author: cited.cities.map((literal) => ({ literal })),
    issued: dayOf(cited.publishedAt),
    accessed: dayOf(accessedAt),
    version: String(cited.version),
    publisher: publisherName,
    URL: versionAddress(cited),
    language: cited.titleLanguage,
    abstract: oneLine(cited.summary),
    ...(cited.licence === null ? {} : { custom: { license: cited.licence } }),
  };
}

/** A collection as it was frozen. */
export interface CitedEdition {
  number: number;
  edition: number;
  name: string;
  description: string | null;
  language: Language;
  /** The person who made it. */
  curator: string;
  frozenAt: Date;
  /** Its permanent address. */
  address: string;
}

/** An edition as CSL-JSON: a set of data, by the person who chose and ordered what is in it. */
export function citationOfEdition(edition: CitedEdition, accessedAt: Date): CslItem {
  return {
    id: `praxis-collection-${String(edition.number)}-v${String(edition.edition)}`,
    type: 'dataset',
    title: oneLine(edition.name),
    author: [{ literal: oneLine(edition.curator) }],
    issued: dayOf(edition.frozenAt),
    accessed: dayOf(accessedAt),
    version: String(edition.edition),
    publisher: publisherName,
    URL: edition.address,
    language: edition.language,
    ...(edition.description === null ? {} : { abstract: oneLine(edition.description) }),
  };
}

function dayOf(date: Date): CslDate {
  return { 'date-parts': [[date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]] };
}

/** A line break ends a field in RIS, and means nothing in the others. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
