import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { PassagesOpen, type OpenPassage } from '@praxis/domain/safety';
import { InvalidInput, parseInput, type Language } from '@praxis/domain/shared';
import {
  canPinCaseStudies,
  caseStudiesPerSession,
  caseStudyPassages,
  moveCaseStudyInput,
  pinCaseStudyInput,
  unpinCaseStudyInput,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { phoneNumbersOf, Practice, practiceChanged, PracticeVersion } from '../practices';
import { CaseStudy } from './case-study.entity';
import { caseStudiesChanged } from './presentations';
import { Session } from './session.entity';

/** Pinning versions of practices to sessions. One change of a session after the other. */
@Injectable()
export class CaseStudiesService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Pins a version; a practice that is pinned already keeps its place, with what is said of it now. */
  async pin(viewer: Viewer, given: unknown, requestLanguage: Language): Promise<Session> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canPinCaseStudies(viewer));
    const { session: sessionId, practice: number, ...input } = parseInput(pinCaseStudyInput, given);
    const { presenter = '', note = '', language = requestLanguage } = input;
    return this.change(sessionId, async (db) => {
      const practice = await db.findOneBy(Practice, { number, publication: 'published' });
      if (practice === null) throw noSuchPractice();
      const version = await db.findOneBy(PracticeVersion, {
        practiceId: practice.id,
        ...(input.version === undefined
          ? { id: practice.currentVersionId ?? '' }
          : { version: input.version }),
      });
      if (version === null) throw noSuchVersion();
      const city = await db.findOneByOrFail(City, { id: practice.cityId });
      const justification = justified(
        caseStudyPassages(
          { presenter, note },
          { language, findPhoneNumbers: phoneNumbersOf(city.countryCode) },
        ),
        input.justification,
      );
      const hasWords = presenter !== '' || note !== '';
      const pinned = {
        basis: 'pinned' as const,
        versionId: version.id,
        presenter: presenter === '' ? null : presenter,
        note: note === '' ? null : note,
        language: hasWords ? language : null,
        justification,
        pinnedBy: viewer.accountId,
        pinnedAt: this.clock.now(),
      };
      const known = await db.findOneBy(CaseStudy, { sessionId, practiceId: practice.id });
      if (known === null) {
        const count = await db.countBy(CaseStudy, { sessionId });
        if (count >= caseStudiesPerSession) throw tooMany();
        const last = (await db.maximum(CaseStudy, 'position', { sessionId })) ?? 0;
        await db.insert(CaseStudy, {
          id: this.ids.next(),
          sessionId,
          practiceId: practice.id,
          isNamed: false,
          position: last + 1,
          ...pinned,
        });
      } else {
        const isNamed = known.isNamed || known.basis === 'named';
        await db.update(CaseStudy, { id: known.id }, { ...pinned, isNamed });
      }
      return practice.id;
    });
  }

  /** Takes a case study away; a practice that a source names still stands with the session. */
  async unpin(viewer: Viewer, given: unknown): Promise<Session> {
    const study = await this.found(viewer, parseInput(unpinCaseStudyInput, given).id);
    return this.change(study.sessionId, async (db) => {
      const { id, isNamed, practiceId } = await locked(db, study.id);
      if (isNamed)
        await db.update(
          CaseStudy,
          { id },
          {
            basis: 'named',
            versionId: null,
            presenter: null,
            note: null,
            language: null,
            justification: null,
            pinnedBy: null,
            pinnedAt: null,
          },
        );
      else await db.delete(CaseStudy, { id });
      return practiceId;
    });
  }

  /** Moves a case study by one place among those that can be seen. */
  async move(viewer: Viewer, given: unknown): Promise<Session> {
    const { id, direction } = parseInput(moveCaseStudyInput, given);
    const study = await this.found(viewer, id);
    return this.change(study.sessionId, async (db) => {
      const { practiceId } = await locked(db, id);
      const listed: { id: string; isSeen: boolean }[] = await db.query(
        `select c.id, p.publication = 'published' or (p.publication = 'merged' and c.basis = 'pinned') as "isSeen"
           from case_study c join practice p on p.id = c.practice_id
          where c.session_id = $1 order by c.position, c.id`,
        [study.sessionId],
      );
      const from = listed.findIndex((each) => each.id === id);
      const to =
        direction === 'up'
          ? listed.findLastIndex(({ isSeen }, i) => isSeen && i < from)
          : listed.findIndex(({ isSeen }, i) => isSeen && i > from);
      if (to !== -1) listed.splice(to, 0, ...listed.splice(from, 1));
      for (const [i, each] of listed.entries())
        await db.update(CaseStudy, { id: each.id }, { position: i + 1 });
      return practiceId;
    });
  }

  private async found(viewer: Viewer, id: string): Promise<CaseStudy> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canPinCaseStudies(viewer));
    return locked(this.database.source.manager, id);
  }

  /** Changes the case studies of a session, and has everybody told. */
  private async change(
    sessionId: string,
    work: (db: EntityManager) => Promise<string>,
  ): Promise<Session> {
    return this.database.transaction(async (db) => {
      const found = await db.findOne(Session, {
        where: { id: sessionId },
        lock: { mode: 'for_no_key_update' },
      });
      if (found === null) throw notFound();
      const changed = await work(db);
      await this.jobs.enqueue(db, practiceChanged(changed));
      await this.changes.announce(db, caseStudiesChanged);
      await this.changes.announce(db, changed);
      return found;
    });
  }
}

/** Why the passages may stand; null where there are none, and nothing is kept then. */
function justified(passages: readonly OpenPassage[], reason = ''): string | null {
  if (passages.length === 0) return null;
  if (reason === '') throw new PassagesOpen(passages);
  return reason;
}

async function locked(db: EntityManager, id: string): Promise<CaseStudy> {
  const study = await db.findOneBy(CaseStudy, { id });
  if (study === null) throw notFound();
  return study;
}

function fault(path: string, rule: string, limit: number | null, message: string): InvalidInput {
  return new InvalidInput([{ path, rule, limit, message }]);
}
const noSuchPractice = (): InvalidInput =>
  fault(
    'practice',
    'notPublished',
    null,
    'practice is not the number of a published practice, choose one that is.',
  );
const noSuchVersion = (): InvalidInput =>
  fault(
    'version',
    'unknown',
    null,
    'version is not a version of the practice, choose one that is or leave it out.',
  );
const tooMany = (): InvalidInput =>
  fault(
    'session',
    'tooMany',
    caseStudiesPerSession,
    `session has ${String(caseStudiesPerSession)} case studies, take one away first.`,
  );
