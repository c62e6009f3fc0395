/** A visit in which there may be places. */
export interface VisitOffer {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many people; null where it is not limited. */
  readonly capacity: number | null;
}

/** A place that a delegation has. */
export interface VisitPlace {
  readonly requestId: string;
  readonly sessionId: string;
  readonly people: number;
}

/** A visit that a delegation would like to be in. */
export interface VisitWish extends VisitPlace {
  /** 1 for its first choice. */
  readonly rank: number;
  readonly priority: number;
  /** When the request was sent. */
  readonly sentAt: Date;
}

/** What became of wishes. */
export interface VisitOutcome {
  readonly placed: readonly VisitWish[];
  /** What does not fit yet, in the order in which it waits. */
  readonly waiting: readonly VisitWish[];
  /** Those of delegations that are somewhere else at that time. */
  readonly dropped: readonly VisitWish[];
}

/**
 * Gives places to wishes: all first choices come before all second ones; among them the higher priority, then who sent first. A
 * delegation goes together or waits, and is in one visit at a time. Nobody who has a place loses it; a visit that has begun,
 * or that is not among the offers, takes nobody.
 */
export function allocateVisits(
  offers: readonly VisitOffer[],
  places: readonly VisitPlace[],
  wishes: readonly VisitWish[],
  now: Date,
): VisitOutcome {
  const visits = new Map(offers.map((offer) => [offer.id, offer]));
  const taken = [...places];
  const placed: VisitWish[] = [];
  const waiting: VisitWish[] = [];
  const dropped: VisitWish[] = [];
  for (const wish of [...wishes].sort(byTurn)) {
    const visit = visits.get(wish.sessionId);
    if (visit === undefined || visit.startsAt <= now) continue;
    if (isElsewhere(wish, visit, visits, taken)) dropped.push(wish);
    else if (freePlacesInVisit(visit, taken) >= wish.people) {
      taken.push(wish);
      placed.push(wish);
    } else waiting.push(wish);
  }
  return { placed, waiting, dropped };
}

/** How many people can still come; endless where it is not limited. */
export function freePlacesInVisit(visit: VisitOffer, places: readonly VisitPlace[]): number {
  if (visit.capacity === null) return Infinity;
  return visit.capacity - peopleIn(visit.id, places);
}

/** How many people have a place in a visit. */
export function peopleIn(sessionId: string, places: readonly VisitPlace[]): number {
  return places.reduce(
    (sum, place) => (place.sessionId === sessionId ? sum + place.people : sum),
    0,
  );
}

/** Whether the delegation has a place in this visit, or in one at the same time. */
function isElsewhere(
  { requestId }: VisitWish,
  visit: VisitOffer,
  visits: ReadonlyMap<string, VisitOffer>,
  places: readonly VisitPlace[],
): boolean {
  return places.some((place) => {
    const other = place.requestId === requestId ? visits.get(place.sessionId) : undefined;
    return other !== undefined && visitsOverlap(other, visit);
  });
}

/** Whether two visits are at the same time, if only for a minute. */
export function visitsOverlap(
  one: Pick<VisitOffer, 'startsAt' | 'endsAt'>,
  other: Pick<VisitOffer, 'startsAt' | 'endsAt'>,
): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

function byTurn(one: VisitWish, other: VisitWish): number {
  return (
    one.rank - other.rank ||
    other.priority - one.priority ||
    one.sentAt.getTime() - other.sentAt.getTime() ||
    (one.requestId < other.requestId ? -1 : 1)
  );
}
