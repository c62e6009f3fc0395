import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  attachFileInput,
  attachmentBudget,
  attachmentLimits,
  describeAttachmentInput,
  RefusedFile,
  removeAttachmentInput,
} from '@praxis/domain/attachments';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits } from '../../platform/http/rate-limits';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { StoredFiles } from '../files';
import {
  lockedDraft,
  moved,
  noteWriter,
  PracticeDraft,
  PracticeDraftAttachment,
} from '../practices';

const budget = { name: 'attachment', ...attachmentBudget };

/** What is sent with a file, by somebody who may. */
export interface AllowedFile {
  viewer: Member;
  number: number;
  words: Pick<PracticeDraftAttachment, 'alt' | 'caption' | 'credit'>;
}

/** The files of a draft: sending one, saying what is in it, taking it out. */
@Injectable()
export class AttachmentsService {
  constructor(
    private readonly database: Database,
    private readonly files: StoredFiles,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  /** Whether somebody may send a file, before anything of it is taken in. */
  async allow(viewer: Viewer, given: unknown): Promise<AllowedFile> {
    const member = memberOf(viewer);
    const { number, ...words } = parseInput(attachFileInput, given);
    await this.database.transaction((db) =>
      this.openDraft(db, member, number, { forOneMore: true }),
    );
    const wait = await this.limits.take(budget, member.accountId);
    if (wait > 0) throw tooMany(wait);
    return { viewer: member, number, words };
  }

  /**
   * Takes the file in for somebody who was allowed to, and shows it in the draft.
   * @param file `whenReceived` is called when all of it has come: it may refuse what was cut off
   * @throws RefusedFile saying why it is not taken
   */
  add(
    { viewer, number, words }: AllowedFile,
    file: { name: string; bytes: Readable; whenReceived: () => void },
  ): Promise<void> {
    return this.files.accept(file.bytes, file, (accepted) =>
      this.database.transaction(async (db) => {
        const { draft, last } = await this.openDraft(db, viewer, number, { forOneMore: true });
        const { id } = await this.files.keep(db, accepted, viewer.accountId);
        await db.insert(PracticeDraftAttachment, {
          ...{ practiceId: draft.practiceId, fileId: id, position: last + 1 },
          ...words,
        });
        await this.touch(db, draft, viewer);
      }),
    );
  }

  /** Changes what is said about a file. */
  describe(viewer: Viewer, given: unknown): Promise<number> {
    const member = memberOf(viewer);
    const { number, id, ...words } = parseInput(describeAttachmentInput, given);
    return this.database.transaction(async (db) => {
      const { draft } = await this.openDraft(db, member, number);
      const where = { practiceId: draft.practiceId, fileId: id };
      if (!(await db.existsBy(PracticeDraftAttachment, where))) throw notFound();
      if (Object.keys(words).length === 0) return number;
      await db.update(PracticeDraftAttachment, where, words);
      await this.touch(db, draft, member);
      return number;
    });
  }

  /** Takes a file out of the draft. Versions that show it go on; what nothing shows is taken away at night. */
  remove(viewer: Viewer, given: unknown): Promise<number> {
    const member = memberOf(viewer);
    const { number, id } = parseInput(removeAttachmentInput, given);
    return this.database.transaction(async (db) => {
      const { draft } = await this.openDraft(db, member, number);
      const { affected } = await db.delete(PracticeDraftAttachment, {
        ...{ practiceId: draft.practiceId, fileId: id },
      });
      if (affected === 0) throw notFound();
      await this.touch(db, draft, member);
      return number;
    });
  }

  /** The draft, locked, in a state in which it can be changed; with the place of its last file. */
  private async openDraft(
    db: EntityManager,
    viewer: Member,
    number: number,
    { forOneMore } = { forOneMore: false },
  ): Promise<{ draft: PracticeDraft; last: number }> {
    const { draft } = await lockedDraft(db, viewer, number);
    moved(draft.state, 'save');
    const [files] = await db.query<{ count: number; last: number }[]>(
      `select count(*)::int as count, coalesce(max(position), 0)::int as last
         from practice_draft_attachment where practice_id = $1`,
      [draft.practiceId],
    );
    const { count = 0, last = 0 } = files ?? {};
    if (forOneMore && count >= attachmentLimits.files) throw new RefusedFile('tooMany');
    return { draft, last };
  }

  /** Whoever checked or judged what was there before has not seen this. */
  private async touch(db: EntityManager, draft: PracticeDraft, viewer: Member): Promise<void> {
    const revision = draft.revision + 1;
    await db.update(
      PracticeDraft,
      { practiceId: draft.practiceId },
      {
        revision,
        fieldRevisions: { ...draft.fieldRevisions, attachments: revision },
        updatedAt: this.clock.now(),
        updatedBy: viewer.accountId,
      },
    );
    await noteWriter(db, draft.practiceId, viewer.accountId);
  }
}

function memberOf(viewer: Viewer): Member {
  if (viewer.kind === 'visitor') throw unauthenticated();
  return viewer;
}
