import { isSecretariat, type Viewer } from '../accounts';

/** The secretariat writes declarations and publishes them; nobody else knows of one that is not published. */
export function canWriteDeclarations(viewer: Viewer): boolean {
  return isSecretariat(viewer);
}
