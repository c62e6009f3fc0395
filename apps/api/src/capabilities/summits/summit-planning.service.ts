import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  instantOf,
  localTimeOf,
  nextStatuses,
  saveSummitInput,
  setSummitStatusInput,
  SummitChanged,
} from '@praxis/domain/summits';
import { Not, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { PublicSummits } from './public-summits';
import { Session } from './session.entity';
import { SessionPlan } from './session-plan.entity';
import { Summit } from './summit.entity';

/** Creating the next summit, changing it, and saying how far it is. */
@Injectable()
export class SummitPlanningService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly summits: PublicSummits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** A new summit, which its organisers alone see, or with id and revision a changed one. */
  async save(viewer: Viewer, given: unknown): Promise<Summit> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { id, revision, city: citySlug, venue, ...input } = parseInput(saveSummitInput, given);
    return this.database.transaction(async (db) => {
      // One after the other: editions and addresses are unique.
      await db.query('lock table summit in share row exclusive mode');
      const known = id === undefined ? null : await this.summits.toChange(db, viewer, id);
      if (known !== null && known.revision !== revision) throw new SummitChanged();
      const city = await db.findOneBy(City, { slug: citySlug });
      if (city === null) throw noSuchCity();
      const others = known === null ? {} : { id: Not(known.id) };
      if (await db.existsBy(Summit, { ordinal: input.ordinal, ...others })) throw editionTaken();
      const { slug, timeZone, status } = known ?? {
        slug: '',
        timeZone: input.timeZone,
        status: 'draft',
      };
      const isKnown = status !== 'draft';
      const summit = Object.assign(known ?? db.create(Summit, this.draft()), {
        ...input,
        venue: venue === undefined || venue === '' ? null : venue,
        cityId: city.id,
        slug: isKnown
          ? slug
          : await freeSlug(db, `${city.slug}-${input.startsOn.slice(0, 4)}`, known?.id),
        revision: (known?.revision ?? 0) + 1,
        changedBy: viewer.accountId,
      });
      await db.upsert(Summit, summit, ['id']);
      if (timeZone !== summit.timeZone) await keepTimesOfDay(db, summit, timeZone);
      await this.summits.haveMoved(db, summit, { timeZone });
      if (isKnown) await this.changes.announce(db);
      return summit;
    });
  }

  /** Announces a summit, says that it was held or is cancelled, or takes that back. */
  async setStatus(viewer: Viewer, given: unknown): Promise<Summit> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { id, revision, status } = parseInput(setSummitStatusInput, given);
    return this.database.transaction(async (db) => {
      const summit = await this.summits.toChange(db, viewer, id);
      if (summit.revision !== revision) throw new SummitChanged();
      const today = localTimeOf(this.clock.now(), summit.timeZone).day;
      if (!nextStatuses(summit, today).includes(status)) throw notNow();
      const change = { status, revision: revision + 1, changedBy: viewer.accountId };
      await db.update(Summit, { id }, change);
      await this.summits.haveTold(db, id);
      return Object.assign(summit, change);
    });
  }

  private draft(): Partial<Summit> {
    return { id: this.ids.next(), status: 'draft', isRecorded: false, form: null, sources: [] };
  }
}

/** The name in addresses, or the first with a number that no other summit has. */
async function freeSlug(db: EntityManager, wanted: string, own?: string): Promise<string> {
  for (let i = 1; ; i += 1) {
    const slug = i === 1 ? wanted : `${wanted}-${String(i)}`;
    const known = await db.findOneBy(Summit, { slug });
    if (known === null || known.id === own) return slug;
  }
}

/** In another time zone, what was planned for nine o’clock is still planned for nine o’clock. */
async function keepTimesOfDay(db: EntityManager, summit: Summit, before: string): Promise<void> {
  const moved = (moment: Date): Date =>
    instantOf(localTimeOf(moment, before), summit.timeZone) ?? moment;
  for (const { id, isPublic } of await db.findBy(Session, { summitId: summit.id })) {
    const plan = await db.findOneBy(SessionPlan, { sessionId: id });
    if (plan === null) continue;
    const times = { startsAt: moved(plan.startsAt), endsAt: moved(plan.endsAt) };
    await db.update(SessionPlan, { sessionId: id }, { ...times, revision: plan.revision + 1 });
    if (!isPublic) await db.update(Session, { id }, times);
  }
}

const fault = (path: string, rule: string, message: string): InvalidInput =>
  new InvalidInput([{ path, rule, limit: null, message }]);
const noSuchCity = (): InvalidInput =>
  fault('city', 'unknownCode', 'city is not the name of a city in addresses, choose one that is.');
const editionTaken = (): InvalidInput =>
  fault('ordinal', 'taken', 'ordinal is the edition of another summit, choose the next one.');
const notNow = (): InvalidInput =>
  fault('status', 'notNow', 'status is not what the summit can become now, choose another one.');
