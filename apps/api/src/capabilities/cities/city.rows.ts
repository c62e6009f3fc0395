import type { CitySize } from '@praxis/domain/discovery';
import type { Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';

/** A city as it is read. */
export interface CityRow {
  id: string;
  slug: string;
  countryCode: string;
  kind: 'city' | 'district' | 'region' | 'national';
  latitude: number;
  longitude: number;
  names: Record<Language, string>;
  size: CitySize | null;
}

export const cityColumns = `id, slug, country_code as "countryCode", kind, latitude, longitude, names, size`;

export const cityById = defineLoader<string, CityRow | null>({
  name: 'cityById',
  load: (all, { database }) =>
    database.settled.of('city', all, async (ids) =>
      inOrderOf(
        ids,
        await database.publicRows<CityRow>(
          'cities-by-id',
          `select ${cityColumns} from city where id = any($1::uuid[])`,
          [ids],
        ),
        (row) => row.id,
      ),
    ),
});

/** By their names in addresses. */
export const cityBySlug = defineLoader<string, CityRow | null>({
  name: 'cityBySlug',
  load: async (slugs, { database }) =>
    inOrderOf(
      slugs,
      await database.publicRows<CityRow>(
        'cities-by-slug',
        `select ${cityColumns} from city where slug = any($1::text[])`,
        [slugs],
      ),
      (row) => row.slug,
    ),
});

/** A country as the API gives it, which names it in the reader's language; null for a code that nobody has said. */
export const countryOf = (code: string | null): { code: string } | null =>
  code === null ? null : { code };

const regionNames = new LRUCache<Language, Intl.DisplayNames>({ max: 3 });

/** The name of a country; Kosovo bears the asterisk of the Council of Europe's documents. */
export function countryName(code: string, language: Language): string {
  let names = regionNames.get(language);
  if (!names) {
    names = new Intl.DisplayNames([language], { type: 'region' });
    regionNames.set(language, names);
  }
  const name = names.of(code) ?? code;
  return code === 'XK' ? `${name}*` : name;
}
