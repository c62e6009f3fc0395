import type { CitySize } from '@praxis/domain/discovery';
import type {
  BalanceKind,
  ParticipantCategory,
  ParticipantFunction,
  RequestSort,
  RequestStatus,
} from '@praxis/domain/participation';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import { ParticipationDatabase } from './participation-database';
import type { ParticipationEvent } from './participation-event.entity';
import type { ParticipationOffer } from './participation-offer.entity';

/** What organisers weigh of a request: nothing that says who comes. */
export interface WeighedRequest {
  id: string;
  summitId: string;
  accountId: string;
  reference: string;
  revision: number;
  status: RequestStatus;
  category: ParticipantCategory | null;
  country: string | null;
  cityId: string | null;
  authoritySize: CitySize | null;
  leadFunction: ParticipantFunction | null;
  languages: string[];
  isFirstAttendance: boolean | null;
  size: number;
  priority: number;
  changedAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
}

export interface CountRow {
  by: BalanceKind;
  value: string | null;
  status: RequestStatus;
  requests: number;
  people: number;
}

/** An entry of what happened, its reason legible. */
export interface EventRow extends Omit<ParticipationEvent, 'sealedReason' | 'batchId'> {
  batch: string;
  reason: string | null;
}

export type OfferRow = Pick<
  ParticipationOffer,
  'requestId' | 'offeredAt' | 'expiresAt' | 'endedAt' | 'answer'
>;

/** The columns of requests that organisers weigh. */
export const weighedColumns = `
  r.id, r.summit_id as "summitId", r.account_id as "accountId", r.reference, r.revision, r.status, r.category, r.country,
  r.city_id as "cityId", r.authority_size as "authoritySize", r.lead_function as "leadFunction", r.languages,
  r.is_first_attendance as "isFirstAttendance", r.size, r.priority, r.submitted_at as "submittedAt", r.decided_at as "decidedAt",
  r.changed_at as "changedAt"`;

/** `$1` the summit, `$2`…`$11` the filter; null restricts nothing. What is being written is nobody’s but its writer’s. */
export const weighedRequests = `
    from participation_request r
    left join city c on c.id = r.city_id
   where r.summit_id = $1 and r.submitted_at is not null and r.status <> 'draft'
     and ($2::text[] is null or r.status = any($2))
     and ($3::text[] is null or r.country = any($3))
     and ($4::text[] is null or r.authority_size = any($4))
     and ($5::text[] is null or r.category = any($5))
     and ($6::text[] is null or r.languages && $6)
     and ($7::boolean is null or r.is_first_attendance = $7)
     and ($8::text[] is null or c.slug = any($8))
     and ($9::text[] is null or exists (select 1 from unnest($9) as w(word) where starts_with(r.reference, w.word)))
     and ($10::bytea is null or r.contact_key = $10)
     and ($11::uuid[] is null or r.id = any($11))`;

export const weighedOrders: Record<RequestSort, string> = {
  sent: 'r.submitted_at, r.id',
  changed: 'r.changed_at desc, r.id',
  waiting: 'r.priority desc, r.submitted_at, r.id',
};

/** `$1` the summit: how requests and their people are spread, by how they stand. */
export const balanceQuery = `
  select v.by, v.value, r.status, count(*)::int as requests, sum(v.people)::int as people
    from participation_request r
   cross join lateral (
     values ('country', r.country, r.size), ('size', r.authority_size, r.size), ('category', r.category, r.size),
            ('first-attendance', r.is_first_attendance::text, r.size)
      union all
     select 'language', l.key, l.value::int from jsonb_each_text(r.people_by_language) as l
   ) as v(by, value, people)
   where r.summit_id = $1 and r.submitted_at is not null and r.status <> 'draft'
   group by v.by, v.value, r.status order by v.by, v.value nulls last, r.status`;

/** The last offer of places to each request, standing or ended; null where there was none. */
export const lastOfferOfRequest = defineLoader<string, OfferRow | null>({
  name: 'lastOfferOfRequest',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await new ParticipationDatabase(database).transaction<OfferRow[]>((db) =>
        db.query(
          `select distinct on (request_id) request_id as "requestId", offered_at as "offeredAt",
                  expires_at as "expiresAt", ended_at as "endedAt", answer
             from participation_offer where request_id = any($1::uuid[])
            order by request_id, offered_at desc, id desc`,
          [ids],
        ),
      ),
      ({ requestId }) => requestId,
    ),
});
