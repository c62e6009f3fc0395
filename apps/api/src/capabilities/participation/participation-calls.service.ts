import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  beginningOf,
  canOrganiseParticipation,
  closesAfter,
  inAnotherZone,
  ParticipationCallChanged,
  saveParticipationCallInput,
  type Places,
} from '@praxis/domain/participation';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { instantOf } from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { PublicSummits, type Summit } from '../summits';
import { placesMayBeFree } from './free-places';
import { lockedCall, placesOf } from './locked-calls';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { SealedRequests } from './sealed-requests';

interface LocalTimes {
  opensDay: string;
  opensTime: string;
  closesDay: string;
  closesTime: string;
}

/** Calling for participation: until when, whom, and how many. */
@Injectable()
export class ParticipationCallsService implements OnModuleInit {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly summits: PublicSummits,
    private readonly requests: SealedRequests,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.summits.onMove((db, summit, before) => moveCall(db, summit, before));
  }

  /** The first call of a summit, which makes its key, or, with the revision that was seen, a changed one. */
  async save(viewer: Viewer, given: unknown): Promise<Summit> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const { summit: summitId, revision, ...input } = parseInput(saveParticipationCallInput, given);
    return this.database.transaction(async (db) => {
      const summit = await this.summits.toChange(db, viewer, summitId);
      const known = await lockedCall(db, summitId);
      if (known?.revision !== revision) throw new ParticipationCallChanged();
      const { opensDay, opensTime, closesDay, closesTime, ...said } = input;
      const times = timesOf(summit, { opensDay, opensTime, closesDay, closesTime });
      const taken = known === null ? 0 : takenOf(await placesOf(db, known));
      if (said.capacity < taken) throw fewerThanTaken(taken);
      const call = {
        ...{ ...said, ...times, summitId },
        revision: (known?.revision ?? 0) + 1,
        changedBy: viewer.accountId,
        changedAt: this.clock.now(),
      };
      if (known === null) await this.begin(db, call);
      else await db.update(ParticipationCall, { summitId }, call);
      if (known !== null) await placesMayBeFree(db, summitId);
      if (summit.status !== 'draft') await this.changes.announce(db);
      return summit;
    });
  }

  /** Whether there are places that nobody has, nor is being offered. */
  hasFreePlaces(call: { summitId: string; capacity: number }): Promise<boolean> {
    return this.database.transaction(async (db) => (await placesOf(db, call)).free > 0);
  }

  private async begin(
    db: EntityManager,
    call: Omit<ParticipationCall, 'keyId' | 'destroyedAt'>,
  ): Promise<void> {
    const keyId = this.ids.next();
    await this.requests.make(keyId);
    await db.insert(ParticipationCall, { ...call, keyId, destroyedAt: null });
  }
}

/** How many people have a place, or are offered one. */
const takenOf = ({ accepted, offered }: Places): number => accepted + offered;

function timesOf(
  summit: Summit,
  { opensDay, opensTime, closesDay, closesTime }: LocalTimes,
): { opensAt: Date; closesAt: Date } {
  const opensAt = instantOf({ day: opensDay, time: opensTime }, summit.timeZone);
  if (opensAt === null) throw noSuchTime('opensTime');
  const closesAt = closesAfter({ day: closesDay, time: closesTime }, summit.timeZone);
  if (closesAt === null) throw noSuchTime('closesTime');
  if (closesAt <= opensAt) throw closesBeforeOpening();
  if (closesAt > beginningOf(summit)) throw closesAfterBeginning();
  return { opensAt, closesAt };
}

/** A summit in another time zone keeps the times of day of its call; one that begins earlier does not begin before it closes. */
async function moveCall(
  db: EntityManager,
  summit: Summit,
  before: { timeZone: string },
): Promise<void> {
  const call = await lockedCall(db, summit.id);
  if (call === null) return;
  const hasMoved = before.timeZone !== summit.timeZone;
  const { opensAt, closesAt } = hasMoved
    ? inAnotherZone(call, before.timeZone, summit.timeZone)
    : call;
  if (closesAt > beginningOf(summit)) throw beginsBeforeDeadline();
  if (!hasMoved) return;
  const revision = call.revision + 1;
  await db.update(ParticipationCall, { summitId: summit.id }, { opensAt, closesAt, revision });
}

const fault = (path: string, rule: string, message: string, limit: number | null = null) =>
  new InvalidInput([{ path, rule, limit, message: `${path} ${message}` }]);
const noSuchTime = (path: string): InvalidInput =>
  fault(path, 'noSuchTime', 'is a time that clocks jump over on that day, choose another one.');
const closesBeforeOpening = (): InvalidInput =>
  fault('closesDay', 'endsBeforeStart', 'is not after the opening, choose a later deadline.');
const closesAfterBeginning = (): InvalidInput =>
  fault(
    'closesDay',
    'afterBeginning',
    'is not before the first day of the summit, choose an earlier deadline.',
  );
const beginsBeforeDeadline = (): InvalidInput =>
  fault(
    'startsOn',
    'beforeDeadline',
    'is before the deadline of the call for participation, change that first.',
  );
const fewerThanTaken = (taken: number): InvalidInput =>
  fault(
    'capacity',
    'belowTaken',
    `is below the number of people who have been accepted or offered a place (${String(taken)}), give at least that.`,
    taken,
  );
