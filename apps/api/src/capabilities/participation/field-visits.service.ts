import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canOrganiseParticipation,
  FieldVisitChanged,
  isOwnRequest,
  peopleIn,
  saveFieldVisitInput,
  type FieldVisitDetails,
  type PersonalAnswers,
  type VisitPlaceStatus,
} from '@praxis/domain/participation';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { isUuid } from '../../platform/time-and-ids/is-uuid';
import { countryOf, type CountryType } from '../cities';
import { Session, Summit, type Words } from '../summits';
import { FieldVisitPlace } from './field-visit-place.entity';
import { FieldVisit } from './field-visit.entity';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';
import { SealedRequests } from './sealed-requests';
import { visitPlacesOf, withStatus } from './visit-places';

/** What organisers say of a visit, with the revision that it has. */
export type KeptDetails = FieldVisitDetails & { revision: number };

/** A place as organisers see it: by the reference of its request, never by a name. */
export interface PlaceOfRequest {
  id: string;
  status: VisitPlaceStatus;
  people: number;
  rank: number;
  since: Date;
  reference: string;
  country: CountryType | null;
}

/** A field visit as organisers see it. */
export interface OrganisedVisit {
  id: string;
  summitId: string;
  slug: string;
  titles: Words;
  startsAt: Date | null;
  endsAt: Date | null;
  timeZone: string;
  capacity: number | null;
  isCancelled: boolean;
  isReleased: boolean;
  details: KeptDetails | null;
  placedPeople: number;
  waitingPeople: number;
  accessNeeds: number;
  dietNeeds: number;
  places: PlaceOfRequest[];
}

/** A place as whoever asked sees it; what is told of the visit only while they have it. */
export interface OwnVisit {
  id: string;
  status: VisitPlaceStatus;
  people: number;
  session: Session;
  timeZone: string;
  summitSlug: string;
  details: FieldVisitDetails | null;
  canGiveUp: boolean;
}

