import { hasRole, type Viewer } from '../accounts';

/** What words mean for everybody's searches is an administrator's to say. */
export function canEditConcepts(viewer: Viewer): boolean {
  return hasRole(viewer, 'administrator');
}
