import { AttachmentsNotReady, type UnreadyReason } from './attachment-problems';
import type { AttachmentKind, FileState } from './attachment-rules';

/** What is to be done with the draft that the files belong to. */
export type AttachmentStep = 'submit' | 'publish';

interface AttachedFile {
  readonly kind: AttachmentKind;
  readonly name: string;
  readonly state: FileState;
  readonly alt: string | null;
}

/**
 * Why a file holds a step up; null when it does not. A picture says in words what can be seen in it; what harms is taken out first.
 * A file that waits may be sent to review, for a scanner may be away for hours; it is never published unseen.
 */
export function unreadyReason(
  { kind, state, alt }: AttachedFile,
  step: AttachmentStep,
): UnreadyReason | null {
  if (state === 'quarantined') return 'quarantined';
  if (kind === 'picture' && (alt ?? '') === '') return 'no-alt';
  return step === 'publish' && state === 'waiting' ? 'waiting' : null;
}

/** @throws AttachmentsNotReady naming every file that holds the step up */
export function requireReadyAttachments(
  files: readonly AttachedFile[],
  step: AttachmentStep,
): void {
  const unready = files.flatMap((file) => {
    const reason = unreadyReason(file, step);
    return reason === null ? [] : [{ name: file.name, reason }];
  });
  if (unready.length > 0) throw new AttachmentsNotReady(unready);
}
