import { isSecretariat, type Viewer } from '../accounts';

/** The secretariat organises summits: it creates them, plans their programmes and releases those. */
export function canOrganiseSummits(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}

/** What was drawn from sources stays as the sources tell it. */
export function canChangeSummit(viewer: Viewer, summit: { readonly isRecorded: boolean }): boolean {
  return canOrganiseSummits(viewer) && !summit.isRecorded;
}
