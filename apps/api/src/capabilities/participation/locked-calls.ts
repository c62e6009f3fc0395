import { Injectable } from '@nestjs/common';
import { freePlaces, type Places } from '@praxis/domain/participation';
import { In, type EntityManager } from 'typeorm';
import { Turnstile } from '../../platform/database/turnstile';
import { notFound } from '../../platform/faults';
import { Summit } from '../summits';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';

/** A call that nobody else changes the places of until the transaction ends, with its summit. */
export interface LockedCall extends ParticipationCall {
  summit: Summit;
}

/**
 * One change of a summit’s places after the other, in however many processes: whoever gives or frees places locks the call
 * first, then the requests in the order of their ids. Many at the same moment wait in the process rather than each
 * with a connection of the database.
 */
@Injectable()
export class LockedCalls {
  private readonly turnstile = new Turnstile(4, 1_000);

  constructor(private readonly participation: ParticipationDatabase) {}

  /** Everything inside happens or nothing. A summit that does not call is like none. */
  change<T>(
    summitId: string,
    work: (db: EntityManager, call: LockedCall) => Promise<T>,
  ): Promise<T> {
    return this.turnstile.pass(() =>
      this.participation.transaction(async (db) => {
        const call = await lockedCall(db, summitId);
        if (call === null) throw notFound();
        const summit = await db.findOneByOrFail(Summit, { id: summitId });
        return work(db, Object.assign(call, { summit }));
      }),
    );
  }
}

/** The call, locked until the transaction ends: places are counted by one after the other. Null where there is none. */
export function lockedCall(db: EntityManager, summitId: string): Promise<ParticipationCall | null> {
  return db.findOne(ParticipationCall, {
    where: { summitId },
    lock: { mode: 'for_no_key_update' },
  });
}

/** Requests of the call by their ids, locked in the order of those. */
export function lockedRequests(
  db: EntityManager,
  { summitId }: LockedCall,
  ids: readonly string[],
): Promise<ParticipationRequest[]> {
  return db.find(ParticipationRequest, {
    where: { summitId, id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'for_no_key_update' },
  });
}

/** How the places of a summit stand. */
export async function placesOf(
  db: EntityManager,
  { summitId, capacity }: Pick<ParticipationCall, 'summitId' | 'capacity'>,
): Promise<Places & { free: number; waiting: number }> {
  const [row]: { accepted: number; offered: number; waiting: number }[] = await db.query(
    `select coalesce(sum(r.size) filter (where r.status = 'accepted'), 0)::int as accepted,
            coalesce(sum(r.size) filter (where r.status = 'waitlisted' and o.id is not null), 0)::int as offered,
            coalesce(sum(r.size) filter (where r.status = 'waitlisted' and o.id is null), 0)::int as waiting
       from participation_request r
       left join participation_offer o on o.request_id = r.id and o.ended_at is null
      where r.summit_id = $1`,
    [summitId],
  );
  const { accepted = 0, offered = 0, waiting = 0 } = row ?? {};
  const places = { capacity, accepted, offered };
  return { ...places, free: freePlaces(places), waiting };
}
