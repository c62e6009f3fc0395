import type { LinePlace } from '@praxis/domain/interchange';
import { fold, InvalidInput, slugOf, type FieldFault } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';

type Known = Pick<City, 'id' | 'slug' | 'countryCode' | 'names'>;

/** The cities that lines name: those that are known, and those that lines describe well enough to be made. */
export class ImportPlaces {
  private constructor(
    private readonly db: EntityManager,
    private readonly ids: IdGenerator,
    private readonly known: Known[],
  ) {}

  static async open(db: EntityManager, ids: IdGenerator): Promise<ImportPlaces> {
    const select = { id: true, slug: true, countryCode: true, names: true } as const;
    return new ImportPlaces(db, ids, await db.find(City, { select }));
  }

  /** @throws InvalidInput when it is not known and cannot be made */
  async find(place: LinePlace, path: string): Promise<Known> {
    const slug = place.slug ?? slugOf(place.name, 'city');
    const bySlug = this.known.find((city) => city.slug === slug);
    if (place.slug !== undefined && bySlug !== undefined) {
      if (bySlug.countryCode === place.country) return bySlug;
      throw fault(path, 'otherCountry', `is in ${bySlug.countryCode} here, correct its country`);
    }
    const named = this.known.filter(
      ({ countryCode, names }) =>
        countryCode === place.country &&
        Object.values(names).some((name) => fold(name) === fold(place.name)),
    );
    if (named.length > 1)
      throw fault(path, 'severalCities', 'is the name of several cities, give its slug as well');
    if (named[0] !== undefined) return named[0];
    if (bySlug !== undefined)
      throw fault(path, 'severalCities', `could be ${bySlug.slug}, give its slug as well`);
    return this.make({ ...place, slug }, path);
  }

  private async make(place: LinePlace & { slug: string }, path: string): Promise<Known> {
    const { slug, country, kind, latitude, longitude, name } = place;
    if (kind === undefined || latitude === undefined || longitude === undefined)
      throw fault(
        path,
        'unknownCity',
        'is no city that is known here: correct its name and country, or describe it with kind, latitude and longitude',
      );
    const names = place.names ?? { en: name, fr: name, es: name };
    const city = { id: this.ids.next(), slug, countryCode: country, names };
    await this.db.insert(City, { ...city, kind, latitude, longitude });
    this.known.push(city);
    return city;
  }
}

function fault(path: string, rule: string, what: string): InvalidInput {
  const field: FieldFault = { path, rule, limit: null, message: `${path} ${what}.` };
  return new InvalidInput([field]);
}
