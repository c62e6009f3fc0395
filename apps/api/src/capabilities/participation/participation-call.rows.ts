import {
  callState,
  type CallState,
  type ParticipantCategory,
  type ParticipantFunction,
} from '@praxis/domain/participation';
import { canOrganiseSummits, type SummitStatus } from '@praxis/domain/summits';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import { rowsFor } from '../summits';

/** A call as it is read, with the clock it is told by. */
export interface CallRow {
  summitId: string;
  revision: number;
  opensAt: Date;
  closesAt: Date;
  capacity: number;
  delegationMax: number;
  functions: ParticipantFunction[];
  categories: ParticipantCategory[];
  countries: string[];
  contact: string;
  offersPlaces: boolean;
  destroyedAt: Date | null;
  timeZone: string;
  summitStatus: SummitStatus;
}

const callsQuery = `
  select c.summit_id as "summitId", c.revision, c.opens_at as "opensAt", c.closes_at as "closesAt", c.capacity,
         c.delegation_max as "delegationMax", c.functions, c.categories, c.countries, c.contact, c.offers_places as "offersPlaces",
         c.destroyed_at as "destroyedAt", s.time_zone as "timeZone", s.status as "summitStatus"
    from participation_call c join summit s on s.id = c.summit_id
   where c.summit_id = any($1::uuid[]) and (s.status <> 'draft' or $2)`;

/** How a call stands: that of a summit that was held or cancelled is closed, whatever its deadline. */
export function stateOfCall(
  call: { opensAt: Date; closesAt: Date },
  summitStatus: SummitStatus,
  now: Date,
): CallState {
  const isOver = summitStatus === 'held' || summitStatus === 'cancelled';
  return isOver ? 'closed' : callState(call, now);
}

/** The call of a summit; of one that is not announced, for its organisers alone. */
export const callOfSummit = defineLoader<string, CallRow | null>({
  name: 'callOfSummit',
  load: async (ids, { database, viewer }) =>
    inOrderOf(
      ids,
      await rowsFor<CallRow>(database, viewer, 'calls-of-summits', callsQuery, [
        ids,
        canOrganiseSummits(viewer),
      ]),
      (row) => row.summitId,
    ),
});