/** What is told of field visits, and who reads it. */
@Injectable()
export class FieldVisitsService {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly seals: SealedRequests,
    private readonly clock: Clock,
  ) {}

  /** Says where and how those meet who have a place. */
  async save(viewer: Viewer, given: unknown): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const { session: sessionId, revision, ...told } = parseInput(saveFieldVisitInput, given);
    return this.database.transaction(async (db) => {
      const session = await db.findOne(Session, {
        where: { id: sessionId, kind: 'field-visit' },
        lock: { mode: 'for_no_key_update' },
      });
      if (session === null) throw notFound();
      const { summitId } = session;
      const call = await db.findOneBy(ParticipationCall, { summitId });
      if (call === null) throw noCall();
      const seal = await this.seals.of(call);
      const kept = await db.findOneBy(FieldVisit, { sessionId });
      if ((kept?.revision ?? undefined) !== revision) throw new FieldVisitChanged();
      const details: FieldVisitDetails = {
        ...told,
        transportSeats: told.transportSeats ?? null,
        walkMetres: told.walkMetres ?? null,
        access: told.access ?? '',
        notes: told.notes ?? '',
      };
      await db.upsert(
        FieldVisit,
        {
          ...{ sessionId, summitId, revision: (revision ?? 0) + 1 },
          sealedDetails: seal.sealVisit(sessionId, details),
          changedBy: viewer.accountId,
          changedAt: this.clock.now(),
        },
        ['sessionId'],
      );
      return summitId;
    });
  }

  /** The field visits of a summit for organisers; null where there is no such summit, or it calls nobody. */
  async organised(
    viewer: Viewer,
    at: { slug: string } | { id: string },
  ): Promise<OrganisedVisit[] | null> {
    if (!canOrganiseParticipation(viewer)) return null;
    return this.database.transaction(async (db) => {
      const summit = await db.findOneBy(Summit, at);
      const call =
        summit === null ? null : await db.findOneBy(ParticipationCall, { summitId: summit.id });
      if (summit === null || call?.destroyedAt !== null) return null;
      const seal = await this.seals.of(call);
      const sessions = await db.find(Session, {
        where: { summitId: summit.id, kind: 'field-visit' },
        order: { startsAt: 'asc', slug: 'asc' },
      });
      const kept = await db.findBy(FieldVisit, { summitId: summit.id });
      const places = await visitPlacesOf(db, summit.id);
      const requests = await requestsOf(db, places);
      return sessions.map((session) => {
        const own = places.filter(({ sessionId }) => sessionId === session.id);
        const visit = kept.find(({ sessionId }) => sessionId === session.id);
        const placed = withStatus(own, 'placed');
        // Needs are counted, and no person is read.
        const people = placed.flatMap(({ requestId }) => {
          const request = requests.get(requestId);
          return request === undefined ? [] : seal.answersOf(request).people;
        });
        const { id, summitId, slug, titles, startsAt, endsAt, capacity, isCancelled } = session;
        return {
          ...{ id, summitId, slug, titles, startsAt, endsAt, capacity, isCancelled },
          timeZone: summit.timeZone,
          isReleased: session.isPublic,
          details:
            visit === undefined ? null : { ...seal.visitOf(visit), revision: visit.revision },
          placedPeople: peopleIn(id, placed),
          waitingPeople: peopleIn(id, withStatus(own, 'waiting')),
          accessNeeds: needing(people, 'accessNeeds'),
          dietNeeds: needing(people, 'dietNeeds'),
          places: own.flatMap((place) => placeOf(place, requests.get(place.requestId))),
        };
      });
    });
  }

  /** What became of the choices of a request, for whoever asked; null for everybody else, as where there is no request. */
  async own(viewer: Viewer, requestId: string): Promise<OwnVisit[] | null> {
    if (!isUuid(requestId)) return null;
    return this.database.transaction(async (db) => {
      const request = await db.findOneBy(ParticipationRequest, { id: requestId });
      if (request === null || !isOwnRequest(viewer, request)) return null;
      if (request.status !== 'accepted') return [];
      const call = await db.findOneByOrFail(ParticipationCall, { summitId: request.summitId });
      const seal = await this.seals.of(call);
      const summit = await db.findOneByOrFail(Summit, { id: request.summitId });
      const places = await db.find(FieldVisitPlace, {
        where: { requestId, status: In(['placed', 'waiting']) },
        relations: { session: true },
        order: { rank: 'asc', id: 'asc' },
      });
      const kept = await db.findBy(FieldVisit, { summitId: summit.id });
      const now = this.clock.now();
      return places.flatMap(({ id, status, people, session, sessionId }) => {
        if (session?.isPublic !== true) return [];
        const visit = kept.find((each) => each.sessionId === sessionId);
        const isTold = status === 'placed' && !session.isCancelled && visit !== undefined;
        return [
          {
            ...{ id, status, people, session, timeZone: summit.timeZone },
            summitSlug: summit.slug,
            details: isTold ? seal.visitOf(visit) : null,
            canGiveUp: session.startsAt === null || session.startsAt > now,
          },
        ];
      });
    });
  }
}

async function requestsOf(
  db: EntityManager,
  places: readonly FieldVisitPlace[],
): Promise<Map<string, ParticipationRequest>> {
  const ids = [...new Set(places.map(({ requestId }) => requestId))];
  const found = await db.findBy(ParticipationRequest, { id: In(ids) });
  return new Map(found.map((request) => [request.id, request]));
}

function placeOf(
  { id, status, people, rank, since }: FieldVisitPlace,
  request: ParticipationRequest | undefined,
): PlaceOfRequest[] {
  if (request === undefined) return [];
  const country = countryOf(request.country);
  return [{ id, status, people, rank, since, reference: request.reference, country }];
}

function needing(people: PersonalAnswers['people'], what: 'accessNeeds' | 'dietNeeds'): number {
  return people.filter((person) => person[what].trim() !== '').length;
}

const noCall = (): InvalidInput =>
  new InvalidInput([
    {
      path: 'session',
      rule: 'notNow',
      limit: null,
      message: 'session is of a summit that calls for no participation, open a call first.',
    },
  ]);
