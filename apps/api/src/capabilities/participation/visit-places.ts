import type { VisitOffer, VisitPlaceStatus } from '@praxis/domain/participation';
import type { EntityManager } from 'typeorm';
import { JobQueue, type Job } from '../../platform/jobs/job-queue';
import { FieldVisitPlace } from './field-visit-place.entity';
import { ParticipationRequest } from './participation-request.entity';

export const fillTask = 'fill-field-visits';

/** Gives places that are free to those who wait for them. */
export function fillFieldVisits(summitId: string): Job {
  return { task: fillTask, payload: { summitId }, key: `${fillTask}:${summitId}` };
}

/**
 * Takes the places of a request in field visits away, and its wishes: call this in the transaction in which its status ceases to
 * be `accepted`, with the request locked. Who waits for them gets them at once.
 */
export async function releaseFieldVisits(
  db: EntityManager,
  jobs: JobQueue,
  requestId: string,
): Promise<void> {
  const [gone] = await db.query<[{ summitId: string }[], number]>(
    `delete from field_visit_place p using participation_request r
      where p.request_id = $1 and r.id = $1 returning r.summit_id as "summitId"`,
    [requestId],
  );
  const [first] = gone;
  if (first !== undefined) await jobs.enqueue(db, fillFieldVisits(first.summitId));
}

/**
 * What every change of places begins with: one after the other in a summit, and no request is decided or cancelled meanwhile.
 * Requests are locked before any place is, in the order of their ids.
 */
export async function lockPlaces(
  db: EntityManager,
  summitId: string,
): Promise<Map<string, ParticipationRequest>> {
  await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `field-visits ${summitId}`,
  ]);
  const requests = await db.find(ParticipationRequest, {
    where: { summitId, status: 'accepted' },
    order: { id: 'asc' },
    lock: { mode: 'pessimistic_read' },
  });
  return new Map(requests.map((request) => [request.id, request]));
}

export interface VisitRow extends VisitOffer {
  isCancelled: boolean;
  isPublic: boolean;
}

/** The field visits of a summit that have a time. */
export function visitsOf(db: EntityManager, summitId: string): Promise<VisitRow[]> {
  return db.query<VisitRow[]>(
    `select id, starts_at as "startsAt", ends_at as "endsAt", capacity, is_cancelled as "isCancelled", is_public as "isPublic"
       from summit_session
      where summit_id = $1 and kind = 'field-visit' and starts_at is not null and ends_at is not null
      order by starts_at, slug`,
    [summitId],
  );
}

/** Whether places in it are given and taken: it is released, takes place, and has not begun. */
export function isOpenVisit(visit: VisitRow, now: Date): boolean {
  return visit.isPublic && !visit.isCancelled && visit.startsAt > now;
}

/** The requests that have a place in a field visit, in the order of sending; none of a session of another summit. */
export async function requestsInVisit(
  db: EntityManager,
  { summitId, sessionId }: { summitId: string; sessionId: string | null },
): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `select r.id from field_visit_place p join participation_request r on r.id = p.request_id
      where p.session_id = $1 and p.status = 'placed' and r.summit_id = $2 and r.status = 'accepted'
      order by r.submitted_at, r.id`,
    [sessionId, summitId],
  );
  return rows.map(({ id }) => id);
}

/** All that became of wishes in a summit. */
export function visitPlacesOf(db: EntityManager, summitId: string): Promise<FieldVisitPlace[]> {
  return db
    .createQueryBuilder(FieldVisitPlace, 'place')
    .innerJoin('place.request', 'request')
    .where('request.summitId = :summitId', { summitId })
    .orderBy('place.rank')
    .addOrderBy('request.priority', 'DESC')
    .addOrderBy('request.submittedAt')
    .addOrderBy('request.id')
    .getMany();
}

export function withStatus(
  places: readonly FieldVisitPlace[],
  status: VisitPlaceStatus,
): FieldVisitPlace[] {
  return places.filter((place) => place.status === status);
}
