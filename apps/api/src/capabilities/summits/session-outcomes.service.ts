import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { openPassages, PassagesOpen } from '@praxis/domain/safety';
import { InvalidInput, parseInput, type Language } from '@praxis/domain/shared';
import { canOrganiseSummits, hasBegun, saveSessionOutcomeInput } from '@praxis/domain/summits';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { City } from '../cities';
import { phoneNumbersOf } from '../practices';
import { SessionOutcome } from './session-outcome.entity';
import { Session } from './session.entity';
import { Summit } from './summit.entity';

/** What came of sessions. Everybody reads it as soon as it is saved. */
@Injectable()
export class SessionOutcomesService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
  ) {}

  /** Puts the words in the place of those that there were in the language; without any, there is nothing in it. */
  async save(viewer: Viewer, given: object, requestLanguage: Language): Promise<Session> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const input = parseInput(saveSessionOutcomeInput, {
      ...given,
      language: (given as { language?: unknown }).language ?? requestLanguage,
    });
    const { session: id, language, outcome = '', minutes = '' } = input;
    const session = await this.database.transaction(async (db) => {
      const found = await db.findOne(Session, {
        where: { id },
        lock: { mode: 'for_no_key_update' },
      });
      if (found === null) throw notFound();
      if (!hasBegun(found, this.clock.now())) throw notBegun();
      const summit = await db.findOneByOrFail(Summit, { id: found.summitId });
      const host = await db.findOneByOrFail(City, { id: summit.cityId });
      const findPhoneNumbers = phoneNumbersOf(host.countryCode);
      const passages = [outcome, minutes].flatMap((text) =>
        openPassages(text, { language, findPhoneNumbers }),
      );
      const justification = passages.length === 0 ? '' : (input.justification ?? '');
      if (passages.length > 0 && justification === '') throw new PassagesOpen(passages);
      if (outcome === '' && minutes === '')
        await db.delete(SessionOutcome, { sessionId: id, language });
      else
        await db.upsert(
          SessionOutcome,
          {
            sessionId: id,
            language,
            outcome: outcome === '' ? null : outcome,
            minutes: minutes === '' ? null : minutes,
            justification: justification === '' ? null : justification,
            savedBy: viewer.accountId,
            savedAt: this.clock.now(),
          },
          ['sessionId', 'language'],
        );
      return found;
    });
    this.changes.announceTalk();
    return session;
  }
}

const notBegun = (): InvalidInput =>
  new InvalidInput([
    {
      path: 'session',
      rule: 'notBegun',
      limit: null,
      message: 'session has not begun, tell what came of it afterwards.',
    },
  ]);
