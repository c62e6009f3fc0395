import { isSecretariat, type Viewer } from '../accounts';

/** The secretariat decides which practices a session shows, in which order, and who presents them. */
export function canPinCaseStudies(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}
