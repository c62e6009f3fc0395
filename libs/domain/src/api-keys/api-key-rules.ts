import { visitor, type Member, type Viewer } from '../accounts';

/**
 * An API key lets a program ask in the name of the person who made it, within a scope, until a day. Each scope holds the
 * ones before it:
 *
 * - `read`: what everybody reads. The program asks as a visitor; the key only says who answers for it.
 * - `read-own`: also what its owner reads as a member of their cities' teams: drafts, saved searches, collections.
 * - `write-drafts`: also begins and saves drafts of those cities. Sending them in is left to people.
 *
 * No key ever has the powers of a role for the whole platform, and none reads annexes or drafts of
 * other cities, also when its owner is a co-author of one.
 */
export const apiKeyScopes = ['read', 'read-own', 'write-drafts'] as const;
export type ApiKeyScope = (typeof apiKeyScopes)[number];

/** Whether a key of one scope does what takes another. */
export function holdsScope(scope: ApiKeyScope, needed: ApiKeyScope): boolean {
  return apiKeyScopes.indexOf(scope) >= apiKeyScopes.indexOf(needed);
}

/** Who is asking, when a program of this person asks with a key. */
export function viewerWithKey(owner: Member, scope: ApiKeyScope): Viewer {
  return holdsScope(scope, 'read-own')
    ? { ...owner, roles: new Set(), verifiedCities: new Set(), coAuthorOf: new Set() }
    : visitor;
}

/** What every key begins with, so that programs that look for secrets know one when they see it. */
export const apiKeyPrefix = 'praxis_';

/** As much of a key as is kept to be recognised by: its prefix and six letters, of 43. */
export const apiKeyHintLength = apiKeyPrefix.length + 6;

/** Whether a text has the form of a key. */
export function isApiKey(text: string): boolean {
  return /^praxis_[A-Za-z0-9_-]{43}$/.test(text);
}

/** The days for which keys are offered; the last one is as long as any may be good for. */
export const apiKeyDays = [7, 30, 90, 365] as const;
export const maxApiKeyDays = 365;
export const usualApiKeyDays = 90;

export const apiKeyNameMaxLength = 80;

/** More programs than this nobody keeps apart. */
export const maxApiKeys = 20;

/** Requests that may come with one key in a minute. */
export const requestsPerKeyAndMinute = 300;

/** When a key is good for nothing any more. */
export interface ApiKeyTimes {
  expiresAt: Date;
  revokedAt: Date | null;
}

/** Whether a key is good for nothing any more: expired, or taken back. */
export function isApiKeyOver({ expiresAt, revokedAt }: ApiKeyTimes, now: Date): boolean {
  return revokedAt !== null || now >= expiresAt;
}

/** So many days after it is over, what is known of a key is removed. */
export const daysUntilApiKeysAreForgotten = 1;
