import { hasRole, isSecretariat, type Viewer } from './viewer';

/**
 * Who may read a field of the API, once they may see the object it belongs to. Every field declares one; a field
 * without a declaration is refused to everyone (docs/adr/0008-authorization-in-services.md).
 */
export const audiences = [
  /** Whoever sees the object. */
  'everyone',
  /** Whoever has signed in. */
  'members',
  /** The person whom the object is about. */
  'self',
  'reviewers',
  'moderators',
  'administrators',
  /** Organisers and administrators: who follows up what cities have promised. */
  'secretariat',
  /** Decided by the use case, object by object; the service holds the check and the matrix test proves it. */
  'useCase',
] as const;
export type Audience = (typeof audiences)[number];

/** Whether the viewer belongs to the audience; `accountId` is the person whom the object is about, if any. */
export function isInAudience(audience: Audience, viewer: Viewer, accountId?: string): boolean {
  switch (audience) {
    case 'everyone':
    case 'useCase':
      return true;
    case 'members':
      return viewer.kind === 'member';
    case 'self':
      return viewer.kind === 'member' && viewer.accountId === accountId;
    case 'reviewers':
      return hasRole(viewer, 'reviewer');
    case 'moderators':
      return hasRole(viewer, 'moderator');
    case 'administrators':
      return hasRole(viewer, 'administrator');
    case 'secretariat':
      return isSecretariat(viewer);
  }
}
