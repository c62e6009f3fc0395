import { dataDictionary } from '../exports';
import { fold, languages } from '../shared';
import { columnHeadings, type SheetColumnName } from './column-headings';
import { sheetColumns } from './sheet-columns';

/** Which field each column of a table is for, by its place; null: it is not read. */
export type ColumnMapping = readonly (SheetColumnName | null)[];

/** The fields without which no row can become a draft. */
export const neededColumns = ['externalId', 'title'] as const satisfies readonly SheetColumnName[];

/** Other words that people put above such columns. */
const otherHeadings: Partial<Record<SheetColumnName, readonly string[]>> = {
  externalId: [
    'id',
    'external id',
    'reference',
    'ref',
    'référence',
    'referencia',
    'identifiant',
    'identificador',
  ],
  originalLanguage: ['original language', 'langue d’origine', 'lengua', 'idioma original'],
  city: ['authority', 'municipality', 'collectivité', 'commune', 'municipio'],
  title: ['name', 'nom', 'nombre', 'name of the practice', 'practice', 'pratique', 'práctica'],
  summary: ['description', 'descripción', 'abstract'],
  links: ['sources', 'links', 'liens', 'enlaces', 'url', 'website'],
  topics: ['topic', 'theme', 'themes', 'thème', 'tema'],
  targetGroups: ['target group', 'target groups', 'public cible', 'grupo destinatario'],
  startYear: ['start year', 'start', 'année de début', 'año de inicio'],
  endYear: ['end year', 'année de fin', 'año de fin'],
};

/** A heading without what does not matter in it: case, accents, punctuation, the mark that it must be filled. */
export function plainHeading(text: string): string {
  return fold(text)
    .replace(/[_\p{P}\p{S}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const known: ReadonlyMap<string, SheetColumnName> = new Map(
  // What comes later wins: our own names over other words.
  [...sheetColumns]
    .reverse()
    .flatMap(({ name }): [string, SheetColumnName][] =>
      [
        ...(otherHeadings[name] ?? []),
        name,
        ...dataDictionary
          .filter((field) => field.name === name)
          .flatMap(({ column }) => column ?? []),
        ...languages.map((language) => columnHeadings[name][language]),
      ].map((heading) => [plainHeading(heading), name]),
    ),
);

/** What the columns are for, as far as their headings say; of two that say the same, the first. */
export function proposedMapping(headings: readonly string[]): ColumnMapping {
  const taken = new Set<SheetColumnName>();
  return headings.map((heading) => {
    const name = known.get(plainHeading(heading));
    if (name === undefined || taken.has(name)) return null;
    taken.add(name);
    return name;
  });
}

/** What two tables with the same columns have in common: by it a mapping is remembered. */
export function headingsKey(headings: readonly string[]): string {
  return JSON.stringify(headings.map(plainHeading));
}

/** Whatever is wrong with a mapping: fields that are needed and have no column, and those that have several. */
export function mappingFaults(mapping: ColumnMapping): {
  missing: SheetColumnName[];
  repeated: SheetColumnName[];
} {
  const given = mapping.filter((name) => name !== null);
  return {
    missing: neededColumns.filter((name) => !given.includes(name)),
    repeated: [...new Set(given.filter((name, i) => given.indexOf(name) !== i))],
  };
}
