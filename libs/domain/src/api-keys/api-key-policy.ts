import type { Member, Viewer } from '../accounts';

/** Whoever has signed in makes keys of their own. */
export function canHaveApiKeys(viewer: Viewer): viewer is Member {
  return viewer.kind === 'member';
}
