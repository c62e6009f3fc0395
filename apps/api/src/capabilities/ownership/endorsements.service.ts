import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canEndorsePractice, endorsePracticeInput, EntryChanged } from '@praxis/domain/ownership';
import { parseInput } from '@praxis/domain/shared';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { ConfirmationsService } from '../confirmations';
import { Practice, PracticeVersion } from '../practices';

/** The word of a city that an entry drafted from public sources says what is true. */
@Injectable()
export class EndorsementsService {
  constructor(
    private readonly database: Database,
    private readonly confirmations: ConfirmationsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Says for one's city that an entry is right as it was read, and how the practice stands today: the mark goes, the day is
   * shown, and the city has answered for a year. What a colleague has said already stays as it is.
   */
  async endorse(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, version, answer } = parseInput(endorsePracticeInput, input);
    await this.database.transaction(async (db) => {
      const practice = await db.findOne(Practice, {
        where: { number },
        lock: { mode: 'pessimistic_write' },
      });
      if (practice === null || practice.publication === 'unpublished') throw notFound();
      const { cityId, publication, provenance } = practice;
      requireThat(
        canEndorsePractice(viewer, { cityId, publication, provenance, confirmedAt: null }),
      );
      if (practice.confirmedAt !== null) return;
      const current = await db.findOneOrFail(PracticeVersion, {
        where: { id: practice.currentVersionId ?? '' },
        select: { id: true, version: true },
      });
      if (current.version !== version) throw new EntryChanged(current.version);
      await db.update(Practice, { id: practice.id }, { confirmedAt: this.clock.now() });
      await this.confirmations.say(db, practice, {
        answer,
        saidBy: viewer.accountId,
        questionId: null,
      });
      logger.info({ event: 'practice-endorsed', practice: number });
    });
    return number;
  }
}
