import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { DraftChanged, justifyWarningsInput } from '@praxis/domain/practices';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { In } from 'typeorm';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { warningsOfLocked } from './draft-warnings';
import { draftToSubmit, moved } from './editable-draft';
import { PracticeJustification } from './practice-justification.entity';

/** Saying why passages that could harm somebody may stand. */
@Injectable()
export class PracticeWarningsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps the reasons while the draft is being written; the draft itself stays as it is. */
  async justify(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, revision, justifications } = parseInput(justifyWarningsInput, input);
    return this.database.transaction(async (db) => {
      const locked = await draftToSubmit(db, viewer, number);
      moved(locked.draft.state, 'save');
      if (revision !== locked.draft.revision) throw new DraftChanged(locked.draft.revision);
      const warnings = await warningsOfLocked(db, locked);
      const known = new Set(warnings.filter((each) => each.isJustifiable).map(({ id }) => id));
      const unknown = justifications.flatMap(({ warning }, i) => (known.has(warning) ? [] : [i]));
      if (unknown.length > 0)
        throw new InvalidInput(
          unknown.map((i) => ({
            path: `justifications.${String(i)}.warning`,
            rule: 'unknown',
            limit: null,
            message:
              'justifications: there is no warning that can be justified, read those of the draft again.',
          })),
        );
      const practiceId = locked.practice.id;
      const takenBack = justifications.filter(({ reason }) => (reason ?? '') === '');
      await db.delete(PracticeJustification, {
        practiceId,
        warning: In(takenBack.map(({ warning }) => warning)),
      });
      for (const { warning, reason } of justifications)
        if (reason !== null && reason !== '')
          await db.upsert(
            PracticeJustification,
            {
              practiceId,
              warning,
              reason,
              justifiedBy: viewer.accountId,
              justifiedAt: this.clock.now(),
            },
            ['practiceId', 'warning'],
          );
      return number;
    });
  }
}
