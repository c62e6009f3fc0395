import { coordinates, isInTeamOf, type Viewer } from '../accounts';
import type { PracticeStanding } from '../practices';

type Owned = Pick<PracticeStanding, 'cityId' | 'publication'>;

/** Inviting co-authors, seeing who they are and letting them go: the city's own team, of what can still be written. */
export function canInviteCoAuthors(viewer: Viewer, practice: Owned): boolean {
  if (practice.publication === 'withdrawn' || practice.publication === 'merged') return false;
  return isInTeamOf(viewer, practice.cityId);
}

/** Who belongs to a city's team is for its coordinators, who answer for it; and so is what a leaver hands over. */
export function canHandOver(viewer: Viewer, cityId: string): boolean {
  return coordinates(viewer, cityId);
}

/** An entry drafted from public sources is endorsed once, by its own city's team, while it is public. */
export function canEndorsePractice(
  viewer: Viewer,
  practice: Owned & { provenance: 'city' | 'public-sources'; confirmedAt: Date | null },
): boolean {
  return (
    practice.publication === 'published' &&
    practice.provenance === 'public-sources' &&
    practice.confirmedAt === null &&
    isInTeamOf(viewer, practice.cityId)
  );
}
