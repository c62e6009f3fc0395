import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { isLanguage, parseInput, type Language } from '@praxis/domain/shared';
import {
  fieldsForMachine,
  MachineUnavailable,
  requestMachineTranslationInput,
  segmentsOf,
  withSegments,
  workAfterMachine,
} from '@praxis/domain/translations';
import { Database } from '../../platform/database/database';
import { tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits } from '../../platform/http/rate-limits';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue, type Job } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { lockedPractice, Practice } from '../practices';
import { lockedTranslation, translationOf } from './translated-practice';
import { TranslationDraft } from './translation-draft.entity';
import { EngineFault, TranslationEngine } from './translation-engine.port';

const task = 'translate-by-machine';
const budget = { name: 'machine-translations', points: 60, seconds: 3_600 };

function translateByMachine(practiceId: string, language: Language): Job {
  return { task, payload: { practiceId, language }, key: `${task}:${practiceId}:${language}` };
}

/** Drafts by a machine: asked for by a person, made by a job, kept as work that nobody has checked. */
@Injectable()
export class MachineTranslationService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly engine: TranslationEngine,
    private readonly jobs: JobQueue,
    private readonly handlers: JobHandlers,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ practiceId = '', language }) =>
      isLanguage(language) ? this.translate(practiceId, language) : Promise.resolve(),
    );
  }

  /** Whether a machine can be asked. */
  get isOn(): boolean {
    return this.engine.isOn;
  }

  /** Asks the engine to translate what is missing or out of date; what people have worked on stays as it is. */
  async request(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const of = parseInput(requestMachineTranslationInput, input);
    const { accountId } = viewer;
    return this.database.transaction(async (db) => {
      const { practice, draft } = await lockedTranslation(db, viewer, of);
      if (!this.engine.isOn) throw new MachineUnavailable();
      const wait = await this.limits.take(budget, accountId);
      if (wait > 0) throw tooMany(wait);
      const now = this.clock.now();
      await db.upsert(
        TranslationDraft,
        {
          practiceId: practice.id,
          language: of.language,
          revision: draft?.revision ?? 0,
          updatedAt: draft?.updatedAt ?? now,
          machineAskedAt: now,
          machineAskedBy: accountId,
          machineFailedAt: null,
        },
        ['practiceId', 'language'],
      );
      await this.jobs.enqueue(db, translateByMachine(practice.id, of.language));
      return of.number;
    });
  }

  private async translate(practiceId: string, language: Language): Promise<void> {
    const { manager } = this.database.source;
    const practice = await manager.findOneBy(Practice, {
      id: practiceId,
      publication: 'published',
    });
    if (practice === null) return;
    const { version, original, published, draft, work } = await translationOf(
      manager,
      practice,
      language,
    );
    if (draft?.machineAskedAt == null) return;
    const fields = fieldsForMachine(original, published, work);
    let segments: string[];
    try {
      segments = await this.engine.translate(
        segmentsOf(original.text, fields),
        practice.originalLanguage,
        language,
      );
    } catch (error) {
      if (!(error instanceof EngineFault)) throw error;
      logger.warn({
        event: 'translation-engine-failed',
        practice: practice.number,
        language,
        cause: error.message,
      });
      await manager.update(
        TranslationDraft,
        { practiceId, language },
        { machineAskedAt: null, machineFailedAt: this.clock.now() },
      );
      return;
    }
    const translated = withSegments(original.text, fields, segments);
    await this.database.transaction(async (db) => {
      await lockedPractice(db, practice.number);
      const now = await db.findOneBy(TranslationDraft, { practiceId, language });
      // Published or let go meanwhile: nobody waits for it any more.
      if (now?.machineAskedAt == null) return;
      const next = workAfterMachine({ words: now.words, states: now.fieldStates }, translated, {
        version: version.version,
        by: null,
      });
      await db.update(
        TranslationDraft,
        { practiceId, language },
        {
          revision: now.revision + 1,
          words: next.words,
          fieldStates: next.states,
          updatedAt: this.clock.now(),
          machineAskedAt: null,
          machineFailedAt: null,
        },
      );
    });
  }
}
