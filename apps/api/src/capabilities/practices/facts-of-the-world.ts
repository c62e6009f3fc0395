import type { PracticeFacts } from '@praxis/domain/practices';
import { InvalidInput, type FieldFault } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { City } from '../cities';
import type { Practice } from './practice.entity';

/** As far ahead of universal time as a day begins anywhere. */
const earliestDay = 14 * 3_600_000;

/** What no schema of an input can know: whether a day has come, and whether cities exist. Throws when it is not so. */
export async function checkAgainstTheWorld(
  db: EntityManager,
  practice: Pick<Practice, 'cityId'>,
  { statusConfirmedOn = null, otherPlaces = [] }: Partial<PracticeFacts>,
  now: Date,
): Promise<void> {
  const faults: FieldFault[] = [];
  const today = new Date(now.getTime() + earliestDay).toISOString().slice(0, 10);
  if (statusConfirmedOn !== null && statusConfirmedOn > today)
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
