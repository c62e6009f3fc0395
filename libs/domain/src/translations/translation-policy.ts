import { hasRole, isInTeamOf, isSecretariat, type Viewer } from '../accounts';
import type { Publication } from '../practices';
import { conflictOf, type ReviewStanding } from '../reviews';

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
 * Publishing a translation without a review of the original: reviewers and the secretariat, never where
 * they have a conflict of interest. What a city writes is read by somebody else before everybody reads it, in every language.
 */
export function canPublishTranslation(
  viewer: Viewer,
  practice: TranslatedStanding,
  judged: ReviewStanding,
): boolean {
  return (
    viewer.kind === 'member' &&
    practice.publication === 'published' &&
    translatesForAll(viewer) &&
    conflictOf(viewer, judged) === null
  );
}
