import { hasRole, type Viewer } from '../accounts';

/** Vouching that a team is the authority's own opens restricted annexes to it: for administrators alone. */
export function canVerifyCity(viewer: Viewer): boolean {
  return hasRole(viewer, 'administrator');
}
