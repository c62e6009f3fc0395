import { Problem } from '../shared';
import { attachmentCures, type AttachmentRefusal } from './attachment-rules';

/** The file is not taken, because of what it is. */
export class RefusedFile extends Problem {
  readonly kind = 'RefusedFileProblem';
  readonly code = 'REFUSED_FILE';
  constructor(readonly why: AttachmentRefusal) {
    super(attachmentCures[why]);
  }
}

/** What stands in the way of a practice with files. */
export const unreadyReasons = ['no-alt', 'waiting', 'quarantined'] as const;
export type UnreadyReason = (typeof unreadyReasons)[number];

/** Some files are not ready for what is to be done with the draft. */
export class AttachmentsNotReady extends Problem {
  readonly kind = 'AttachmentsNotReadyProblem';
  readonly code = 'ATTACHMENTS_NOT_READY';
  constructor(
    readonly files: readonly { readonly name: string; readonly reason: UnreadyReason }[],
  ) {
    super(
      `Some files are not ready: ${files.map(({ name, reason }) => `${name} (${cures[reason]})`).join(', ')}.`,
    );
  }
}

const cures: Record<UnreadyReason, string> = {
  'no-alt': 'say what can be seen in it',
  waiting: 'wait until it has been looked at for viruses',
  quarantined: 'something harmful was found in it, remove it',
};
