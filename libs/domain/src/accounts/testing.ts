import type { CityRole, GlobalRole, Member } from './viewer';

/** A signed-in viewer for the tables of policy tests. */
export function memberViewer(
  accountId: string,
  given: {
    roles?: GlobalRole[];
    cities?: Record<string, CityRole>;
    verifiedCities?: string[];
    coAuthorOf?: string[];
  } = {},
): Member {
  return {
    kind: 'member',
    accountId,
    displayName: accountId,
    language: 'en',
    roles: new Set(given.roles ?? []),
    memberships: new Map(Object.entries(given.cities ?? {})),
    verifiedCities: new Set(given.verifiedCities ?? []),
    coAuthorOf: new Set(given.coAuthorOf ?? []),
    memberSince: new Date('2020-01-01T00:00:00Z'),
  };
}
