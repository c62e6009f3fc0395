import { fold, languages, type Language } from '@praxis/domain/shared';
import type { SheetTarget } from '@praxis/domain/spreadsheets';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import type { EntityManager } from 'typeorm';
import { City } from '../cities';
import type { Vocabularies } from '../vocabularies';

/** What a table may speak of: cities by their names, codes by their labels in every language. */
export async function sheetTarget(
  db: EntityManager,
  vocabularies: Vocabularies,
  { cityId, language, isFrom1904 }: { cityId: string; language: Language; isFrom1904: boolean },
): Promise<SheetTarget> {
  const cities = await db.find(City, {
    select: { id: true, slug: true, countryCode: true, names: true },
  });
  const places = new Map<string, City | null>();
  for (const city of cities)
    for (const name of new Set([city.slug, ...Object.values(city.names)].map(fold))) {
      // Of a name that several bear, nobody knows whose it is.
      places.set(name, places.has(name) ? null : city);
    }
  const own = cities.find(({ id }) => id === cityId);
  if (own === undefined) throw new Error(`There is no city ${cityId}.`);
  const labels = new Map<VocabularyName, Map<string, string>>();
  return {
    city: placeOf(own),
    language,
    isFrom1904,
    isCity: (name) =>
      [own.slug, ...Object.values(own.names)].some((known) => fold(known) === fold(name)),
    cityOf: (name) => {
      const city = places.get(fold(name)) ?? null;
      return city === null ? undefined : placeOf(city);
    },
    codeOf: (vocabulary, label) => {
      const known = labels.get(vocabulary) ?? codesByLabel(vocabularies, vocabulary);
      labels.set(vocabulary, known);
      return known.get(label);
    },
  };
}

function placeOf(city: City): SheetTarget['city'] {
  return { name: city.names.en, country: city.countryCode, slug: city.slug };
}

function codesByLabel(vocabularies: Vocabularies, name: VocabularyName): Map<string, string> {
  return new Map(
    vocabularies
      .list(name)
      .flatMap(({ code, labels }) =>
        languages.flatMap((language): [string, string][] =>
          labels[language] === undefined ? [] : [[fold(labels[language]).trim(), code]],
        ),
      ),
  );
}
