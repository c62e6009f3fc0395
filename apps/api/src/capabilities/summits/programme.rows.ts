import {
  localTimeOf,
  type PlannedNeeds,
  type ReleasedSession,
  type SessionKind,
  type Speaker,
} from '@praxis/domain/summits';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import type { Words } from './summit.rows';

export interface RoomRow {
  id: string;
  summitId: string;
  name: string;
  capacity: number | null;
}

/** What is planned of a session, with what places it. For organisers alone. */
export interface PlanRow {
  id: string;
  summitId: string;
  slug: string;
  /** Whether everybody sees the session, as it was released last. */
  isPublic: boolean;
  revision: number;
  kind: SessionKind;
  titles: Words;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  roomId: string | null;
  roomName: string | null;
  roomCapacity: number | null;
  capacity: number | null;
  languages: string[];
  interpreters: string[];
  speakers: Speaker[];
  isCancelled: boolean;
}

export interface ReleaseRow {
  id: string;
  summitId: string;
  number: number;
  releasedAt: Date;
  note: string | null;
  sessions: ReleasedSession[];
}

/** The plans of summits, in the order of their programmes. */
export const plansQuery = `
  select p.session_id as id, s.summit_id as "summitId", s.slug, s.is_public as "isPublic", p.revision, p.kind, p.titles,
         p.starts_at as "startsAt", p.ends_at as "endsAt", m.time_zone as "timeZone", p.room_id as "roomId", r.name as "roomName",
         r.capacity as "roomCapacity", p.capacity, p.languages, p.interpreters, p.speakers, p.is_cancelled as "isCancelled"
    from session_plan p
    join summit_session s on s.id = p.session_id
    join summit m on m.id = s.summit_id
    left join programme_room r on r.id = p.room_id
   where s.summit_id = any($1::uuid[])
   order by p.starts_at, p.ends_at, r.position, s.slug`;

const roomsQuery = `
  select id, summit_id as "summitId", name, capacity from programme_room
   where summit_id = any($1::uuid[]) order by position, id`;

/** Releases, the last one first. */
export const releasesQuery = `
  select id, summit_id as "summitId", number, released_at as "releasedAt", note, sessions from programme_release
   where summit_id = any($1::uuid[]) order by number desc`;

export const plansOfSummit = defineLoader<string, PlanRow[]>({
  name: 'plansOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<PlanRow & Record<string, unknown>>('plans-of-summits', plansQuery, [ids]),
      (row) => row.summitId,
    ),
});

export const roomsOfSummit = defineLoader<string, RoomRow[]>({
  name: 'roomsOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<RoomRow & Record<string, unknown>>('rooms-of-summits', roomsQuery, [ids]),
      (row) => row.summitId,
    ),
});

export const releasesOfSummit = defineLoader<string, ReleaseRow[]>({
  name: 'releasesOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<ReleaseRow & Record<string, unknown>>(
        'releases-of-summits',
        releasesQuery,
        [ids],
      ),
      (row) => row.summitId,
    ),
});

/** What a planned session needs, as the rules look at it. */
export function needsOf(plan: PlanRow): PlannedNeeds {
  const { roomId, roomName, roomCapacity, startsAt, timeZone } = plan;
  return {
    ...plan,
    day: localTimeOf(startsAt, timeZone).day,
    room: roomId === null ? null : { id: roomId, name: roomName ?? '', capacity: roomCapacity },
  };
}

/** What everybody would read of it, were it released now. */
export function releasedAs(plan: PlanRow): ReleasedSession {
  const { id, slug, kind, titles, capacity, languages, speakers, isCancelled } = plan;
  return {
    id,
    slug,
    kind,
    titles,
    startsAt: plan.startsAt.toISOString(),
    endsAt: plan.endsAt.toISOString(),
    room: plan.roomName,
    capacity,
    languages,
    speakers,
    isCancelled,
  };
}
