import { isSecretariat, type Viewer } from '../accounts';

/** The secretariat asks cities to report. */
export function canRemindCity(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}
