import { hasRole, isInTeamOf, type Viewer } from '../accounts';

/** A city reports for itself, through anybody of its team; nobody reports for another one, the secretariat neither. */
export function canReportProgress(viewer: Viewer, city: { id: string }): boolean {
  return isInTeamOf(viewer, city.id);
}

/** Moderators remove what could harm somebody. The city cannot: what was said stays said. */
export function canRemoveProgressReport(viewer: Viewer): boolean {
  return hasRole(viewer, 'moderator');
}

/** Why a passage may stand is for the city that says it and for moderators. */
export function canReadProgressJustification(viewer: Viewer, city: { id: string }): boolean {
  return isInTeamOf(viewer, city.id) || hasRole(viewer, 'moderator');
}
