import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { openPassages, PassagesOpen } from '@praxis/domain/safety';
import { parseInput, type Language } from '@praxis/domain/shared';
import { canPinCaseStudies, saveSessionBriefInput } from '@praxis/domain/summits';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { City } from '../cities';
import { phoneNumbersOf } from '../practices';
import { SessionBrief } from './session-brief.entity';
import { Session } from './session.entity';
import { Summit } from './summit.entity';

/** What organisers write for the briefs of sessions. Everybody reads it as soon as it is saved. */
@Injectable()
export class SessionBriefsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
  ) {}

  /** Puts the words in the place of those that there were in the language; without any, there is no brief in it. */
  async save(viewer: Viewer, given: object, requestLanguage: Language): Promise<Session> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canPinCaseStudies(viewer));
    const input = parseInput(saveSessionBriefInput, {
      ...given,
      language: (given as { language?: unknown }).language ?? requestLanguage,
    });
    const { session: id, language, aim = '', agenda = '', questions = '' } = input;
    const session = await this.database.transaction(async (db) => {
      const found = await db.findOne(Session, {
        where: { id },
        lock: { mode: 'for_no_key_update' },
      });
      if (found === null) throw notFound();
      const summit = await db.findOneByOrFail(Summit, { id: found.summitId });
      const host = await db.findOneByOrFail(City, { id: summit.cityId });
      const findPhoneNumbers = phoneNumbersOf(host.countryCode);
      const passages = [aim, agenda, questions].flatMap((text) =>
        openPassages(text, { language, findPhoneNumbers }),
      );
      const justification = passages.length === 0 ? '' : (input.justification ?? '');
      if (passages.length > 0 && justification === '') throw new PassagesOpen(passages);
      if (aim === '' && agenda === '' && questions === '')
        await db.delete(SessionBrief, { sessionId: id, language });
      else
        await db.upsert(
          SessionBrief,
          {
            sessionId: id,
            language,
            aim: aim === '' ? null : aim,
            agenda: agenda === '' ? null : agenda,
            questions: questions === '' ? null : questions,
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
