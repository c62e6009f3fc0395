import { hasRole, isInTeamOf, isSecretariat, type Viewer } from '../accounts';
import type { Publication } from '../practices';

/** What a policy needs to know of a practice that is to be translated. */
export interface TranslatedStanding {
  cityId: string;
  publication: Publication;
}

/** Whether the viewer translates for every city: reviewers and the secretariat. */
export function translatesForAll(viewer: Viewer): boolean {
  return hasRole(viewer, 'reviewer') || isSecretariat(viewer);
}

/** Writing a translation of what is public: the city’s own team, reviewers and the secretariat. */
export function canTranslatePractice(viewer: Viewer, practice: TranslatedStanding): boolean {
  if (practice.publication !== 'published') return false;
  return isInTeamOf(viewer, practice.cityId) || translatesForAll(viewer);
}

/**
 * Publishing a translation without a review of the original: reviewers and the secretariat, never for a city of whose team
 * they are. What a city writes is read by somebody else before everybody reads it, in every language.
 */
export function canPublishTranslation(viewer: Viewer, practice: TranslatedStanding): boolean {
  return canTranslatePractice(viewer, practice) && !isInTeamOf(viewer, practice.cityId);
}
