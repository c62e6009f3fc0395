import { isSecretariat, type Viewer } from '../accounts';
import type { RequestStatus } from './participation-rules';

/** What a policy needs to know of a request. */
export interface RequestStanding {
  readonly accountId: string;
  readonly status: RequestStatus;
}

/** Organisers call, read what was asked, and decide. */
export function canOrganiseParticipation(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}

/** Whoever asked reads it; so do organisers, once it was sent. For everybody else there is none. */
export function canReadRequest(viewer: Viewer, request: RequestStanding): boolean {
  return isOwnRequest(viewer, request) || canDecideRequest(viewer, request);
}

/** Whether the viewer asked, or is writing it. */
export function isOwnRequest(viewer: Viewer, request: RequestStanding): boolean {
  return viewer.kind === 'member' && viewer.accountId === request.accountId;
}

/** Organisers decide what was sent, but never what they asked for themselves. */
export function canDecideRequest(viewer: Viewer, request: RequestStanding): boolean {
  return (
    canOrganiseParticipation(viewer) && request.status !== 'draft' && !isOwnRequest(viewer, request)
  );
}

/** A second person agrees: another organiser than the one who asks. */
export function canAgree(viewer: Viewer, askedBy: string): boolean {
  return (
    canOrganiseParticipation(viewer) && viewer.kind === 'member' && viewer.accountId !== askedBy
  );
}
