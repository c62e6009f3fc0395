import {
  contentKey,
  readPracticeLine,
  writePracticeLine,
  type PracticeLine,
} from '@praxis/domain/interchange';
import { emptyFacts, type PracticeFacts, type PracticeText } from '@praxis/domain/practices';
import { InvalidInput, type Language, type TextOrigin } from '@praxis/domain/shared';
import { factColumns, textOf } from '../practices';

/** The words of a version or a draft in one language, as they are stored. */
export interface StoredText {
  language: Language;
  origin: TextOrigin;
  title: string | null;
  summary: string | null;
  body: PracticeText;
}

/** What the interchange format knows of a stored practice. */
type StoredPractice = PracticeFacts & {
  number: number;
  externalId: string | null;
  city: PracticeLine['city'];
  otherCities: PracticeLine['otherCities'];
  originalLanguage: Language;
  provenance: NonNullable<PracticeLine['provenance']>;
  sourceConfidence: PracticeLine['sourceConfidence'] | null;
  confirmedAt: Date | null;
  answeredStatus: NonNullable<PracticeLine['answeredStatus']> | null;
  answeredOn: string | null;
  version: number;
  publishedAt: Date;
  firstPublishedAt: Date | null;
  reviewNote: string | null;
  texts: StoredText[] | null;
  contactAddress?: string | null;
  annex?: string | null;
  annexSummit?: string | null;
};

const city = (alias: string): string =>
  `json_build_object('name', ${alias}.names ->> 'en', 'country', ${alias}.country_code, 'slug', ${alias}.slug, 'kind', ${alias}.kind,
     'latitude', ${alias}.latitude, 'longitude', ${alias}.longitude, 'names', ${alias}.names)`;

const publicParts = `
  p.number, p.external_id as "externalId", ${city('c')} as city, p.original_language as "originalLanguage", p.provenance,
  p.source_confidence as "sourceConfidence", p.confirmed_at as "confirmedAt", p.answered_status as "answeredStatus",
  to_char(p.answered_on, 'YYYY-MM-DD') as "answeredOn", p.first_published_at as "firstPublishedAt",
  (select coalesce(json_agg(${city('o')} order by n.position), '[]')
     from unnest(v.other_places) with ordinality as n(slug, position) join city o on o.slug = n.slug) as "otherCities",
  v.version, v.published_at as "publishedAt", v.review_note as "reviewNote", ${factColumns('v')},
  (select json_agg(json_build_object('language', t.language, 'origin', t.origin, 'title', t.title, 'summary', t.summary, 'body', t.body))
     from practice_version_text t where t.version_id = v.id) as texts`;

const privateParts = `p.contact_address as "contactAddress",
  (select a.body from practice_version_annex a where a.version_id = v.id) as annex,
  (select a.summit from practice_version_annex a where a.version_id = v.id) as "annexSummit"`;

/** The practices that everybody sees, by their numbers, from after `$1`; what is private only where it was asked for. */
export function storedPractices(withPrivate: boolean): string {
  return `select ${publicParts}${withPrivate ? `, ${privateParts}` : ''}
    from practice p
    join practice_version v on v.id = p.current_version_id
    join city c on c.id = p.city_id
   where p.publication = 'published' and p.number > $1
   order by p.number
   limit $2`;
}

/** A row of `storedPractices` as a line. */
export function toLine(row: StoredPractice): PracticeLine {
  const { contactAddress = null, annex = null, annexSummit = null } = row;
  return {
    number: row.number,
    externalId: row.externalId ?? undefined,
    city: row.city,
    otherCities: row.otherCities,
    originalLanguage: row.originalLanguage,
    provenance: row.provenance,
    sourceConfidence: row.sourceConfidence ?? undefined,
    confirmedAt: row.confirmedAt ?? undefined,
    answeredStatus: row.answeredStatus ?? undefined,
    answeredOn: row.answeredOn ?? undefined,
    version: row.version,
    publishedAt: row.publishedAt,
    firstPublishedAt: row.firstPublishedAt ?? undefined,
    reviewNote: row.reviewNote ?? undefined,
    facts: row,
    privateFacts: {
      ...(contactAddress === null ? {} : { contactAddress }),
      ...(annex === null ? {} : { annex }),
      ...(annexSummit === null ? {} : { annexSummit }),
    },
    ...wordsOf(row.texts ?? []),
  };
}

/** Texts as a line holds them. */
export function wordsOf(texts: readonly StoredText[]): Pick<PracticeLine, 'texts' | 'origins'> {
  return {
    texts: Object.fromEntries(texts.map((text) => [text.language, textOf(text)])),
    origins: Object.fromEntries(texts.map(({ language, origin }) => [language, origin])),
  };
}

/** The key of stored content, read as a line would be read: what was written before a rule is held to it as well. */
export function storedKey(facts: PracticeFacts, texts: readonly StoredText[]): string {
  const stored = { facts, ...wordsOf(texts) };
  try {
    const originalLanguage = texts.find(({ origin }) => origin === 'original')?.language ?? 'en';
    const line = readPracticeLine(
      writePracticeLine({
        ...stored,
        city: { name: '-', country: 'XX' },
        otherCities: [],
        originalLanguage,
        privateFacts: {},
      }),
    );
    return contentKey({ ...line, facts: { ...line.facts, otherPlaces: facts.otherPlaces } });
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return contentKey({ ...stored, facts: { ...emptyFacts, ...facts } });
  }
}
