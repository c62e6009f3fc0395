import { licenceOf, publisherName, versionAddress } from '@praxis/domain/citations';
import type { Language } from '@praxis/domain/shared';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { countryName } from '../cities';
import type { Vocabularies } from '../vocabularies';
import type { HarvestedPractice } from './harvesting.service';

/** A form in which records are given. */
export interface OaiFormat {
  prefix: string;
  schema: string;
  namespace: string;
  /** Writes the record of a practice into its `metadata`. */
  write: (into: XMLBuilder, practice: HarvestedPractice, with_: RecordParts) => void;
}

/** What a record needs beside the practice. */
export interface RecordParts {
  origin: string;
  vocabularies: Vocabularies;
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
const dcNamespace = 'http://www.openarchives.org/OAI/2.0/oai_dc/';
const dcSchema = 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd';
const dataciteNamespace = 'http://datacite.org/schema/kernel-4';
const dataciteSchema = 'https://schema.datacite.org/meta/kernel-4.6/metadata.xsd';

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Titles and summaries in every language, the original first; words of a machine that nobody has checked are no record. */
function headingsOf({
  practice,
}: HarvestedPractice): { language: Language; title: string | null; summary: string | null }[] {
  return (Object.keys(practice.headings) as Language[])
    .filter((language) => practice.headings[language]?.origin !== 'machine')
    .sort(
      (a, b) => Number(b === practice.originalLanguage) - Number(a === practice.originalLanguage),
    )
    .map((language) => ({
      language,
      title: practice.headings[language]?.title ?? null,
      summary: practice.headings[language]?.summary ?? null,
    }));
}

/** Topics, forms of extremism and target groups, by their names in English. */
function subjectsOf({ practice }: HarvestedPractice, vocabularies: Vocabularies): string[] {
  return [
    ...practice.topics.map((code) => vocabularies.label('topic', code, 'en')),
    ...practice.phenomena.map((code) => vocabularies.label('phenomenon', code, 'en')),
    ...practice.targetGroups.map((code) => vocabularies.label('targetGroup', code, 'en')),
  ];
}

/** Unqualified Dublin Core, which every harvester reads. */
const dublinCore: OaiFormat = {
  prefix: 'oai_dc',
  schema: dcSchema,
  namespace: dcNamespace,
  write: (into, harvested, { origin, vocabularies }) => {
    const { practice, cities } = harvested;
    const dc = into.ele('oai_dc:dc', {
      'xmlns:oai_dc': dcNamespace,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${dcNamespace} ${dcSchema}`,
    });
    const put = (name: string, text: string, language?: Language): void => {
      dc.ele(`dc:${name}`, language === undefined ? {} : { 'xml:lang': language }).txt(text);
    };
    const headings = headingsOf(harvested);
    for (const { title, language } of headings) if (title) put('title', title, language);
    for (const city of cities) put('creator', city.names.en);
    for (const subject of subjectsOf(harvested, vocabularies)) put('subject', subject, 'en');
    for (const { summary, language } of headings)
      if (summary) put('description', summary, language);
    put('publisher', publisherName);
    put('date', isoDay(practice.publishedAt));
    put('type', 'Text');
    put('identifier', `${origin}/p/${String(practice.number)}`);
    put('identifier', versionAddress({ ...practice, origin }));
    for (const { language } of headings) put('language', language);
    for (const city of cities)
      put('coverage', `${city.names.en}, ${countryName(city.countryCode, 'en')}`);
    const licence = licenceOf(practice.textLicence);
    if (licence !== null) put('rights', licence.address);
  },
};

/** DataCite 4: versions, places, licences and languages each in a field of their own. */
const datacite: OaiFormat = {
  prefix: 'datacite',
  schema: dataciteSchema,
  namespace: dataciteNamespace,
  write: (into, harvested, { origin, vocabularies }) => {
    const { practice, cities } = harvested;
    const resource = into.ele('resource', {
      xmlns: dataciteNamespace,
      'xmlns:xsi': xsi,
      'xsi:schemaLocation': `${dataciteNamespace} ${dataciteSchema}`,
    });
    const headings = headingsOf(harvested);
    resource
      .ele('identifier', { identifierType: 'URL' })
      .txt(versionAddress({ ...practice, origin }));
    const creators = resource.ele('creators');
    for (const city of cities)
      creators.ele('creator').ele('creatorName', { nameType: 'Organizational' }).txt(city.names.en);
    const titles = resource.ele('titles');
    for (const { title, language } of headings)
      if (title)
        titles
          .ele('title', {
            'xml:lang': language,
            ...(language === practice.originalLanguage ? {} : { titleType: 'TranslatedTitle' }),
          })
          .txt(title);
    resource.ele('publisher').txt(publisherName);
    resource.ele('publicationYear').txt(String(practice.publishedAt.getUTCFullYear()));
    resource.ele('resourceType', { resourceTypeGeneral: 'Text' }).txt('Practice of a city');
    const subjects = resource.ele('subjects');
    for (const subject of subjectsOf(harvested, vocabularies))
      subjects.ele('subject', { 'xml:lang': 'en' }).txt(subject);
    resource.ele('dates').ele('date', { dateType: 'Issued' }).txt(isoDay(practice.publishedAt));
    resource.ele('language').txt(practice.originalLanguage);
    resource
      .ele('alternateIdentifiers')
      .ele('alternateIdentifier', { alternateIdentifierType: 'URL of the current version' })
      .txt(`${origin}/p/${String(practice.number)}`);
    resource.ele('version').txt(String(practice.version));
    const licence = licenceOf(practice.textLicence);
    if (licence !== null)
      resource.ele('rightsList').ele('rights', { rightsURI: licence.address }).txt(licence.name);
    const descriptions = resource.ele('descriptions');
    for (const { summary, language } of headings)
      if (summary)
        descriptions
          .ele('description', { descriptionType: 'Abstract', 'xml:lang': language })
          .txt(summary);
    const places = resource.ele('geoLocations');
    for (const city of cities)
      places
        .ele('geoLocation')
        .ele('geoLocationPlace')
        .txt(`${city.names.en}, ${countryName(city.countryCode, 'en')}`);
  },
};

export const oaiFormats: readonly OaiFormat[] = [dublinCore, datacite];
