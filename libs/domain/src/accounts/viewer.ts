import type { Language } from '../shared';

/** What a person may do for the whole platform, apart from what they may do for a city. */
export const globalRoles = ['reviewer', 'moderator', 'organiser', 'administrator'] as const;
export type GlobalRole = (typeof globalRoles)[number];

/** What a person may do for a city: an editor writes its practices, a coordinator also answers for its team. */
export const cityRoles = ['editor', 'coordinator'] as const;
export type CityRole = (typeof cityRoles)[number];

/** Someone who has not signed in. */
export interface Visitor {
  readonly kind: 'visitor';
}

/** Someone who has signed in: a member, with the roles that this account has been given. */
export interface Member {
  readonly kind: 'member';
  readonly accountId: string;
  readonly displayName: string;
  readonly language: Language;
  readonly roles: ReadonlySet<GlobalRole>;
  /** City id → role in that city. */
  readonly memberships: ReadonlyMap<string, CityRole>;
  /** Of these cities, those of which the secretariat has made sure that the team is the authority's own. */
  readonly verifiedCities: ReadonlySet<string>;
  /** Practices, by their ids, of which they have accepted to be a co-author: people of other cities, most of the time. */
  readonly coAuthorOf: ReadonlySet<string>;
  /** When the account was made: what a newcomer may do in an hour is less than what an old hand may. */
  readonly memberSince: Date;
}

/** Who is asking. Every use case receives one, and nothing is allowed that a policy does not allow this viewer. */
export type Viewer = Visitor | Member;

export const visitor: Visitor = { kind: 'visitor' };

/** Whether the viewer has the role for the whole platform; a visitor has none. */
export function hasRole(viewer: Viewer, role: GlobalRole): boolean {
  return viewer.kind === 'member' && viewer.roles.has(role);
}

/** Whether the viewer works for the secretariat of the Alliance: its organisers and administrators. */
export function isSecretariat(viewer: Viewer): boolean {
  return hasRole(viewer, 'organiser') || hasRole(viewer, 'administrator');
}

/** Whether the viewer belongs to the city's team, in any role. */
export function isInTeamOf(viewer: Viewer, cityId: string): boolean {
  return viewer.kind === 'member' && viewer.memberships.has(cityId);
}

/** Whether the viewer answers for the city’s team. */
export function coordinates(viewer: Viewer, cityId: string): boolean {
  return viewer.kind === 'member' && viewer.memberships.get(cityId) === 'coordinator';
}

/** Whether one of these cities is verified and the viewer belongs to its team. */
export function isOfVerifiedCityAmong(viewer: Viewer, cityIds: ReadonlySet<string>): boolean {
  return viewer.kind === 'member' && [...viewer.verifiedCities].some((id) => cityIds.has(id));
}

/** Whether the viewer was invited to write the draft of this one practice, and has accepted. */
export function isCoAuthorOf(viewer: Viewer, practiceId: string): boolean {
  return viewer.kind === 'member' && viewer.coAuthorOf.has(practiceId);
}

/** Whether the viewer belongs to the team of any verified city. */
export function isOfVerifiedCity(viewer: Viewer): boolean {
  return viewer.kind === 'member' && viewer.verifiedCities.size > 0;
}
