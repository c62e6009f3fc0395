import type { Code } from '../vocabularies';
import {
  emptyFacts,
  textFields,
  type PracticeFacts,
  type PracticeText,
  type PrivateFacts,
} from '../practices';
import { languages, type Language, type TextOrigin } from '../shared';

/** An authority as the interchange format names it; what is more than name and country lets it be made where it is new. */
export interface LinePlace {
  /** In any language of the platform. */
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  slug?: string | undefined;
  kind?: 'city' | 'district' | 'region' | 'national' | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  names?: Record<Language, string> | undefined;
}

/** One practice of the interchange format, checked: what one line of JSON says. */
export interface PracticeLine {
  number?: number | undefined;
  /** Its name in the system that it comes from. */
  externalId?: string | undefined;
  city: LinePlace;
  otherCities: LinePlace[];
  originalLanguage: Language;
  provenance?: 'city' | 'public-sources' | undefined;
  sourceConfidence?: 'high' | 'medium' | undefined;
  confirmedAt?: Date | undefined;
  /** How its city has said since the version that it stands, and on which day; both or neither. */
  answeredStatus?: Code<'lifecycleStatus'> | undefined;
  answeredOn?: string | undefined;
  version?: number | undefined;
  publishedAt?: Date | undefined;
  firstPublishedAt?: Date | undefined;
  reviewNote?: string | undefined;
  /** Without other cities, which are named in `otherCities`. */
  facts: PracticeFacts;
  /** What the line says of them; a line that is silent changes nothing. */
  privateFacts: Partial<PrivateFacts>;
  texts: Partial<Record<Language, PracticeText>>;
  origins: Partial<Record<Language, TextOrigin>>;
}

/** Facts that stand in a line under their own names; other cities and links have names of their own there. */
export const lineFacts = (Object.keys(emptyFacts) as (keyof PracticeFacts)[]).filter(
  (name) => name !== 'otherPlaces' && name !== 'links',
);

/** The line as JSON, always in the same order; what says nothing is left out. */
export function writePracticeLine(line: PracticeLine): Record<string, unknown> {
  return said({
    number: line.number,
    externalId: line.externalId,
    city: writtenPlace(line.city),
    otherCities: line.otherCities.map(writtenPlace),
    originalLanguage: line.originalLanguage,
    provenance: line.provenance,
    sourceConfidence: line.sourceConfidence,
    confirmedAt: line.confirmedAt?.toISOString(),
    answeredStatus: line.answeredStatus,
    answeredOn: line.answeredOn,
    version: line.version,
    firstPublishedAt: line.firstPublishedAt?.toISOString(),
    publishedAt: line.publishedAt?.toISOString(),
    reviewNote: line.reviewNote,
    ...writtenContent(line),
    ...line.privateFacts,
  });
}

/** What a version would hold of it, as one text: two lines that say the same have the same. */
export function contentKey(line: Pick<PracticeLine, 'facts' | 'texts' | 'origins'>): string {
  return JSON.stringify([writtenContent(line), line.facts.otherPlaces]);
}

function writtenContent({
  facts,
  texts,
  origins,
}: Pick<PracticeLine, 'facts' | 'texts' | 'origins'>): Record<string, unknown> {
  return said({
    ...Object.fromEntries(lineFacts.map((name) => [name, facts[name]])),
    actors: facts.actors.map(({ organisation, type, role }) => ({ organisation, type, role })),
    sources: facts.links.map(({ address, label, language }) =>
      label === null && language === null ? address : { address, label, language },
    ),
    translations: Object.fromEntries(
      languages.flatMap((language) => {
        const text = texts[language];
        return text === undefined
          ? []
          : [[language, { origin: origins[language], ...inOrder(text) }]];
      }),
    ),
  });
}

function inOrder(text: PracticeText): Record<string, unknown> {
  return said(Object.fromEntries(textFields.map(({ name }) => [name, text[name]])));
}

function writtenPlace(place: LinePlace): Record<string, unknown> {
  const { name, country, slug, kind, latitude, longitude, names } = place;
  return said({
    ...{ name, country, slug, kind, latitude, longitude },
    names:
      names === undefined
        ? undefined
        : Object.fromEntries(languages.map((language) => [language, names[language]])),
  });
}

/** Without null, undefined and empty lists. */
function said(all: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) =>
        value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
