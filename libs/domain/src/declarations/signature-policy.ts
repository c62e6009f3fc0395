import { coordinates, isSecretariat, type Viewer } from '../accounts';

/** Signing for a city is for the member who answers for its team, and whom the city has verified to be its own. */
export function canSign(viewer: Viewer, city: { id: string }): boolean {
  return (
    viewer.kind === 'member' && viewer.verifiedCities.has(city.id) && coordinates(viewer, city.id)
  );
}

/** The city takes its signature back itself; the secretariat takes away one that was made in error. */
export function canWithdrawSignature(viewer: Viewer, city: { id: string }): boolean {
  return coordinates(viewer, city.id) || isSecretariat(viewer);
}

/** The secretariat opens a declaration for signature, and closes it. */
export function canOpenForSignature(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}
