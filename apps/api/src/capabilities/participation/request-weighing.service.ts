import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canDecideRequest,
  decidedAtOnceMax,
  isDecidable,
  referencesIn,
  requestFilter,
  type Places,
  type RequestFilter,
  type RequestSort,
} from '@praxis/domain/participation';
import type { EntityManager } from 'typeorm';
import { Fault } from '../../platform/faults';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { placesOf } from './locked-calls';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationEvent } from './participation-event.entity';
import {
  balanceQuery,
  weighedColumns,
  weighedOrders,
  weighedRequests,
  type CountRow,
  type EventRow,
  type WeighedRequest,
} from './request-weighing.rows';
import { SealedRequests } from './sealed-requests';

type Asked = Pick<WeighedRequest, 'id' | 'summitId' | 'accountId'>;

/** What a list of requests can be asked. */
export interface RequestsAsked {
  filter?: unknown;
  sort?: RequestSort | null;
  first?: number | null;
  after?: string | null;
}

/** @throws BAD_USER_INPUT where nothing can be asked for like this */
function filterOf(asked: RequestsAsked): RequestFilter {
  const filter = requestFilter.safeParse(asked.filter ?? {});
  if (filter.success) return filter.data;
  throw new Fault('BAD_USER_INPUT', 'No request can be asked for like this: mend the filter.');
}

const cursors = new Cursors<OffsetKey>('participationRequests', isOffsetKey);

/**
 * What organisers read of requests: what they weigh, never who comes. Whoever calls this has made sure that organisers
 * ask, and of events and offers that whoever asks sees the request.
 */
@Injectable()
export class RequestWeighingService {
  constructor(
    private readonly participation: ParticipationDatabase,
    private readonly seals: SealedRequests,
  ) {}

  /** Requests that were sent; null where the summit does not call. */
  list(summitId: string, asked: RequestsAsked): Promise<Connection<WeighedRequest> | null> {
    const { size, after } = cursors.request(asked);
    const filter = filterOf(asked);
    const offset = after?.[0] ?? 0;
    return this.ofCall(summitId, async (db, call) => {
      const values = await this.valuesOf(call, filter);
      const rows: WeighedRequest[] = await db.query(
        `select ${weighedColumns} ${weighedRequests}
          order by ${weighedOrders[asked.sort ?? 'sent']} limit $12 offset $13`,
        [...values, size + 1, offset],
      );
      const places = new Map(rows.map((row, i) => [row.id, offset + i + 1]));
      return pageOf(
        rows,
        size,
        ({ id }) => cursors.write(places.get(id) ?? 0),
        () => this.count(values),
      );
    });
  }

  /** Requests that match and that the viewer can decide at once, the first sent first; no more than can be; null where the summit does not call. */
  async decidable(
    viewer: Viewer,
    summitId: string,
    asked: RequestsAsked,
  ): Promise<WeighedRequest[] | null> {
    const filter = filterOf(asked);
    const found = await this.ofCall(summitId, async (db, call): Promise<WeighedRequest[]> =>
      db.query(
        `select ${weighedColumns} ${weighedRequests}
            and r.status <> 'cancelled' and r.account_id <> $12
          order by ${weighedOrders.sent} limit $13`,
        [
          ...(await this.valuesOf(call, filter)),
          viewer.kind === 'member' ? viewer.accountId : null,
          decidedAtOnceMax,
        ],
      ),
    );
    const canDecide = (request: WeighedRequest): boolean =>
      isDecidable(request.status) && canDecideRequest(viewer, request);
    return found?.filter(canDecide) ?? null;
  }

  balance(summitId: string): Promise<CountRow[] | null> {
    return this.ofCall(summitId, (db) => db.query(balanceQuery, [summitId]));
  }

  places(summitId: string): Promise<(Places & { free: number; waiting: number }) | null> {
    return this.ofCall(summitId, placesOf);
  }

  /** How many accepted people need each language. */
  async interpretationNeeds(summitId: string): Promise<Map<string, number>> {
    const rows: { code: string; people: number }[] = await this.participation.transaction((db) =>
      db.query(
        `select l.key as code, sum(l.value::int)::int as people
           from participation_request r cross join lateral jsonb_each_text(r.people_by_language) as l
          where r.summit_id = $1 and r.status = 'accepted' group by 1 order by 1`,
        [summitId],
      ),
    );
    return new Map(rows.map(({ code, people }) => [code, people]));
  }

  /** What happened to a request, the first first. Whoever asked is not named: that would say who comes. */
  async events({ id, summitId, accountId }: Asked): Promise<EventRow[]> {
    const events = await this.ofCall(summitId, async (db, call) => {
      const found = await db.find(ParticipationEvent, {
        where: { requestId: id },
        order: { happenedAt: 'ASC', id: 'ASC' },
      });
      const seal = await this.seals.of(call);
      return found.map(({ sealedReason, batchId, ...event }) => ({
        ...event,
        batch: batchId,
        actorId: event.actorId === accountId ? null : event.actorId,
        reason: seal.reasonOf({ id: event.id, sealedReason }),
      }));
    });
    return events ?? [];
  }

  private count(values: unknown[]): Promise<number> {
    return this.participation.transaction(async (db) => {
      const [row]: { count: number }[] = await db.query(
        `select count(*)::int as count ${weighedRequests}`,
        values,
      );
      return row?.count ?? 0;
    });
  }

  /** Null where the summit does not call, or what was entrusted to it was destroyed. */
  private ofCall<T>(
    summitId: string,
    work: (db: EntityManager, call: ParticipationCall) => Promise<T>,
  ): Promise<T | null> {
    return this.participation.transaction(async (db) => {
      const call = await db.findOneBy(ParticipationCall, { summitId });
      return call?.destroyedAt === null ? work(db, call) : null;
    });
  }

  private async valuesOf(call: ParticipationCall, filter: RequestFilter): Promise<unknown[]> {
    const { reference, contact } = filter;
    const words = reference === undefined ? [] : referencesIn(reference);
    return [
      call.summitId,
      filter.status ?? null,
      filter.country ?? null,
      filter.authoritySize ?? null,
      filter.category ?? null,
      filter.language ?? null,
      filter.isFirstAttendance ?? null,
      filter.city ?? null,
      words.length === 0 ? null : words,
      contact === undefined ? null : (await this.seals.of(call)).contactKey(contact),
      filter.id ?? null,
    ];
  }
}
