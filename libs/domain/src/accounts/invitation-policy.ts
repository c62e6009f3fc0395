import { coordinates, hasRole, isSecretariat, type Viewer } from './viewer';

/** Inviting offices to a summit, seeing whom, and taking it back: the secretariat. */
export function canInviteOffices(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}

/** Inviting colleagues into the team of a city, seeing whom, and taking it back: its coordinators and administrators. */
export function canInviteIntoTeam(viewer: Viewer, cityId: string): boolean {
  return coordinates(viewer, cityId) || canInviteIntoAnyTeam(viewer);
}

/** The same for every city: administrators. They may know which cities there are, so that they are told of one that is not. */
export function canInviteIntoAnyTeam(viewer: Viewer): boolean {
  return hasRole(viewer, 'administrator');
}
