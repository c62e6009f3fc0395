import type { Viewer } from '../accounts';
import { canReadDraft, type PracticeStanding, type Publication } from '../practices';
import type { FileState } from './attachment-rules';

/** What decides who gets a file. */
export interface FileStanding {
  state: FileState;
  /** Of the practices in whose versions it stands. */
  publications: readonly Publication[];
  /** Of the practice in whose draft it stands; null when it stands in none. */
  draft: PracticeStanding | null;
}

/**
 * What somebody who asks for a file finds: it is open to everybody, theirs to read with the draft, gone with a practice that was
 * withdrawn, or not there, whether there is no such file or it is not for them.
 */
export function fileAccess(
  viewer: Viewer,
  file: FileStanding,
): 'public' | 'draft' | 'gone' | 'absent' {
  if (file.state !== 'available') return 'absent';
  if (file.publications.some((each) => each === 'published' || each === 'merged')) return 'public';
  if (file.draft !== null && canReadDraft(viewer, file.draft)) return 'draft';
  return file.publications.includes('withdrawn') ? 'gone' : 'absent';
}
