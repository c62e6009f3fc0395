import { isInTeamOf, isSecretariat, type Viewer } from '../accounts';

/** Proposing a link, and taking it back, is for the team of the practice’s city. */
export function canProposeLink(viewer: Viewer, practice: { cityId: string }): boolean {
  return isInTeamOf(viewer, practice.cityId);
}

/** The secretariat decides, but nobody about the practice of a city whose team they belong to. */
export function canDecideLink(viewer: Viewer, practice: { cityId: string }): boolean {
  return isSecretariat(viewer) && !isInTeamOf(viewer, practice.cityId);
}

/** Proposals, refusals and their reasons are between the city and the secretariat. */
export function canReadLinkProposals(viewer: Viewer, practice: { cityId: string }): boolean {
  return isInTeamOf(viewer, practice.cityId) || isSecretariat(viewer);
}
