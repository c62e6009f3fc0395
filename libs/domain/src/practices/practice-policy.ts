import {
  coordinates,
  hasRole,
  isCoAuthorOf,
  isInTeamOf,
  isOfVerifiedCity,
  isOfVerifiedCityAmong,
  isSecretariat,
  type Viewer,
} from '../accounts';
import type { DraftState, Publication } from './practice-states';

/** What a policy needs to know of a practice. */
export interface PracticeStanding {
  id: string;
  cityId: string;
  publication: Publication;
  /** Null when there is no draft. */
  draftState: DraftState | null;
  /** Whether the secretariat began the draft on the city’s behalf; false when there is no draft. */
  isOnBehalf: boolean;
}

/**
 * Drafts are for the city's team and the co-authors whom it has invited; for the secretariat, those that it began on a
 * city's behalf; and for reviewers from the day they are sent to review.
 */
export function canReadDraft(viewer: Viewer, practice: PracticeStanding): boolean {
  if (practice.draftState === null) return false;
  if (isInTeamOf(viewer, practice.cityId) || isCoAuthorOf(viewer, practice.id)) return true;
  if (practice.isOnBehalf && isSecretariat(viewer)) return true;
  return hasRole(viewer, 'reviewer') && practice.draftState !== 'editing';
}

/**
 * Whether a practice exists for this viewer at all. A withdrawn one still does: as a stub with its title, dates and
 * reason. The rest is indistinguishable from a practice that does not exist.
 */
export function canSeePractice(viewer: Viewer, practice: PracticeStanding): boolean {
  return practice.publication !== 'unpublished' || canReadDraft(viewer, practice);
}

/** Beginning a practice is for the city’s own team, or for the secretariat on its behalf. */
export function canCreatePractice(viewer: Viewer, cityId: string): boolean {
  return isInTeamOf(viewer, cityId) || isSecretariat(viewer);
}

/**
 * Opening a draft, answering its warnings, sending it in and calling it back: the city's own team, until the practice is
 * withdrawn or merged; and the secretariat, of what it began on a city's behalf.
 */
export function canSubmitPractice(viewer: Viewer, practice: PracticeStanding): boolean {
  if (practice.publication === 'withdrawn' || practice.publication === 'merged') return false;
  return isInTeamOf(viewer, practice.cityId) || (practice.isOnBehalf && isSecretariat(viewer));
}

/** Writing: whoever may send it in; and co-authors, as long as there is a draft. They can do nothing else. */
export function canEditPractice(viewer: Viewer, practice: PracticeStanding): boolean {
  if (canSubmitPractice(viewer, practice)) return true;
  if (practice.publication === 'withdrawn' || practice.publication === 'merged') return false;
  return practice.draftState !== null && isCoAuthorOf(viewer, practice.id);
}

/** What the secretariat sends in on a city's behalf needs the word of that city's own team. */
export function canApproveForCity(viewer: Viewer, practice: PracticeStanding): boolean {
  return practice.draftState !== null && isInTeamOf(viewer, practice.cityId);
}

/** The reasons and notes of past reviews: the city's team and reviewers. */
export function canReadReviews(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'cityId'>,
): boolean {
  return isInTeamOf(viewer, practice.cityId) || hasRole(viewer, 'reviewer');
}

/** Taking a practice off the public pages: the city through its coordinator, or the secretariat. */
export function canWithdrawPractice(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'cityId' | 'publication'>,
): boolean {
  if (practice.publication !== 'published') return false;
  return (
    coordinates(viewer, practice.cityId) ||
    hasRole(viewer, 'reviewer') ||
    hasRole(viewer, 'administrator')
  );
}

/** Making one of two entries about the same: the secretariat; a reviewer never does it for a city of their own. */
export function canMergePractice(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'id' | 'cityId' | 'publication'>,
): boolean {
  if (practice.publication !== 'published') return false;
  return (
    hasRole(viewer, 'administrator') ||
    (hasRole(viewer, 'reviewer') &&
      !isInTeamOf(viewer, practice.cityId) &&
      !isCoAuthorOf(viewer, practice.id))
  );
}

/**
 * The restricted annex of a published practice: members of verified cities, the city's own team who wrote it, and
 * reviewers who let it pass. One that is for a single summit: of the verified cities, only those that take part in it, and
 * the secretariat, which organises it. For everybody else it is as if there were none. That of a draft is read with the draft.
 * @param takingPart the ids of the cities that take part in the one summit; null when the annex is for every verified city
 */
export function canReadAnnex(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'cityId' | 'publication'>,
  takingPart: ReadonlySet<string> | null = null,
): boolean {
  if (practice.publication !== 'published') return false;
  if (isInTeamOf(viewer, practice.cityId) || hasRole(viewer, 'reviewer')) return true;
  if (takingPart === null) return isOfVerifiedCity(viewer);
  return isSecretariat(viewer) || isOfVerifiedCityAmong(viewer, takingPart);
}

/**
 * The annex of a draft is read and written with it, but not by co-authors who read no annexes: being asked to write with a
 * city does not make theirs a verified one. One that is for a single summit is for no co-author at all.
 */
export function canReadDraftAnnex(
  viewer: Viewer,
  practice: PracticeStanding,
  annexSummit: string | null,
): boolean {
  if (!canReadDraft(viewer, practice)) return false;
  return (
    isInTeamOf(viewer, practice.cityId) ||
    (annexSummit === null && isOfVerifiedCity(viewer)) ||
    (practice.isOnBehalf && isSecretariat(viewer)) ||
    (hasRole(viewer, 'reviewer') && practice.draftState !== 'editing')
  );
}
