import type { Viewer } from '../accounts';

/** Whoever has signed in keeps searches of their own. */
export function canSaveSearches(viewer: Viewer): viewer is Extract<Viewer, { kind: 'member' }> {
  return viewer.kind === 'member';
}
