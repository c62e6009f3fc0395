import type { PracticeFacts, PrivateFacts } from '@praxis/domain/practices';
import { InvalidInput, newestDay, type FieldFault } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { City } from '../cities';
import type { Practice } from './practice.entity';

/** What no schema of an input can know: whether a day has come, and whether cities and summits exist. Throws when it is not so. */
export async function checkAgainstTheWorld(
  db: EntityManager,
  practice: Pick<Practice, 'cityId'>,
  {
    statusConfirmedOn = null,
    otherPlaces = [],
    annexSummit = null,
  }: Partial<PracticeFacts & Pick<PrivateFacts, 'annexSummit'>>,
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
  if (annexSummit !== null && !(await isSummit(db, annexSummit)))
    faults.push({
      path: 'facts.annexSummit',
      rule: 'unknown',
      limit: null,
      message: 'facts.annexSummit: there is no such summit, name one by its word in addresses.',
    });
  if (faults.length > 0) throw new InvalidInput(faults);
}

/** Whether everybody may know of a summit of this name in addresses: that of a draft can still change, and nobody is told of it. */
export async function isSummit(db: EntityManager, slug: string): Promise<boolean> {
  const found: unknown[] = await db.query(
    `select from summit where slug = $1 and status <> 'draft'`,
    [slug],
  );
  return found.length > 0;
}
