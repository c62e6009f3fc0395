import { offerHours } from './participation-rules';

/**
 * Places of a summit. A place is taken by who is accepted, and kept for who was offered one, until the offer ends. What is
 * left is offered to the waiting list: by priority, then by the time of asking; a delegation comes together or not at
 * all, so that one that does not fit waits on, first as before, while smaller ones behind it are offered what there is.
 */
export interface Places {
  /** How many people can take part. */
  readonly capacity: number;
  /** People of accepted requests. */
  readonly accepted: number;
  /** People to whom a place is offered now. */
  readonly offered: number;
}

/** Places that nobody has and nobody was offered. */
export function freePlaces({ capacity, accepted, offered }: Places): number {
  return Math.max(0, capacity - accepted - offered);
}

/** A request that wants a place, as the rules look at it. */
export interface Waiting {
  readonly id: string;
  /** How many people. */
  readonly size: number;
  readonly priority: number;
  readonly submittedAt: Date;
}

/** The order of the waiting list: higher priority, then who asked earlier. */
export function inOrderOfWaiting<Request extends Waiting>(requests: readonly Request[]): Request[] {
  return [...requests].sort(
    (a, b) =>
      b.priority - a.priority ||
      a.submittedAt.getTime() - b.submittedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Those of the requests, in the order of waiting, for whom the free places suffice one after the other. */
export function thatFit<Request extends Waiting>(
  free: number,
  requests: readonly Request[],
): Request[] {
  let left = free;
  return inOrderOfWaiting(requests).filter(({ size }) => {
    if (size > left) return false;
    left -= size;
    return true;
  });
}

/** Who is offered a place now; nobody once the summit has begun. */
export function nextOffers<Request extends Waiting>(
  free: number,
  waiting: readonly Request[],
  now: Date,
  summitStartsAt: Date,
): Request[] {
  return now < summitStartsAt ? thatFit(free, waiting) : [];
}

/** Until when an offer stands: 72 hours, or until the summit begins where that is sooner. The first instant that is too late. */
export function offerExpiry(offeredAt: Date, summitStartsAt: Date): Date {
  const later = new Date(offeredAt.getTime() + offerHours * 3_600_000);
  return later < summitStartsAt ? later : summitStartsAt;
}
