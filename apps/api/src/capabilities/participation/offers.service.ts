import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  answerParticipationOfferInput,
  beginningOf,
  canReadRequest,
  isOwnRequest,
  nextOffers,
  OfferEnded,
  offerExpiry,
  PlacesTaken,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { forbidden, notFound, unauthenticated } from '../../platform/faults';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { offerFreePlaces, placesMayBeFree } from './free-places';
import { LockedCalls, lockedRequests, placesOf, type LockedCall } from './locked-calls';
import { ParticipationDatabase } from './participation-database';
import { ParticipationOffer } from './participation-offer.entity';
import { ParticipationRequest } from './participation-request.entity';
import { RequestChanges } from './request-changes';

/** Offers of places to the waiting list, and what becomes of them. */
@Injectable()
export class OffersService implements OnModuleInit {
  constructor(
    private readonly calls: LockedCalls,
    private readonly participation: ParticipationDatabase,
    private readonly changes: RequestChanges,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('*/15 * * * *', offerFreePlaces, ({ summitId }) =>
      this.offerFree(summitId),
    );
  }

  /** Ends offers whose time is over, and offers what is free; of every summit that calls, unless told which. Twice is once. */
  async offerFree(summitId?: string): Promise<void> {
    const calls: { id: string }[] = await this.participation.transaction((db) =>
      db.query(
        `select summit_id as id from participation_call
          where destroyed_at is null and ($1::uuid is null or summit_id = $1) order by 1`,
        [summitId ?? null],
      ),
    );
    for (const { id } of calls)
      await this.calls.change(id, async (db, call) => {
        await this.endExpired(db, call);
        if (call.offersPlaces && call.summit.status === 'announced') await this.offer(db, call);
      });
  }

  /** Whoever asked takes the offered places, or refuses them: then the request is cancelled. */
  async answer(viewer: Viewer, given: unknown): Promise<ParticipationRequest> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { request: id, accept } = parseInput(answerParticipationOfferInput, given);
    const known = await this.participation.transaction((db) =>
      db.findOneBy(ParticipationRequest, { id }),
    );
    if (known === null || !canReadRequest(viewer, known)) throw notFound();
    if (!isOwnRequest(viewer, known)) throw forbidden();
    return this.calls.change(known.summitId, async (db, call) => {
      const [request] = await lockedRequests(db, call, [id]);
      if (request === undefined) throw notFound();
      const offer = await this.standingOffer(db, request);
      if (accept) {
        const { accepted, capacity } = await placesOf(db, call);
        const left = Math.max(0, capacity - accepted);
        if (request.size > left) throw new PlacesTaken(left, request.size, [request.reference]);
      }
      await db.update(
        ParticipationOffer,
        { id: offer.id },
        { endedAt: this.clock.now(), answer: accept ? 'accepted' : 'declined' },
      );
      await this.changes.write(
        db,
        { kind: accept ? 'offer-accepted' : 'cancelled', actorId: viewer.accountId },
        [{ request, statusAfter: accept ? 'accepted' : 'cancelled' }],
      );
      if (!accept) await placesMayBeFree(db, call.summitId);
      return db.findOneByOrFail(ParticipationRequest, { id });
    });
  }

  /** Ends offers whose time is over: their requests lapse. Not of those that are being decided anyway. */
  async endExpired(
    db: EntityManager,
    { summitId }: LockedCall,
    except: readonly string[] = [],
  ): Promise<void> {
    const expired: { id: string; status: ParticipationRequest['status'] }[] = await db.query(
      `select r.id, r.status from participation_offer o join participation_request r on r.id = o.request_id
        where r.summit_id = $1 and o.ended_at is null and o.expires_at <= $2 and not (r.id = any($3::uuid[]))
        order by r.id for no key update of r`,
      [summitId, this.clock.now(), except],
    );
    await db.query(
      `update participation_offer set ended_at = expires_at, answer = 'lapsed'
        where request_id = any($1::uuid[]) and ended_at is null`,
      [expired.map(({ id }) => id)],
    );
    await this.changes.write(
      db,
      { kind: 'offer-lapsed', actorId: null },
      expired
        .filter(({ status }) => status === 'waitlisted')
        .map((request) => ({ request, statusAfter: 'lapsed' })),
    );
  }

  private async offer(db: EntityManager, call: LockedCall): Promise<void> {
    const waiting: (Pick<ParticipationRequest, 'id' | 'status' | 'size' | 'priority'> & {
      submittedAt: Date;
    })[] = await db.query(
      `select r.id, r.status, r.size, r.priority, r.submitted_at as "submittedAt" from participation_request r
        where r.summit_id = $1 and r.status = 'waitlisted'
          and not exists (select 1 from participation_offer o where o.request_id = r.id and o.ended_at is null)
        order by r.id for no key update`,
      [call.summitId],
    );
    const now = this.clock.now();
    const start = beginningOf(call.summit);
    const { free } = await placesOf(db, call);
    const offered = nextOffers(free, waiting, now, start);
    if (offered.length === 0) return;
    await db.insert(
      ParticipationOffer,
      offered.map(({ id }) => ({
        id: this.ids.next(),
        requestId: id,
        offeredAt: now,
        expiresAt: offerExpiry(now, start),
      })),
    );
    await this.changes.write(
      db,
      { kind: 'offered', actorId: null },
      offered.map((request) => ({ request, statusAfter: 'waitlisted' })),
    );
  }

  /** @throws OfferEnded where it was answered or withdrawn, or its time is over; NOT_FOUND where there was none */
  private async standingOffer(
    db: EntityManager,
    request: ParticipationRequest,
  ): Promise<ParticipationOffer> {
    const offer = await db.findOne(ParticipationOffer, {
      where: { requestId: request.id },
      order: { offeredAt: 'DESC', id: 'DESC' },
    });
    if (offer === null) throw notFound();
    if (offer.endedAt !== null) throw new OfferEnded(offer.endedAt);
    if (offer.expiresAt <= this.clock.now()) throw new OfferEnded(offer.expiresAt);
    if (request.status !== 'waitlisted') throw new OfferEnded(request.changedAt);
    return offer;
  }
}
