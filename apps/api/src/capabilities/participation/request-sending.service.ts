import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  beginningOf,
  cancelParticipationInput,
  ParticipationRequestChanged,
  ParticipationSettled,
  requestParticipationInput,
  requestsSentPerHour,
  SummitBegun,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import { tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { confirmationMail } from './confirmation-mail';
import { placesMayBeFree } from './free-places';
import { openOffer, ownRequest, requireInTime, requireSendable } from './own-request';
import { ParticipationDatabase } from './participation-database';
import { ParticipationEvent } from './participation-event.entity';
import { ParticipationOffer } from './participation-offer.entity';
import { ParticipationRequest } from './participation-request.entity';
import { RequestChanges } from './request-changes';
import { SealedRequests } from './sealed-requests';

const budget: Budget = {
  name: 'participation-sent',
  points: requestsSentPerHour,
  seconds: 3_600,
};

/** Sending a request, and taking it back for good. */
@Injectable()
export class RequestSendingService {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly requests: SealedRequests,
    private readonly changes: RequestChanges,
    private readonly jobs: JobQueue,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Sends a draft, or the answer to what organisers have asked; the same one sent twice is sent once. */
  async send(viewer: Viewer, given: unknown): Promise<ParticipationRequest> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id, revision } = parseInput(requestParticipationInput, given);
    // What came in time is in time, however long it waits for others.
    const now = this.clock.now();
    const wait = await this.limits.take(budget, viewer.accountId);
    if (wait > 0) throw tooMany(wait);
    return this.database.transaction(async (db) => {
      const own = await ownRequest(db, viewer, id, 'draft waits');
      const { request, call } = own;
      const { status } = request;
      if (status === 'submitted') return request;
      if (status !== 'draft' && status !== 'information') throw new ParticipationSettled(status);
      if (request.revision !== revision) throw new ParticipationRequestChanged(request.revision);
      requireInTime(own, now);
      const seal = await this.requests.of(call);
      await requireSendable(db, own, seal.draftOf(request));
      const eventId = this.ids.next();
      await db.insert(ParticipationEvent, {
        ...{ id: eventId, requestId: id, batchId: this.ids.next(), actorId: viewer.accountId },
        kind: 'submitted',
        statusBefore: status,
        statusAfter: 'submitted',
        ...{ happenedAt: now, sealedReason: null },
      });
      await this.jobs.enqueue(db, confirmationMail(eventId));
      return db.save(
        ParticipationRequest,
        Object.assign(request, {
          status: 'submitted',
          revision: revision + 1,
          changedAt: now,
          submittedAt: request.submittedAt ?? now,
        }),
      );
    });
  }

  /** Takes a request back for good, until the summit begins; a draft is removed with everything in it: then there is null. */
  async cancel(viewer: Viewer, given: unknown): Promise<ParticipationRequest | null> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(cancelParticipationInput, given);
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      const { request, summit } = await ownRequest(db, viewer, id, 'draft waits');
      const { status, summitId } = request;
      if (status === 'cancelled') throw new ParticipationSettled(status);
      if (status === 'draft') {
        await db.delete(ParticipationRequest, { id });
        return null;
      }
      if (now >= beginningOf(summit)) throw new SummitBegun();
      const batchId = this.ids.next();
      const offer = await openOffer(db, id);
      if (offer !== null) {
        await db.update(ParticipationOffer, { id: offer.id }, { endedAt: now, answer: 'declined' });
        await db.insert(ParticipationEvent, {
          ...{ id: this.ids.next(), requestId: id, batchId, actorId: viewer.accountId },
          kind: 'offer-ended',
          ...{ statusBefore: status, statusAfter: status },
          ...{ happenedAt: now, sealedReason: null },
        });
      }
      await this.changes.write(db, { kind: 'cancelled', actorId: viewer.accountId, batchId }, [
        { request, statusAfter: 'cancelled' },
      ]);
      await placesMayBeFree(db, summitId);
      return db.findOneByOrFail(ParticipationRequest, { id });
    });
  }
}
