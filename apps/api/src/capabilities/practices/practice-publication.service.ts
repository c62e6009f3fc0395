import { Injectable } from '@nestjs/common';
import { hasRole, type Viewer } from '@praxis/domain/accounts';
import {
  canWithdrawPractice,
  ReasonRequired,
  withdrawPracticeInput,
  type PracticeContent,
} from '@praxis/domain/practices';
import {
  InvalidInput,
  parseInput,
  slugOf,
  type Language,
  type TextOrigin,
} from '@praxis/domain/shared';
import { wordsOfVersion } from '@praxis/domain/translations';
import { In, IsNull, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat } from '../../platform/faults';
import { JobQueue, type Job } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City } from '../cities';
import { newsAfter, standingAfter } from './after-publication';
import { freezeAttachments, repeatAttachments } from './practice-attachments';
import { PracticeDraft } from './practice-draft.entity';
import { PracticeVersionAnnex } from './practice-version-annex.entity';
import { insertWords, wordsOfStored, type VersionWords } from './practice-version-words';
import { PracticeVersion } from './practice-version.entity';
import { Practice } from './practice.entity';

/** What the public sees of the practice has changed: whoever keeps something derived from it brings it up to date. */
export const practiceChangedTask = 'practice-changed';
export function practiceChanged(practiceId: string): Job {
  return {
    task: practiceChangedTask,
    payload: { practiceId },
    key: `${practiceChangedTask}:${practiceId}`,
  };
}

/** What is to be published. */
export interface Publication {
  practice: Pick<Practice, 'id' | 'originalLanguage' | 'firstPublishedAt'>;
  /** What was changed, where it is a minor edit of the version before it: then it is no news. */
  minorEdit?: string | null;
  content: PracticeContent;
  origins: Partial<Record<Language, TextOrigin>>;
  approvedBy: string | null;
  reviewNote: string | null;
  at?: Date;
  /** Its number where it has one already, higher than that of the last; otherwise the next one. */
  version?: number;
  /** The mailbox of the service; what was known stays when it is left out. */
  contactAddress?: string | null;
  /** In which save of the draft each field was last written; left out for what was in no editor. */
  saves?: Readonly<Record<string, number>>;
  /** Who wrote it; null where nobody of the platform did. */
  writtenBy?: string | null;
  /** The city wrote it or has approved it: an entry drafted from public sources is the city's own from then on. */
  isWordOfCity?: boolean;
  /** Many at once: then whoever publishes them brings the search engines up to date and announces it once. */
  isBulk?: boolean;
}

/** Putting practices on the public pages and taking them off again. */
@Injectable()
export class PracticePublicationService {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Freezes the content as the next version, shows it, and lets the draft go. */
  async publish(
    db: EntityManager,
    {
      practice,
      content,
      origins,
      approvedBy,
      reviewNote,
      at,
      version,
      contactAddress,
      minorEdit = null,
      saves,
      writtenBy = null,
      isWordOfCity = false,
      isBulk = false,
    }: Publication,
  ): Promise<string> {
    const publishedAt = at ?? this.clock.now();
    const last = await db.findOne(PracticeVersion, {
      where: { practiceId: practice.id },
      order: { version: 'DESC' },
      select: {
        id: true,
        version: true,
        repeatsId: true,
        isMinor: true,
        facts: { lifecycleStatus: true },
      },
    });
    const versionId = this.ids.next();
    const number = version ?? (last?.version ?? 0) + 1;
    await db.insert(PracticeVersion, {
      id: versionId,
      practiceId: practice.id,
      version: number,
      facts: content.facts,
      publishedAt,
      approvedBy,
      reviewNote,
      isMinor: minorEdit !== null,
      changeNote: minorEdit,
    });
    const words = wordsOfVersion({
      version: number,
      originalLanguage: practice.originalLanguage,
      before: await wordsOfStored(db, last?.id ?? null),
      after: content.texts,
      origins,
      saves: saves ?? null,
      // Mended only in its wording: translations are still right.
      keepTranslations: minorEdit !== null,
      by: writtenBy,
    });
    await insertWords(db, versionId, words);
    const annex = content.privateFacts?.annex ?? null;
    const summit = content.privateFacts?.annexSummit ?? null;
    if (annex !== null) await db.insert(PracticeVersionAnnex, { versionId, body: annex, summit });
    await freezeAttachments(db, practice.id, { versionId, lastVersionId: last?.id ?? null });
    await db.update(
      Practice,
      { id: practice.id },
      {
        currentVersionId: versionId,
        ...newsAfter(last, minorEdit),
        publication: 'published',
        otherCityIds: await cityIdsOf(db, content.facts.otherPlaces),
        ...(contactAddress === undefined ? {} : { contactAddress }),
        slug: slugOf(content.texts[practice.originalLanguage]?.title ?? ''),
        publishedAt,
        translatedAt: null,
        firstPublishedAt: practice.firstPublishedAt ?? publishedAt,
        ...(last === null
          ? {}
          : await standingAfter(db, practice.id, content.facts, {
              before: last.facts.lifecycleStatus,
              publishedAt,
            })),
      },
    );
    if (isWordOfCity)
      await db.update(
        Practice,
        { id: practice.id, provenance: 'public-sources', confirmedAt: IsNull() },
        { confirmedAt: publishedAt },
      );
    await db.delete(PracticeDraft, { practiceId: practice.id });
    if (!isBulk) await this.followUp(db, practice.id);
    return versionId;
  }

