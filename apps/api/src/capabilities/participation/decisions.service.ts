import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  AcceptedNotAsked,
  canDecideRequest,
  canOrganiseParticipation,
  decideParticipationInput,
  isDecidable,
  NothingToUndo,
  PlacesTaken,
  RequestsChanged,
  setParticipationPriorityInput,
  statusAfter,
  thatFit,
  undoParticipationDecisionInput,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { placesMayBeFree } from './free-places';
import { LockedCalls, lockedRequests, placesOf } from './locked-calls';
import { OffersService } from './offers.service';
import { ParticipationDatabase } from './participation-database';
import type { ParticipationEvent } from './participation-event.entity';
import { ParticipationRequest } from './participation-request.entity';
import { RequestChanges } from './request-changes';
import { SealedRequests } from './sealed-requests';

/** What came of a decision, or of taking one back. */
export interface Decided {
  summitId: string;
  /** Names all that was done at once: by it the decision is taken back. */
  batch: string;
  /** How many requests are different by it. */
  count: number;
  /** Of those that stay as they are: they had changed since. */
  references: string[];
}

/** What organisers make of requests: one, or many at once with one reason. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly calls: LockedCalls,
    private readonly participation: ParticipationDatabase,
    private readonly seals: SealedRequests,
    private readonly changes: RequestChanges,
    private readonly offers: OffersService,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides all of the requests or none. Those that stand so already stay as they are, and nobody is told again; only what is
   * asked for is asked for anew.
   */
  async decide(viewer: Viewer, given: unknown): Promise<Decided> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const {
      summit,
      requests: seen,
      decision,
      reason,
    } = parseInput(decideParticipationInput, given);
    return this.calls.change(summit, async (db, call) => {
      const seal = await this.seals.of(call);
      const ids = seen.map(({ id }) => id);
      await this.offers.endExpired(db, call, ids);
      const requests = await lockedRequests(db, call, ids);
      if (requests.length < ids.length || requests.some(({ status }) => status === 'draft'))
        throw notFound();
      requireThat(requests.every((request) => canDecideRequest(viewer, request)));
      const revisions = new Map(seen.map(({ id, revision }) => [id, revision]));
      const changed = requests.filter(
        ({ id, revision, status }) => revision !== revisions.get(id) || !isDecidable(status),
      );
      if (changed.length > 0) throw new RequestsChanged(referencesOf(changed));
      const accepted = requests.filter(({ status }) => status === 'accepted');
      if (decision === 'ask' && accepted.length > 0)
        throw new AcceptedNotAsked(referencesOf(accepted));
      const after = statusAfter[decision];
      const decided = requests.filter(({ status }) => status !== after || decision === 'ask');
      await this.withdrawOffers(db, decided);
      if (decision === 'accept') fitting(decided, (await placesOf(db, call)).free);
      const batch = await this.changes.write(
        db,
        {
          kind: 'decided',
          actorId: viewer.accountId,
          reason: reason === undefined || reason === '' ? undefined : { text: reason, seal },
        },
        decided.map((request) => ({ request, statusAfter: after })),
      );
      await placesMayBeFree(db, call.summitId);
      return { summitId: call.summitId, batch, count: decided.length, references: [] };
    });
  }

  /** Takes a decision back for all its requests that have not changed since; the others stay, and are named. */
  async undo(viewer: Viewer, given: unknown): Promise<Decided> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const { batch: decision } = parseInput(undoParticipationDecisionInput, given);
    const events = await this.decisionsOf(decision);
    const summitId = events[0]?.summitId;
    if (summitId === undefined) throw notFound();
    return this.calls.change(summitId, async (db, call) => {
      await this.seals.of(call);
      const ids = events.map(({ requestId }) => requestId);
      await this.offers.endExpired(db, call, ids);
      const requests = await lockedRequests(db, call, ids);
      const last = await lastEvents(db, ids);
      const before = new Map(events.map(({ id, statusBefore }) => [id, statusBefore]));
      const back = requests.flatMap((request) => {
        const status = before.get(last.get(request.id) ?? '');
        return status !== undefined && canDecideRequest(viewer, request)
          ? [{ request, statusAfter: status }]
          : [];
      });
      const undone = new Set(back.map(({ request }) => request.id));
      const references = referencesOf(requests.filter(({ id }) => !undone.has(id)));
      if (back.length === 0) throw new NothingToUndo(references);
      const freed = back.filter(({ request }) => request.status === 'accepted');
      fitting(
        back.filter((each) => each.statusAfter === 'accepted').map(({ request }) => request),
        (await placesOf(db, call)).free + peopleOf(freed.map(({ request }) => request)),
      );
      const batch = await this.changes.write(
        db,
        { kind: 'undone', actorId: viewer.accountId },
        back,
      );
      await placesMayBeFree(db, call.summitId);
      return { summitId, batch, count: back.length, references };
    });
  }

  /** Says how early a request is on the waiting list. */
  async setPriority(viewer: Viewer, given: unknown): Promise<ParticipationRequest> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const { request: id, revision, priority } = parseInput(setParticipationPriorityInput, given);
    return this.participation.transaction(async (db) => {
      const request = await db.findOne(ParticipationRequest, {
        where: { id },
        lock: { mode: 'for_no_key_update' },
      });
      if (request === null || request.status === 'draft') throw notFound();
      requireThat(canDecideRequest(viewer, request));
      if (request.revision !== revision || !isDecidable(request.status))
        throw new RequestsChanged([request.reference]);
      const change = { priority, revision: revision + 1, changedAt: this.clock.now() };
      await db.update(ParticipationRequest, { id }, change);
      return Object.assign(request, change);
    });
  }

  /** Whoever is decided otherwise is offered nothing any more. */
  private async withdrawOffers(
    db: EntityManager,
    requests: readonly ParticipationRequest[],
  ): Promise<void> {
    await db.query(
      `update participation_offer set ended_at = $2, answer = 'withdrawn'
        where request_id = any($1::uuid[]) and ended_at is null`,
      [requests.map(({ id }) => id), this.clock.now()],
    );
  }

  private decisionsOf(
    batch: string,
  ): Promise<(Pick<ParticipationEvent, 'id' | 'requestId' | 'statusBefore'> & Summited)[]> {
    return this.participation.transaction((db) =>
      db.query(
        `select e.id, e.request_id as "requestId", e.status_before as "statusBefore", r.summit_id as "summitId"
           from participation_event e join participation_request r on r.id = e.request_id
          where e.batch_id = $1 and e.kind = 'decided' order by e.request_id`,
        [batch],
      ),
    );
  }
}

interface Summited {
  summitId: string;
}

/** @throws PlacesTaken where they do not all fit into so many places */
function fitting(requests: readonly ParticipationRequest[], left: number): void {
  const needed = peopleOf(requests);
  if (needed <= left) return;
  const waiting = requests.map(({ id, size, priority, submittedAt, createdAt }) => ({
    ...{ id, size, priority },
    submittedAt: submittedAt ?? createdAt,
  }));
  const fit = new Set(thatFit(left, waiting).map(({ id }) => id));
  throw new PlacesTaken(left, needed, referencesOf(requests.filter(({ id }) => !fit.has(id))));
}

function peopleOf(requests: readonly ParticipationRequest[]): number {
  return requests.reduce((sum, { size }) => sum + size, 0);
}

function referencesOf(requests: readonly ParticipationRequest[]): string[] {
  return requests.map(({ reference }) => reference).sort();
}

/** The latest entry about each request. */
async function lastEvents(db: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const rows: { id: string; requestId: string }[] = await db.query(
    `select distinct on (request_id) id, request_id as "requestId" from participation_event
      where request_id = any($1::uuid[]) order by request_id, happened_at desc, id desc`,
    [ids],
  );
  return new Map(rows.map(({ id, requestId }) => [requestId, id]));
}
