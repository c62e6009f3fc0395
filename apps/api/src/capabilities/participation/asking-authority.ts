import type { DraftedAnswers, SaveParticipationRequest } from '@praxis/domain/participation';
import { fold } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { City, unknownCity } from '../cities';
import type { ParticipationRequest } from './participation-request.entity';

type Columns = Pick<
  ParticipationRequest,
  'category' | 'country' | 'cityId' | 'authoritySize' | 'isFirstAttendance'
>;

/**
 * What of the answers organisers weigh. An authority is one, whether its city was chosen or its name typed: a name that a
 * city of Praxis in the country has in any language is that city. Of a city of Praxis, country and size are those of the city.
 */
export async function weighedPart(
  db: EntityManager,
  request: ParticipationRequest,
  input: SaveParticipationRequest,
  { authority }: Pick<DraftedAnswers, 'authority'>,
): Promise<Columns> {
  const said = {
    category: input.category ?? request.category,
    country: input.country ?? request.country,
    authoritySize: input.authoritySize ?? request.authoritySize,
    isFirstAttendance: input.isFirstAttendance ?? request.isFirstAttendance,
  };
  const city =
    (await chosenCity(db, request, input)) ?? (await cityNamed(db, authority, said.country));
  if (city === null) return { ...said, cityId: null };
  return {
    ...said,
    cityId: city.id,
    country: city.countryCode,
    authoritySize: city.size ?? said.authoritySize,
  };
}

/** The city that was chosen, now or before; null: none is. */
async function chosenCity(
  db: EntityManager,
  { cityId }: Pick<ParticipationRequest, 'cityId'>,
  { city: slug }: Pick<SaveParticipationRequest, 'city'>,
): Promise<City | null> {
  if (slug === undefined) return cityId === null ? null : db.findOneBy(City, { id: cityId });
  if (slug === '') return null;
  const city = await db.findOneBy(City, { slug });
  if (city === null) throw unknownCity();
  return city;
}

/** The city of the country that has this name in any language of the platform; capitals and accents do not matter. */
async function cityNamed(
  db: EntityManager,
  name: string,
  countryCode: string | null,
): Promise<City | null> {
  if (name === '' || countryCode === null) return null;
  const folded = fold(name);
  const cities = await db.find(City, { where: { countryCode }, order: { id: 'asc' } });
  return (
    cities.find(({ names }) => Object.values(names).some((each) => fold(each) === folded)) ?? null
  );
}
