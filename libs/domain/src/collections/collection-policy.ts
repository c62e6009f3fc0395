import { hasRole, type Viewer } from '../accounts';

/** What a policy needs to know of a collection. */
export interface CollectionStanding {
  curatorId: string;
  isPublic: boolean;
  /** A moderator has taken it off the public pages, with all its editions. */
  isHidden: boolean;
}

/** Whoever has signed in makes collections of their own. */
export function canCollect(viewer: Viewer): viewer is Extract<Viewer, { kind: 'member' }> {
  return viewer.kind === 'member';
}

/**
 * Everybody sees what is public; a private one is there for its curator alone, and a hidden one also for moderators. For all
 * others it does not exist.
 */
export function canSeeCollection(viewer: Viewer, collection: CollectionStanding): boolean {
  if (isCurator(viewer, collection)) return true;
  if (!collection.isPublic) return false;
  return !collection.isHidden || hasRole(viewer, 'moderator');
}

/** The curator alone. */
export function canEditCollection(viewer: Viewer, collection: CollectionStanding): boolean {
  return isCurator(viewer, collection);
}

/** Moderators, of what is public. */
export function canHideCollection(viewer: Viewer, collection: CollectionStanding): boolean {
  return collection.isPublic && hasRole(viewer, 'moderator');
}

function isCurator(viewer: Viewer, { curatorId }: CollectionStanding): boolean {
  return viewer.kind === 'member' && viewer.accountId === curatorId;
}
