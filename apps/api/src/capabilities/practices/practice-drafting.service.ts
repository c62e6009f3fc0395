import { Injectable } from '@nestjs/common';
import { isInTeamOf, type Viewer } from '@praxis/domain/accounts';
import {
  canCreatePractice,
  canReadDraftAnnex,
  canSubmitPractice,
  changedText,
  createPracticeInput,
  DraftConflict,
  emptyFacts,
  practiceNumberInput,
  saveDraftInput,
  type PracticeFacts,
  type TextChange,
} from '@praxis/domain/practices';
import { InvalidInput, parseInput, slugOf, type Language } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { forbidden, requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { forgetJustifications } from './draft-warnings';
import { lockedDraft, moved, practiceFor } from './editable-draft';
import { checkAgainstTheWorld } from './facts-of-the-world';
import { standingOf } from './locked-practice';
import { copyAttachmentsToDraft } from './practice-attachments';
import { PracticeDraftText } from './practice-draft-text.entity';
import { PracticeDraft } from './practice-draft.entity';
import { PracticeVersionAnnex } from './practice-version-annex.entity';
import { PracticeVersionText } from './practice-version-text.entity';
import { PracticeVersion } from './practice-version.entity';
import { noteWriter } from './practice-writers';
import { Practice } from './practice.entity';
import { textOf } from './practice.rows';

/** Writing a practice: the one working copy, from its first title to the day it is sent to review. */
@Injectable()
export class PracticeDraftingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Begins a practice of a city with its title, and what else is known. The same `id` sent twice is one practice. What the
   * secretariat begins for a city is a draft on its behalf.
   */
  async create(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const {
      id,
      city: slug,
      originalLanguage,
      title,
      ...known
    } = parseInput(createPracticeInput, input);
    return this.database.transaction(async (db) => {
      const city = await db.findOneBy(City, { slug });
      if (city === null)
        throw new InvalidInput([
          {
            path: 'city',
            rule: 'unknown',
            limit: null,
            message: 'city: there is no such city, choose one of yours.',
          },
        ]);
      requireThat(canCreatePractice(viewer, city.id));
      const begun = id === undefined ? null : await this.begunAs(db, id);
      if (begun !== null) {
        if (begun.createdBy !== viewer.accountId) throw forbidden();
        return begun.number;
      }
      const practiceId = id ?? this.ids.next();
      const now = this.clock.now();
      const {
        contactAddress = null,
        annex = null,
        annexSummit = null,
        ...facts
      } = known.facts ?? {};
      await checkAgainstTheWorld(db, { cityId: city.id }, { ...facts, annexSummit }, now);
      await db.insert(Practice, {
        id: practiceId,
        slug: slugOf(title),
        cityId: city.id,
        originalLanguage,
        createdBy: viewer.accountId,
        createdAt: now,
      });
      await db.insert(PracticeDraft, {
        practiceId,
        facts: { ...emptyFacts, ...facts },
        contactAddress,
        annex,
        annexSummit,
        updatedAt: now,
        updatedBy: viewer.accountId,
        heldBy: viewer.accountId,
        isOnBehalf: !isInTeamOf(viewer, city.id),
      });
      const { title: _title, summary = null, ...body } = changedText({}, known.text ?? {});
      await db.insert(PracticeDraftText, {
        practiceId,
        language: originalLanguage,
        origin: 'original',
        title,
        summary,
        body,
      });
      await noteWriter(db, practiceId, viewer.accountId);
      const { number } = await db.findOneOrFail(Practice, {
        where: { id: practiceId },
        select: { number: true },
      });
      return number;
    });
  }

  /** Opens the draft of a published practice as a copy of its current version; does nothing when there is one. */
  async start(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number } = parseInput(practiceNumberInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft } = await practiceFor(db, viewer, number, canSubmitPractice);
      if (draft !== null || practice.currentVersionId === null) return number;
      const version = await db.findOneByOrFail(PracticeVersion, { id: practice.currentVersionId });
      const texts = await db.findBy(PracticeVersionText, { versionId: version.id });
      const annex = await db.findOneBy(PracticeVersionAnnex, { versionId: version.id });
      const facts: PracticeFacts = version.facts;
      await db.insert(PracticeDraft, {
        practiceId: practice.id,
        facts: {
          ...facts,
          // What the city has said since of how it stands.
          lifecycleStatus: practice.answeredStatus ?? facts.lifecycleStatus,
          statusConfirmedOn: practice.answeredOn ?? facts.statusConfirmedOn,
        },
        contactAddress: practice.contactAddress,
        annex: annex?.body ?? null,
        annexSummit: annex?.summit ?? null,
        updatedAt: this.clock.now(),
        updatedBy: viewer.accountId,
        heldBy: viewer.accountId,
      });
      await db.insert(
        PracticeDraftText,
        texts.map(({ language, origin, title, summary, body }) => ({
          practiceId: practice.id,
          language,
          origin,
          title,
          summary,
          body,
        })),
      );
      await copyAttachmentsToDraft(db, practice.id, version.id);
      return number;
    });
  }

  /**
   * Saves the touched fields. Changes of others to other fields are kept; a field that somebody else changed since
   * the revision that was edited is a conflict, and then nothing is saved.
   */
  async save(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, revision, facts = {}, texts = [] } = parseInput(saveDraftInput, input);
    return this.database.transaction(async (db) => {
      const { draft, texts: known, practice } = await lockedDraft(db, viewer, number);
      if (facts.annex !== undefined || facts.annexSummit !== undefined)
        requireThat(canReadDraftAnnex(viewer, standingOf(practice, draft), draft.annexSummit));
      moved(draft.state, 'save');
      const touched = touchedFields(facts, texts);
      const conflicts = touched.filter((field) => (draft.fieldRevisions[field] ?? 0) > revision);
      if (conflicts.length > 0 || revision > draft.revision)
        throw new DraftConflict(number, conflicts, draft.revision);
      if (touched.length === 0) return number;
      const {
        contactAddress = draft.contactAddress,
        annex = draft.annex,
        annexSummit = draft.annexSummit,
        ...publicFacts
      } = facts;
      // What stands there already was checked when it was written.
      const asked = facts.annexSummit === undefined ? {} : { annexSummit: facts.annexSummit };
      await checkAgainstTheWorld(db, practice, { ...publicFacts, ...asked }, this.clock.now());
      const next = draft.revision + 1;
      await this.writeTexts(db, practice, known, texts);
      await db.update(
        PracticeDraft,
        { practiceId: practice.id, revision: draft.revision },
        {
          revision: next,
          fieldRevisions: {
            ...draft.fieldRevisions,
            ...Object.fromEntries(touched.map((field) => [field, next])),
          },
          facts: { ...draft.facts, ...publicFacts },
          contactAddress,
          annex,
          annexSummit,
          updatedAt: this.clock.now(),
          updatedBy: viewer.accountId,
        },
      );
      await noteWriter(db, practice.id, viewer.accountId);
      await forgetJustifications(db, practice.id, () => lockedDraft(db, viewer, number));
      return number;
    });
  }

  /** The practice that was begun with this id; whoever sends the same id at the same moment waits. */
  private async begunAs(db: EntityManager, id: string): Promise<Practice | null> {
    await db.query(`select pg_advisory_xact_lock(hashtextextended('practice:' || $1, 0))`, [id]);
    return db.findOneBy(Practice, { id });
  }

  private async writeTexts(
    db: EntityManager,
    practice: Practice,
    known: readonly PracticeDraftText[],
    changes: readonly { language: Language; fields: TextChange }[],
  ): Promise<void> {
    for (const { language, fields } of changes) {
      const old = known.find((text) => text.language === language);
      const {
        title = null,
        summary = null,
        ...body
      } = changedText(old === undefined ? {} : textOf(old), fields);
      const origin = old?.origin ?? (language === practice.originalLanguage ? 'original' : 'human');
      await db.upsert(
        PracticeDraftText,
        { practiceId: practice.id, language, origin, title, summary, body },
        ['practiceId', 'language'],
      );
    }
  }
}

/** Names of what a save changes, as the draft remembers them: `facts.topics`, `en.title`. */
function touchedFields(
  facts: Partial<PracticeFacts>,
  texts: readonly { language: Language; fields: TextChange }[],
): string[] {
  return [
    ...Object.keys(facts).map((field) => `facts.${field}`),
    ...texts.flatMap(({ language, fields }) =>
      Object.keys(fields).map((field) => `${language}.${field}`),
    ),
  ];
}
