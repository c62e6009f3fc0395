import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import {
  canPublishTranslation,
  discardTranslationInput,
  fieldsOfWork,
  NothingToPublish,
  publishTranslationInput,
  saveTranslationInput,
  TranslationUnchecked,
  uncheckedOf,
  withWork,
  workAfterSave,
} from '@praxis/domain/translations';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { PracticePublicationService, takeOverTranslation } from '../practices';
import { reviewStanding } from '../reviews';
import { lockedTranslation, requireRevision } from './translated-practice';
import { TranslationDraft } from './translation-draft.entity';
import { requirePassagesJustified } from './translation-passages';

/** Translating what is public: working on it, and publishing it without a new review of the original. */
@Injectable()
export class TranslationsService {
  constructor(
    private readonly database: Database,
    private readonly publication: PracticePublicationService,
    private readonly clock: Clock,
  ) {}

  /** Keeps words of some fields, and that others were compared with the original and are right. */
  async save(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { revision, fields = {}, checked = [], ...of } = parseInput(saveTranslationInput, input);
    return this.database.transaction(async (db) => {
      const { practice, version, published, draft, work } = await lockedTranslation(db, viewer, of);
      requireRevision(draft, revision);
      const next = workAfterSave(published, work, {
        fields,
        checked,
        version: version.version,
        by: viewer.accountId,
      });
      await db.upsert(
        TranslationDraft,
        {
          practiceId: practice.id,
          language: of.language,
          revision: revision + 1,
          words: next.words,
          fieldStates: next.states,
          updatedAt: this.clock.now(),
          updatedBy: viewer.accountId,
        },
        ['practiceId', 'language'],
      );
      return of.number;
    });
  }

  /** Lets the work go; what is public stays as it is. */
  async discard(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { revision, ...of } = parseInput(discardTranslationInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft } = await lockedTranslation(db, viewer, of);
      requireRevision(draft, revision);
      await db.delete(TranslationDraft, { practiceId: practice.id, language: of.language });
      return of.number;
    });
  }

  /** Publishes the work as the next version. Words of a machine that nobody has read need a word of the person. */
  async publish(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const {
      revision,
      publishUnchecked = false,
      justification = '',
      ...of
    } = parseInput(publishTranslationInput, input);
    return this.database.transaction(async (db) => {
      const found = await lockedTranslation(db, viewer, of);
      const { practice, practiceDraft, words, published, draft, work } = found;
      requireThat(canPublishTranslation(viewer, practice, await reviewStanding(db, practice.id)));
      requireRevision(draft, revision);
      const fields = fieldsOfWork(published, work);
      if (fields.length === 0) throw new NothingToPublish();
      const unchecked = uncheckedOf(published, work);
      if (unchecked.length > 0 && !publishUnchecked) throw new TranslationUnchecked(unchecked);
      const translation = withWork(published, work);
      await requirePassagesJustified(db, found, {
        language: of.language,
        fields,
        justification,
        by: viewer.accountId,
        at: this.clock.now(),
      });
      const { [of.language]: _before, ...others } = words;
      await this.publication.publishTranslation(db, {
        practice,
        words:
          Object.keys(translation.text).length === 0
            ? others
            : { ...others, [of.language]: translation },
        by: viewer.accountId,
      });
      if (practiceDraft !== null)
        await takeOverTranslation(db, practiceDraft, {
          language: of.language,
          translation,
          fields,
        });
      await db.delete(TranslationDraft, { practiceId: practice.id, language: of.language });
      return of.number;
    });
  }
}
