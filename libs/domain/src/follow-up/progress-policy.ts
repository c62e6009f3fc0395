import { isInTeamOf, type Viewer } from '../accounts';

/** A city reports for itself, through anybody of its team; nobody reports for another one, the secretariat neither. */
export function canReportProgress(viewer: Viewer, city: { id: string }): boolean {
  return isInTeamOf(viewer, city.id);
}
