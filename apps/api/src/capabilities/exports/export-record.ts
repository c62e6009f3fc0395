import { versionAddress } from '@praxis/domain/citations';
import {
  emptyFacts,
  textFields,
  type PracticeFacts,
  type PracticeText,
} from '@praxis/domain/practices';
import { safeCell } from '@praxis/domain/exports';
import type { Language } from '@praxis/domain/shared';
import type { CityRow } from '../cities';
import type { PracticeRow, TextRow } from '../practices';

/** A practice as it leaves the house: its current version, with every fact by its code and every language. */
export interface ExportRecord {
  number: number;
  version: number;
  address: string;
  publishedAt: string;
  firstPublishedAt: string | null;
  city: string;
  country: string;
  otherCities: string[];
  originalLanguage: Language;
  facts: PracticeFacts;
  texts: Partial<Record<Language, PracticeText & { origin: TextRow['origin'] }>>;
  /** Of an annotated list alone. */
  note?: string | null;
}

/** A practice in one of its versions, with what a curator says of it where the list is an annotated one. */
export type ExportedRow = PracticeRow & {
  version: number;
  publishedAt: Date;
  note?: string | null;
};

const factNames = Object.keys(emptyFacts) as (keyof PracticeFacts)[];

export function recordOf(
  row: ExportedRow,
  parts: { cities: readonly CityRow[]; texts: readonly TextRow[]; origin: string },
): ExportRecord {
  const [owner, ...others] = parts.cities;
  return {
    number: row.number,
    version: row.version,
    address: versionAddress({ ...row, origin: parts.origin }),
    publishedAt: row.publishedAt.toISOString(),
    firstPublishedAt: row.firstPublishedAt?.toISOString() ?? null,
    city: owner?.names.en ?? '',
    country: owner?.countryCode ?? '',
    otherCities: others.map((city) => city.names.en),
    originalLanguage: row.originalLanguage,
    facts: Object.fromEntries(
      factNames.map((name) => [name, row[name]]),
    ) as unknown as PracticeFacts,
    texts: Object.fromEntries(
      parts.texts.map(({ language, origin, text }) => [language, { origin, ...text }]),
    ),
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

/** What the columns are called, in their order. The words are those of the original language. */
export const csvColumns = [
  'number',
  'version',
  'address',
  'published_at',
  'first_published_at',
  'city',
  'country',
  'other_cities',
  'language',
  ...factNames,
  ...textFields.map(({ name }) => name),
];

/** The cells of a practice. Lists are joined by "; ", actors and links are JSON. */
export function cellsOf(record: ExportRecord): string[] {
  const text: PracticeText = record.texts[record.originalLanguage] ?? {};
  const values: (CellValue | undefined)[] = [
    record.number,
    record.version,
    record.address,
    record.publishedAt,
    record.firstPublishedAt,
    record.city,
    record.country,
    record.otherCities,
    record.originalLanguage,
    ...factNames.map((name) => record.facts[name]),
    ...textFields.map(({ name }) => text[name]),
    ...(record.note === undefined ? [] : [record.note]),
  ];
  return values.map((value) => safeCell(cellOf(value)));
}

type CellValue = string | number | null | readonly (string | object)[];

function cellOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return value.every((each) => typeof each === 'string') ? value.join('; ') : JSON.stringify(value);
}