  /**
   * Freezes the words of the current version with another translation as the next version. Its content is repeated as it
   * was reviewed, with the reviewer's note; the draft, if there is one, stays.
   */
  async publishTranslation(
    db: EntityManager,
    {
      practice,
      words,
      by,
    }: { practice: Pick<Practice, 'id' | 'currentVersionId'>; words: VersionWords; by: string },
  ): Promise<void> {
    const { id, version, repeatsId, ...content } = await db.findOneByOrFail(PracticeVersion, {
      id: practice.currentVersionId ?? '',
    });
    const publishedAt = this.clock.now();
    const versionId = this.ids.next();
    await db.insert(PracticeVersion, {
      ...content,
      id: versionId,
      version: version + 1,
      publishedAt,
      approvedBy: by,
      repeatsId: repeatsId ?? id,
    });
    await insertWords(db, versionId, words);
    const annex = await db.findOneBy(PracticeVersionAnnex, { versionId: id });
    if (annex !== null) {
      const { body, summit } = annex;
      await db.insert(PracticeVersionAnnex, { versionId, body, summit });
    }
    await repeatAttachments(db, { versionId, lastVersionId: id });
    await db.update(
      Practice,
      { id: practice.id },
      { currentVersionId: versionId, translatedAt: publishedAt },
    );
    await this.followUp(db, practice.id);
  }

  /** Takes a practice off the public pages: its address then answers 410 with title, dates and reason. */
  async withdraw(viewer: Viewer, input: unknown): Promise<number> {
    const { number, reason, successor } = parseInput(withdrawPracticeInput, input);
    return this.database.transaction(async (db) => {
      const practice = await db.findOne(Practice, {
        where: { number },
        lock: { mode: 'pessimistic_write' },
      });
      if (practice === null || practice.publication === 'unpublished') throw notFound();
      requireThat(canWithdrawPractice(viewer, practice));
      if (reason === '') throw new ReasonRequired();
      const next = successor === undefined ? null : await successorOf(db, practice, successor);
      await db.update(
        Practice,
        { id: practice.id },
        {
          publication: 'withdrawn',
          withdrawnAt: this.clock.now(),
          withdrawalReason: reason,
          successorId: next?.id ?? null,
        },
      );
      await db.delete(PracticeDraft, { practiceId: practice.id });
      await this.followUp(db, practice.id);
      logger.info({
        event: 'practice-withdrawn',
        practice: number,
        byReviewer: hasRole(viewer, 'reviewer'),
      });
      return number;
    });
  }

  private async followUp(db: EntityManager, practiceId: string): Promise<void> {
    await this.jobs.enqueue(db, practiceChanged(practiceId));
    await this.changes.announce(db, practiceId);
  }
}

/** The cities by their names in addresses, in the same order. */
async function cityIdsOf(db: EntityManager, slugs: readonly string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const cities = await db.find(City, {
    where: { slug: In(slugs) },
    select: { id: true, slug: true },
  });
  return slugs.flatMap((slug) => cities.find((city) => city.slug === slug)?.id ?? []);
}

/** The published practice to read instead of a withdrawn one; what is not public does not exist here. */
async function successorOf(db: EntityManager, of: Practice, number: number): Promise<Practice> {
  const found = await db.findOneBy(Practice, { number, publication: 'published' });
  if (found !== null && found.id !== of.id) return found;
  throw new InvalidInput([
    {
      path: 'successor',
      rule: 'unknown',
      limit: null,
      message: 'successor: there is no such public practice, name another or none.',
    },
  ]);
}
