import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  allocateFieldVisitsInput,
  allocateVisits,
  canOrganiseParticipation,
  fieldVisitPlaceInput,
  FieldVisitClosed,
  FieldVisitFull,
  FieldVisitsOverlap,
  freePlacesInVisit,
  isOwnRequest,
  moveFieldVisitPlaceInput,
  visitsOverlap,
  unasked,
  type VisitWish,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { fieldVisitMail } from './field-visit-mail';
import { FieldVisitPlace } from './field-visit-place.entity';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';
import { SealedRequests } from './sealed-requests';
import { TakeAwayScopes } from './take-away-scopes';
import {
  fillTask,
  isOpenVisit,
  lockPlaces,
  visitPlacesOf,
  requestsInVisit,
  visitsOf,
  withStatus,
  type VisitRow,
} from './visit-places';

/** Places in the field visits of a summit: given by rule, moved and taken away by organisers, given up by delegations. */
@Injectable()
export class FieldVisitPlacesService implements OnModuleInit {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly seals: SealedRequests,
    private readonly jobs: JobQueue,
    private readonly scopes: TakeAwayScopes,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.scopes.add('manifest', requestsInVisit);
    this.handlers.handle(fillTask, ({ summitId = '' }) => this.fill(summitId));
    // A visit may have got more places when its programme was released: whoever waits is not left to wait.
    this.handlers.handleAt('*/10 * * * *', 'fill-all-field-visits', () => this.fillAll());
  }

  /**
   * Gives places to the choices of all accepted requests, by rule (`allocateVisits`); what does not fit waits. Asked again it
   * takes nothing away, and gives nothing that was given up or taken away before.
   */
  async allocate(viewer: Viewer, given: unknown): Promise<string> {
    requireOrganiser(viewer);
    const { summit: summitId } = parseInput(allocateFieldVisitsInput, given);
    await this.database.transaction(async (db) => {
      const call = await db.findOneBy(ParticipationCall, { summitId });
      if (call === null) throw notFound();
      const seal = await this.seals.of(call);
      const requests = await lockPlaces(db, summitId);
      const known = new Set(
        (await visitPlacesOf(db, summitId)).flatMap(({ requestId, sessionId, status }) =>
          status === 'waiting' ? [] : [`${requestId} ${sessionId}`],
        ),
      );
      // The order of choices alone is used of what was entrusted: no person is read, and nothing of it is shown.
      const wishes = [...requests.values()].flatMap((request) =>
        seal
          .answersOf(request)
          .fieldVisits.flatMap((sessionId, i) =>
            known.has(`${request.id} ${sessionId}`) ? [] : [wishOf(request, sessionId, i + 1)],
          ),
      );
      await this.give(db, summitId, wishes);
    });
    return summitId;
  }

  /** Gives what is free to those who wait for it, in their order. */
  async fill(summitId: string): Promise<void> {
    await this.database.transaction((db) => this.fillIn(db, summitId));
  }

  async fillAll(): Promise<void> {
    const summits = await this.database.transaction((db): Promise<{ id: string }[]> =>
      db.query(
        `select distinct s.summit_id as id from field_visit_place p
           join summit_session s on s.id = p.session_id join participation_request r on r.id = p.request_id
          where s.starts_at > $1 and (p.status = 'waiting' or r.status <> 'accepted')`,
        [this.clock.now()],
      ),
    );
    for (const { id } of summits) await this.fill(id);
  }

  /** Puts a delegation into another visit, or into the one for which it waits. */
  async move(viewer: Viewer, given: unknown): Promise<string> {
    requireOrganiser(viewer);
    const { place: id, to } = parseInput(moveFieldVisitPlaceInput, given);
    return this.change(id, async (db, { place, request, visits, places }) => {
      const from = visits.get(place.sessionId);
      const visit = visits.get(to);
      const now = this.clock.now();
      if (visit === undefined) throw notFound();
      const isThere = place.sessionId === to && place.status === 'placed';
      if (isThere) return;
      if (!isOpenVisit(visit, now) || (from !== undefined && from.startsAt <= now))
        throw new FieldVisitClosed();
      const staying = withStatus(places, 'placed').filter((each) => each.id !== place.id);
      const clashes = staying.some((each) => {
        const other = each.requestId === request.id ? visits.get(each.sessionId) : undefined;
        return other !== undefined && !other.isCancelled && visitsOverlap(other, visit);
      });
      if (clashes) throw new FieldVisitsOverlap();
      const free = freePlacesInVisit(visit, staying);
      if (free < place.people) throw new FieldVisitFull(Math.max(0, free));
      if (place.sessionId !== to)
        await db.update(FieldVisitPlace, { id }, { status: 'cancelled', since: now });
      const before = places.find((each) => each.requestId === request.id && each.sessionId === to);
      const rank = before?.rank ?? unasked;
      await this.write(db, wishOf(request, to, rank, place.people), 'placed');
      await this.tell(db, [request.id]);
    });
  }

  /** Takes a place or a wish away. */
  async waive(viewer: Viewer, given: unknown): Promise<string> {
    requireOrganiser(viewer);
    const { place: id } = parseInput(fieldVisitPlaceInput, given);
    return this.change(id, async (db, { place, request, visits }) => {
      this.requireNotBegun(visits.get(place.sessionId));
      if (place.status === 'cancelled') return;
      await this.end(db, place);
      await this.tell(db, [request.id]);
    });
  }

  /** Whoever asked gives a place back, or waits no longer; for everybody else there is none. */
  async giveUp(viewer: Viewer, given: unknown): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { place: id } = parseInput(fieldVisitPlaceInput, given);
    let requestId = '';
    await this.change(id, async (db, { place, request, visits }) => {
      if (!isOwnRequest(viewer, request)) throw notFound();
      requestId = request.id;
      this.requireNotBegun(visits.get(place.sessionId));
      if (place.status !== 'cancelled') await this.end(db, place);
    });
    return requestId;
  }

  /** A change of one place, with all that is there; what becomes free is given at once. Tells the summit. */
  private change(
    id: string,
    work: (
      db: EntityManager,
      found: {
        place: FieldVisitPlace;
        request: ParticipationRequest;
        visits: ReadonlyMap<string, VisitRow>;
        places: FieldVisitPlace[];
      },
    ) => Promise<void>,
  ): Promise<string> {
    return this.database.transaction(async (db) => {
      const seen = await db.findOne(FieldVisitPlace, {
        where: { id },
        relations: { request: true },
      });
      const summitId = seen?.request?.summitId;
      if (summitId === undefined) throw notFound();
      const requests = await lockPlaces(db, summitId);
      const places = await visitPlacesOf(db, summitId);
      const place = places.find((each) => each.id === id);
      const request = place === undefined ? undefined : requests.get(place.requestId);
      if (place === undefined || request === undefined) throw notFound();
      const visits = new Map((await visitsOf(db, summitId)).map((visit) => [visit.id, visit]));
      await work(db, { place, request, visits, places });
      await this.fillLocked(db, summitId, requests);
      return summitId;
    });
  }

  private async fillIn(db: EntityManager, summitId: string): Promise<void> {
    await this.fillLocked(db, summitId, await lockPlaces(db, summitId));
  }

  private async fillLocked(
    db: EntityManager,
    summitId: string,
    requests: ReadonlyMap<string, ParticipationRequest>,
  ): Promise<void> {
    // Whoever ends an acceptance has taken its places away; were one forgotten, it is found here.
    await db.query(
      `delete from field_visit_place p using participation_request r
        where r.id = p.request_id and r.summit_id = $1 and r.status <> 'accepted'`,
      [summitId],
    );
    // A delegation that has become smaller gives places back; one that waits does so as large as it is.
    await db.query(
      `update field_visit_place p set people = r.size from participation_request r
        where r.id = p.request_id and r.summit_id = $1 and r.size > 0
          and (r.size < p.people or p.status = 'waiting')`,
      [summitId],
    );
    const wishes = withStatus(await visitPlacesOf(db, summitId), 'waiting').flatMap((place) => {
      const request = requests.get(place.requestId);
      return request === undefined
        ? []
        : [wishOf(request, place.sessionId, place.rank, place.people)];
    });
    await this.give(db, summitId, wishes);
  }

  private async give(
    db: EntityManager,
    summitId: string,
    wishes: readonly VisitWish[],
  ): Promise<void> {
    const now = this.clock.now();
    const offers = (await visitsOf(db, summitId)).filter(
      ({ isPublic, isCancelled }) => isPublic && !isCancelled,
    );
    const placed = withStatus(await visitPlacesOf(db, summitId), 'placed');
    const outcome = allocateVisits(offers, placed, wishes, now);
    for (const wish of outcome.placed) await this.write(db, wish, 'placed');
    for (const wish of outcome.waiting) await this.write(db, wish, 'waiting');
    for (const { requestId, sessionId } of outcome.dropped)
      await db.delete(FieldVisitPlace, { requestId, sessionId, status: 'waiting' });
    await this.tell(db, [...new Set(outcome.placed.map(({ requestId }) => requestId))]);
  }

  /** Writes what a wish has become; who waits already waits since then. */
  private async write(
    db: EntityManager,
    { requestId, sessionId, people, rank }: VisitWish,
    status: 'placed' | 'waiting',
  ): Promise<void> {
    await db.query(
      `insert into field_visit_place as p (id, request_id, session_id, people, rank, status, since)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint uq_field_visit_place
       do update set status = excluded.status, since = excluded.since, people = excluded.people
        where p.status <> excluded.status`,
      [this.ids.next(), requestId, sessionId, people, rank, status, this.clock.now()],
    );
  }

  private async end(db: EntityManager, { id }: FieldVisitPlace): Promise<void> {
    await db.update(FieldVisitPlace, { id }, { status: 'cancelled', since: this.clock.now() });
  }

  private async tell(db: EntityManager, requestIds: readonly string[]): Promise<void> {
    for (const id of requestIds) await this.jobs.enqueue(db, fieldVisitMail(id, this.clock.now()));
  }

  private requireNotBegun(visit: VisitRow | undefined): void {
    if (visit !== undefined && visit.startsAt <= this.clock.now()) throw new FieldVisitClosed();
  }
}

function wishOf(
  { id: requestId, size, priority, submittedAt, createdAt }: ParticipationRequest,
  sessionId: string,
  rank: number,
  people = size,
): VisitWish {
  return { requestId, sessionId, rank, people, priority, sentAt: submittedAt ?? createdAt };
}

function requireOrganiser(viewer: Viewer): void {
  if (viewer.kind === 'visitor') throw unauthenticated();
  requireThat(canOrganiseParticipation(viewer));
}
