import { slugOf, type Language } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import {
  Practice,
  PracticeDraft,
  PracticeDraftText,
  copyAttachmentsToDraft,
  type PracticePublicationService,
} from '../practices';
import { ensureImporter, importerId } from './importer';
import type { KnownPractice, PlacedLine, Step } from './line-planner';

/** Writes what a line leads to. */
export class ImportWriter {
  private hasImporter = false;

  constructor(
    private readonly db: EntityManager,
    private readonly publication: PracticePublicationService,
    private readonly ids: IdGenerator,
    private readonly now: Date,
    /** Who sent the lines, where it was a person. */
    private readonly sender: string | null = null,
  ) {}

  async write(step: Step): Promise<void> {
    if (step.kind === 'unchanged') return;
    const { line, known } = step;
    const practiceId = known?.practice.id ?? (await this.begin(line));
    if (step.kind === 'drafted') return this.draft(line, practiceId, known);
    if (known !== null) await this.describe(line, practiceId);
    if (step.kind !== 'described') await this.publish(line, practiceId, known);
    await this.answer(line, practiceId);
  }

  private async begin(line: PlacedLine): Promise<string> {
    const id = this.ids.next();
    const { number, originalLanguage, provenance, sourceConfidence, confirmedAt } = line;
    // The next practice without a number must not get this one.
    if (number !== undefined)
      await this.db.query(
        `select setval('practice_number_seq', greatest($1, case when is_called then last_value else 1 end)) from practice_number_seq`,
        [number],
      );
    // In SQL: the entity would have the database give it another number.
    await this.db.query(
      `insert into practice (id, number, external_id, slug, city_id, original_language, provenance, source_confidence, confirmed_at, created_at, created_by)
       values ($1, coalesce($2, nextval('practice_number_seq')), $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        number ?? null,
        line.externalId ?? null,
        slugOf(line.texts[originalLanguage]?.title ?? ''),
        line.cityId,
        originalLanguage,
        provenance ?? 'city',
        sourceConfidence ?? null,
        confirmedAt ?? null,
        this.now,
        this.sender,
      ],
    );
    return id;
  }

  private async describe(line: PlacedLine, id: string): Promise<void> {
    const { provenance, sourceConfidence, confirmedAt } = line;
    const said = Object.entries({ provenance, sourceConfidence, confirmedAt }).filter(
      ([, value]) => value !== undefined,
    );
    if (said.length > 0) await this.db.update(Practice, { id }, Object.fromEntries(said));
  }

  /** What the city has said since the version: after it, because a new version has a word in it. */
  private async answer({ answeredStatus, answeredOn }: PlacedLine, id: string): Promise<void> {
    if (answeredStatus === undefined || answeredOn === undefined) return;
    await this.db.update(Practice, { id }, { answeredStatus, answeredOn });
  }

  private async publish(
    line: PlacedLine,
    practiceId: string,
    known: KnownPractice | null,
  ): Promise<void> {
    const { facts, texts, origins, originalLanguage, reviewNote, version } = line;
    const {
      contactAddress,
      annex = known?.annex ?? known?.draft?.annex ?? null,
      // Whoever is silent about it widens nothing.
      annexSummit = known?.annexSummit ?? known?.draft?.annexSummit ?? null,
    } = line.privateFacts;
    const before = known?.version?.publishedAt.getTime() ?? 0;
    const isLater = line.publishedAt !== undefined && line.publishedAt.getTime() > before;
    await this.publication.publish(this.db, {
      practice: {
        id: practiceId,
        originalLanguage,
        firstPublishedAt: known?.practice.firstPublishedAt ?? line.firstPublishedAt ?? null,
      },
      content: {
        facts,
        texts,
        privateFacts: { contactAddress: contactAddress ?? null, annex, annexSummit },
      },
      origins,
      approvedBy: null,
      reviewNote: reviewNote ?? null,
      isBulk: true,
      at: isLater && line.publishedAt !== undefined ? line.publishedAt : this.now,
      ...(version === undefined ? {} : { version }),
      ...(contactAddress === undefined ? {} : { contactAddress }),
    });
  }

  /** A draft in the name of the import, instead of the one that was imported before. */
  private async draft(
    line: PlacedLine,
    practiceId: string,
    known: KnownPractice | null,
  ): Promise<void> {
    if (!this.hasImporter) await ensureImporter(this.db, this.now);
    this.hasImporter = true;
    const old = known?.draft ?? null;
    await this.db.delete(PracticeDraft, { practiceId });
    const {
      contactAddress = old?.contactAddress ?? known?.practice.contactAddress ?? null,
      annex = old?.annex ?? known?.annex ?? null,
      annexSummit = old?.annexSummit ?? known?.annexSummit ?? null,
    } = line.privateFacts;
    await this.db.insert(PracticeDraft, {
      practiceId,
      revision: (old?.revision ?? 0) + 1,
      facts: line.facts,
      contactAddress,
      annex,
      annexSummit,
      updatedAt: this.now,
      updatedBy: importerId,
      heldBy: this.sender ?? importerId,
    });
    await this.db.insert(
      PracticeDraftText,
      (Object.keys(line.texts) as Language[]).map((language) => {
        const { title = null, summary = null, ...body } = line.texts[language] ?? {};
        const isOriginal = language === line.originalLanguage;
        const origin = line.origins[language] ?? (isOriginal ? 'original' : 'human');
        return { practiceId, language, origin, title, summary, body };
      }),
    );
    if (known?.version != null) await copyAttachmentsToDraft(this.db, practiceId, known.version.id);
  }
}
