import type { PracticeFacts } from '@praxis/domain/practices';
import { InvalidInput, newestDay, type FieldFault } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { City } from '../cities';
import type { Practice } from './practice.entity';

/** What no schema of an input can know: whether a day has come, and whether cities exist. Throws when it is not so. */
export async function checkAgainstTheWorld(
  db: EntityManager,
  practice: Pick<Practice, 'cityId'>,
  { statusConfirmedOn = null, otherPlaces = [] }: Partial<PracticeFacts>,
  now: Date,
): Promise<void> {
  const faults: FieldFault[] = [];
  if (statusConfirmedOn !== null && statusConfirmedOn > newestDay(now))
    faults.push({
      path: 'facts.statusConfirmedOn',
      rule: 'inFuture',
      limit: null,
      message: 'facts.statusConfirmedOn: the day has not come yet, give today or one before.',
    });
  if (otherPlaces.length > 0) {
    const known = await db.findBy(City, { slug: In(otherPlaces) });
    for (const [i, slug] of otherPlaces.entries())
      if (!known.some((city) => city.slug === slug && city.id !== practice.cityId))
        faults.push({
          path: `facts.otherPlaces.${String(i)}`,
          rule: 'unknownCity',
          limit: null,
          message: 'facts.otherPlaces: that is no other city, choose one that is listed.',
        });
  }
  if (faults.length > 0) throw new InvalidInput(faults);
}
