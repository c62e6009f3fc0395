import { isInTeamOf, type Viewer } from '../accounts';
import type { PracticeStanding } from '../practices';

/** Only its own city says whether a practice still runs, through anybody of its team, and only of what is public. */
export function canConfirmPractice(
  viewer: Viewer,
  practice: Pick<PracticeStanding, 'cityId' | 'publication'>,
): boolean {
  return practice.publication === 'published' && isInTeamOf(viewer, practice.cityId);
}
