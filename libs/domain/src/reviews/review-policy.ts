import { hasRole, type Viewer } from '../accounts';

/** Why somebody may not judge a practice. */
export const conflictKinds = ['own-city', 'co-author', 'declared'] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What the rules about judging need to know of a practice. */
export interface ReviewStanding {
  readonly cityId: string;
  /** Authorities that run it together with the owner, by the version and by the draft. */
  readonly otherCityIds: readonly string[];
  /** Accounts that have written in it. */
  readonly writers: readonly string[];
  /** Accounts that have declared a conflict of interest. */
  readonly declared: readonly string[];
}

/** Somebody who may be asked to judge: their account and the cities whose teams they belong to. */
export interface Judge {
  readonly accountId: string;
  readonly memberships: ReadonlyMap<string, unknown>;
}

/** What keeps the person from judging the practice; null when nothing does. */
export function conflictOf(person: Judge, practice: ReviewStanding): ConflictKind | null {
  const cities = [practice.cityId, ...practice.otherCityIds];
  if (cities.some((city) => person.memberships.has(city))) return 'own-city';
  if (practice.writers.includes(person.accountId)) return 'co-author';
  if (practice.declared.includes(person.accountId)) return 'declared';
  return null;
}

/**
 * A reviewer judges a practice with which they have nothing to do: they belong to none of its cities, have written nothing in
 * it, and have declared no conflict of interest. Who may judge it also reads what reviewers tell each other about it.
 */
export function canReview(viewer: Viewer, practice: ReviewStanding): boolean {
  return (
    viewer.kind === 'member' && hasRole(viewer, 'reviewer') && conflictOf(viewer, practice) === null
  );
}

/** An opinion as the rules see it. */
export interface OpinionStanding {
  readonly askedBy: string;
  readonly askedOf: string;
}

/** An opinion is given by the person who was asked, and by nobody else. */
export function canGiveOpinion(
  viewer: Viewer,
  practice: ReviewStanding,
  opinion: OpinionStanding,
): boolean {
  return (
    canReview(viewer, practice) && viewer.kind === 'member' && viewer.accountId === opinion.askedOf
  );
}

/** A question for an opinion is taken back by who asked it, or by who has the practice now: people go on leave. */
export function canWithdrawOpinion(
  viewer: Viewer,
  practice: ReviewStanding,
  opinion: OpinionStanding,
  holder: string | null,
): boolean {
  if (!canReview(viewer, practice) || viewer.kind !== 'member') return false;
  return viewer.accountId === opinion.askedBy || viewer.accountId === holder;
}
