import { Injectable } from '@nestjs/common';
import type { RequestStatus } from '@praxis/domain/participation';
import type { EntityManager } from 'typeorm';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { ParticipationEvent } from './participation-event.entity';
import type { ParticipationRequest } from './participation-request.entity';
import { requestChanged } from './request-mail';
import type { SummitSeal } from './sealed-requests';
import { releaseFieldVisits } from './visit-places';

/** What becomes of a request. */
export interface RequestChange {
  request: Pick<ParticipationRequest, 'id' | 'status'>;
  statusAfter: RequestStatus;
}

/** What all changes of one action have in common. */
export interface ChangeAction {
  kind: ParticipationEvent['kind'];
  /** Null: nobody, it came with time. */
  actorId: string | null;
  /** The reason that was given, and the seal for it. */
  reason?: { text: string; seal: SummitSeal } | undefined;
  /** What else the same action has written: this belongs to it. */
  batchId?: string;
}

/** Writes what happens to requests: each change is one entry and one mail, and all of one action belong together. */
@Injectable()
export class RequestChanges {
  constructor(
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Writes the changes of locked requests. The answer names the action. */
  async write(
    db: EntityManager,
    { kind, actorId, reason, batchId = this.ids.next() }: ChangeAction,
    changes: readonly RequestChange[],
  ): Promise<string> {
    if (changes.length === 0) return batchId;
    const happenedAt = this.clock.now();
    const events = changes.map(({ request, statusAfter }) => {
      const id = this.ids.next();
      return {
        ...{ id, batchId, kind, actorId, happenedAt, statusAfter },
        requestId: request.id,
        statusBefore: request.status,
        sealedReason: reason === undefined ? null : reason.seal.sealReason(id, reason.text),
      };
    });
    await db.insert(ParticipationEvent, events);
    await db.query(
      `update participation_request r
          set status = e.status_after, revision = r.revision + 1, changed_at = e.happened_at,
              decided_at = case e.kind when 'decided' then e.happened_at when 'undone' then ${lastDecision} else r.decided_at end
         from participation_event e
        where e.id = any($1::uuid[]) and r.id = e.request_id`,
      [events.map(({ id }) => id)],
    );
    for (const { request, statusAfter } of changes)
      if (request.status === 'accepted' && statusAfter !== 'accepted')
        await releaseFieldVisits(db, this.jobs, request.id);
    await this.jobs.enqueueAll(
      db,
      events.map(({ id }) => requestChanged(id)),
    );
    return batchId;
  }
}

/** When a request was last decided by a decision that was not taken back. */
const lastDecision = `
  (select max(d.happened_at) from participation_event d
    where d.request_id = r.id and d.kind = 'decided'
      and not exists (select 1 from participation_event u
                       where u.request_id = d.request_id and u.kind = 'undone'
                         and (u.happened_at, u.id) > (d.happened_at, d.id)))`;
