import { isSecretariat, type Viewer } from '../accounts';
import type { SummitStatus } from './summit-rules';

/** The secretariat organises summits: it creates them, plans their programmes and releases those. */
export function canOrganiseSummits(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}

/** A draft of a summit is seen by its organisers alone, a summit that was announced by everybody. */
export function canSeeSummit(viewer: Viewer, summit: { readonly status: SummitStatus }): boolean {
  return summit.status !== 'draft' || isSecretariat(viewer);
}

/** What was drawn from sources stays as the sources tell it. */
export function canChangeSummit(viewer: Viewer, summit: { readonly isRecorded: boolean }): boolean {
  return canOrganiseSummits(viewer) && !summit.isRecorded;
}
