import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  isChangeable,
  noAnswers,
  ParticipationRequestChanged,
  ParticipationSettled,
  referenceFrom,
  referenceLength,
  referenceLetters,
  requestSavesPerHour,
  requestsPerAccount,
  requestsStartedPerHour,
  saveParticipationRequestInput,
  startParticipationRequestInput,
  TooManyParticipationRequests,
  type SaveParticipationRequest,
} from '@praxis/domain/participation';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { notFound, tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Session, Summit } from '../summits';
import { weighedPart } from './asking-authority';
import { placesMayBeFree } from './free-places';
import {
  columnsOf,
  openOffer,
  ownRequest,
  requireInTime,
  requireOpen,
  requireSendable,
  type OwnRequest,
} from './own-request';
import { lockedCall } from './locked-calls';
import { ParticipationDatabase } from './participation-database';
import { ParticipationEvent } from './participation-event.entity';
import { ParticipationRequest } from './participation-request.entity';
import { SealedRequests } from './sealed-requests';

const starts: Budget = {
  name: 'participation-starts',
  points: requestsStartedPerHour,
  seconds: 3_600,
};
const saves: Budget = { name: 'participation-saves', points: requestSavesPerHour, seconds: 3_600 };

/** Writing a request: what is typed is kept encrypted from the first word on. */
@Injectable()
export class OwnRequestsService {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly requests: SealedRequests,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Begins a request; one that was begun and has nothing in it yet is the same. */
  async start(viewer: Viewer, given: unknown): Promise<ParticipationRequest> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { summit: summitId } = parseInput(startParticipationRequestInput, given);
    const { accountId } = viewer;
    await this.take(starts, accountId);
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      const summit = await db.findOneBy(Summit, { id: summitId });
      if (summit === null || summit.status === 'draft') throw notFound();
      const call = await lockedCall(db, summitId);
      if (call === null) throw notFound();
      requireOpen(call, summit, now);
      const own = await db.findBy(ParticipationRequest, { summitId, accountId });
      const untouched = own.find(({ status, revision }) => status === 'draft' && revision === 1);
      if (untouched !== undefined) return untouched;
      if (own.filter(({ status }) => isChangeable(status)).length >= requestsPerAccount)
        throw new TooManyParticipationRequests(requestsPerAccount);
      const seal = await this.requests.of(call);
      const id = this.ids.next();
      const draft = { ...emptyRequest, id, summitId, accountId, createdAt: now, changedAt: now };
      await db.insert(ParticipationRequest, {
        ...{ ...draft, ...columnsOf(seal, draft, noAnswers) },
        reference: await freeReference(db, summitId),
      });
      return db.findOneByOrFail(ParticipationRequest, { id });
    });
  }

  /** Keeps answers: of a draft whatever they are, of a request that was sent only what leaves it complete. */
  async save(viewer: Viewer, given: unknown): Promise<ParticipationRequest> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const input = parseInput(saveParticipationRequestInput, given);
    await this.take(saves, viewer.accountId);
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      const own = await ownRequest(db, viewer, input.id, 'draft does not wait');
      const { request, call } = own;
      if (!isChangeable(request.status)) throw new ParticipationSettled(request.status);
      if (request.revision !== input.revision)
        throw new ParticipationRequestChanged(request.revision);
      requireInTime(own, now);
      await requireFieldVisits(db, request.summitId, input.fieldVisits ?? []);
      const seal = await this.requests.of(call);
      const answers = { ...seal.draftOf(request), ...personalPart(input) };
      const before = { size: request.size };
      Object.assign(request, await weighedPart(db, request, input, answers));
      Object.assign(request, columnsOf(seal, request, answers));
      if (request.status !== 'draft') {
        await requireSendable(db, own, answers);
        await this.note(db, own, before, { actorId: viewer.accountId, now });
      }
      request.revision += 1;
      request.changedAt = now;
      return db.save(ParticipationRequest, request);
    });
  }

  /** What was sent has been changed: an accepted delegation does not grow by that; when it shrinks there are places. */
  private async note(
    db: EntityManager,
    { request: { id, summitId, status, size } }: OwnRequest,
    before: { size: number },
    { actorId, now }: { actorId: string; now: Date },
  ): Promise<void> {
    const hasPlaces = status === 'accepted' || (await openOffer(db, id)) !== null;
    if (hasPlaces && size > before.size) throw grownSinceAccepted(before.size);
    if (hasPlaces && size < before.size) await placesMayBeFree(db, summitId);
    await db.insert(ParticipationEvent, {
      ...{ id: this.ids.next(), requestId: id, batchId: this.ids.next(), actorId },
      kind: 'changed',
      ...{ statusBefore: status, statusAfter: status },
      ...{ happenedAt: now, sealedReason: null },
    });
  }

  private async take(budget: Budget, accountId: string): Promise<void> {
    const wait = await this.limits.take(budget, accountId);
    if (wait > 0) throw tooMany(wait);
  }
}

const emptyRequest = {
  revision: 1,
  status: 'draft',
  category: null,
  country: null,
  cityId: null,
  authoritySize: null,
  isFirstAttendance: null,
  priority: 0,
  submittedAt: null,
  decidedAt: null,
} as const;

/** What of the answers is encrypted; what was left out is not named. */
function personalPart(input: SaveParticipationRequest): object {
  const { people, authority, contactAddress, fieldVisits, message } = input;
  const said = { people, authority, contactAddress, fieldVisits, message };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** A field visit that can be wanted stands in the programme as it was released last. */
async function requireFieldVisits(
  db: EntityManager,
  summitId: string,
  wanted: readonly string[],
): Promise<void> {
  if (wanted.length === 0) return;
  const visits = await db.findBy(Session, { summitId, kind: 'field-visit', isPublic: true });
  const strange = wanted.findIndex((id) => !visits.some((visit) => visit.id === id));
  if (strange >= 0) throw noSuchVisit(strange);
}

/** A reference that no other request for the summit has. */
async function freeReference(db: EntityManager, summitId: string): Promise<string> {
  for (;;) {
    const numbers = Array.from({ length: referenceLength }, () => randomInt(referenceLetters));
    const reference = referenceFrom(numbers);
    if (!(await db.existsBy(ParticipationRequest, { summitId, reference }))) return reference;
  }
}

const noSuchVisit = (i: number): InvalidInput =>
  new InvalidInput([
    {
      path: `fieldVisits.${String(i)}`,
      rule: 'unknownCode',
      limit: null,
      message: `fieldVisits.${String(i)} is no field visit of the programme, choose one that is.`,
    },
  ]);
const grownSinceAccepted = (limit: number): InvalidInput =>
  new InvalidInput([
    {
      path: 'people',
      rule: 'moreThanAccepted',
      limit,
      message: `people are more than were given places (${String(limit)}), make another request for the others.`,
    },
  ]);
