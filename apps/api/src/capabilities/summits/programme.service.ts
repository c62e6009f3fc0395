import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import { parseInput, slugOf, type Language } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  localTimeOf,
  moveSessionInput,
  removeSessionInput,
  saveRoomsInput,
  saveSessionInput,
  SessionChanged,
  SessionReleased,
  sessionsMax,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { caseStudiesChanged } from './presentations';
import { ProgrammeRoom } from './programme-room.entity';
import { PublicSummits } from './public-summits';
import {
  factsOfSession,
  freeSessionSlug,
  noSuchRoom,
  requireNoContacts,
  requireRoom,
  speakersOf,
  timesOf,
  tooManySessions,
  type PlannedFacts,
} from './session-plan-checks';
import { SessionPlan } from './session-plan.entity';
import { Session } from './session.entity';
import type { Summit } from './summit.entity';

/** What came of planning a session. */
export interface Planned {
  summit: Summit;
  sessionId: string;
}

/** Planning a programme: its rooms and its sessions. Everybody reads it only once it is released. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly summits: PublicSummits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The rooms in their order; one that is left out is given up, and its sessions have none. */
  async saveRooms(viewer: Viewer, given: unknown): Promise<Summit> {
    const organiser = asOrganiser(viewer);
    const { summit: summitId, rooms } = parseInput(saveRoomsInput, given);
    return this.database.transaction(async (db) => {
      const summit = await this.summits.toChange(db, organiser, summitId);
      const known = new Set((await db.findBy(ProgrammeRoom, { summitId })).map(({ id }) => id));
      for (const [i, { id, name, capacity = null }] of rooms.entries()) {
        if (id !== undefined && !known.delete(id)) throw noSuchRoom(`rooms.${String(i)}.id`);
        const room = { id: id ?? this.ids.next(), summitId, position: i + 1, name, capacity };
        await db.upsert(ProgrammeRoom, room, ['id']);
      }
      for (const id of known) await db.delete(ProgrammeRoom, { id });
      return summit;
    });
  }

  /** A new session, or with id and revision a changed one. */
  async save(viewer: Viewer, given: unknown, language: Language): Promise<Planned> {
    const organiser = asOrganiser(viewer);
    const input = parseInput(saveSessionInput, given);
    return this.change(async (db) => {
      const summit = await this.summits.toChange(db, organiser, input.summit);
      const times = timesOf(summit, input);
      await requireRoom(db, summit, input.room);
      const speakers = await speakersOf(db, input);
      await requireNoContacts(
        db,
        summit,
        { titles: Object.values(input.titles), speakers },
        language,
      );
      const facts: PlannedFacts = {
        ...times,
        kind: input.kind,
        titles: input.titles,
        roomId: input.room ?? null,
        capacity: input.capacity ?? null,
        languages: input.languages,
        interpreters: input.interpreters,
        speakers,
        isCancelled: input.isCancelled,
      };
      const sessionId =
        input.id === undefined
          ? await this.begun(db, organiser, summit, facts)
          : await this.changed(db, organiser, summit, { ...input, id: input.id }, facts);
      return { summit, sessionId };
    });
  }

  /** To another day at the same time of day, or into another room. */
  async move(viewer: Viewer, given: unknown): Promise<Planned> {
    const organiser = asOrganiser(viewer);
    const { id, revision, day, room } = parseInput(moveSessionInput, given);
    return this.change(async (db) => {
      const { summit, plan } = await this.planToChange(db, organiser, id);
      await requireRoom(db, summit, room);
      const timeAt = (moment: Date): string => localTimeOf(moment, summit.timeZone).time;
      const times =
        day === undefined
          ? {}
          : timesOf(summit, {
              day,
              startTime: timeAt(plan.startsAt),
              endTime: timeAt(plan.endsAt),
            });
      const { kind, titles, startsAt, endsAt, capacity, languages } = plan;
      const { interpreters, speakers, isCancelled } = plan;
      const facts = {
        ...{ kind, titles, startsAt, endsAt, capacity, languages, interpreters, speakers },
        ...{ isCancelled, roomId: room ?? plan.roomId },
        ...times,
      };
      await this.changed(db, organiser, summit, { id, revision }, facts);
      return { summit, sessionId: id };
    });
  }

  /** Takes away a session that was never released; one that was can only be cancelled. */
  async remove(viewer: Viewer, given: unknown): Promise<Summit> {
    const organiser = asOrganiser(viewer);
    const { id, revision } = parseInput(removeSessionInput, given);
    return this.change(async (db) => {
      const { summit, plan, session } = await this.planToChange(db, organiser, id);
      if (plan.revision !== revision) throw new SessionChanged();
      if (session.isPublic) throw new SessionReleased();
      await db.delete(Session, { id });
      return summit;
    });
  }

  /** Whoever shows what stands in a session is told of a new one, and of one that is gone. */
  private async change<T>(work: (db: EntityManager) => Promise<T>): Promise<T> {
    return this.database.transaction(async (db) => {
      const made = await work(db);
      await this.changes.announce(db, caseStudiesChanged);
      return made;
    });
  }

  private async begun(
    db: EntityManager,
    { accountId }: Member,
    { id: summitId }: Summit,
    facts: PlannedFacts,
  ): Promise<string> {
    if ((await db.countBy(Session, { summitId })) >= sessionsMax) throw tooManySessions();
    const { titles } = facts;
    const id = this.ids.next();
    await db.insert(Session, {
      id,
      summitId,
      slug: await freeSessionSlug(
        db,
        summitId,
        slugOf(titles.en ?? titles.fr ?? titles.es ?? '', 'session'),
      ),
      position: ((await db.maximum(Session, 'position', { summitId })) ?? 0) + 1,
      note: null,
      isPublic: false,
      ...(await factsOfSession(db, facts)),
    });
    const changedAt = this.clock.now();
    await db.insert(SessionPlan, {
      ...facts,
      sessionId: id,
      revision: 1,
      changedBy: accountId,
      changedAt,
    });
    return id;
  }

  private async changed(
    db: EntityManager,
    { accountId }: Member,
    { id: summitId }: Summit,
    { id, revision }: { id: string; revision?: number | undefined },
    facts: PlannedFacts,
  ): Promise<string> {
    const session = await db.findOneBy(Session, { id, summitId });
    const plan = await db.findOneBy(SessionPlan, { sessionId: id });
    if (session === null || plan === null) throw notFound();
    if (plan.revision !== revision) throw new SessionChanged();
    await db.update(
      SessionPlan,
      { sessionId: id },
      {
        ...facts,
        revision: plan.revision + 1,
        changedBy: accountId,
        changedAt: this.clock.now(),
      },
    );
    if (!session.isPublic) await db.update(Session, { id }, await factsOfSession(db, facts));
    return id;
  }

  private async planToChange(
    db: EntityManager,
    viewer: Viewer,
    id: string,
  ): Promise<{ summit: Summit; plan: SessionPlan; session: Session }> {
    const session = await db.findOneBy(Session, { id });
    if (session === null) throw notFound();
    const summit = await this.summits.toChange(db, viewer, session.summitId);
    const plan = await db.findOneBy(SessionPlan, { sessionId: id });
    if (plan === null) throw notFound();
    return { summit, plan, session };
  }
}

function asOrganiser(viewer: Viewer): Member {
  if (viewer.kind === 'visitor') throw unauthenticated();
  requireThat(canOrganiseSummits(viewer));
  return viewer;
}
