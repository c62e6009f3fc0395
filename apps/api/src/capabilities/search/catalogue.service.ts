import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CatalogueIndex,
  confirmationOverdue,
  neverConfirmed,
  noFilter,
  type CatalogueEntry,
  type PracticeFilter,
} from '@praxis/domain/search';
import { languages, type Language } from '@praxis/domain/shared';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { countryName } from '../cities';
import { textOf } from '../practices';
import { Presentations } from '../summits';
import { Vocabularies } from '../vocabularies';
import { orderKeysOf } from './catalogue-order';
import {
  publishedForCatalogue,
  textsForCatalogue,
  type CatalogueRow,
  type CatalogueText,
} from './catalogue.queries';
import type { IndexedPractice } from './practice-document';

const batchSize = 1_000;
const wholeCatalogue = {
  candidates: null,
  filter: noFilter,
  sort: 'newest',
  offset: 0,
  limit: 0,
} as const;

const unconfirmedOnly: PracticeFilter = {
  ...noFilter,
  values: { confirmed: [confirmationOverdue] },
};

/** The published catalogue in memory, brought up to date by every change, and read whole for the search engines. */
@Injectable()
export class CatalogueService implements OnModuleInit {
  readonly index = new CatalogueIndex();
  /** Goes up with every change: whoever keeps what was counted here knows by it what is old. */
  generation = 0;
  private cityCounts: Map<string, number> | null = null;

  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
    private readonly presentations: Presentations,
    private readonly changes: PublicChanges,
  ) {}

  async onModuleInit(): Promise<void> {
    this.changes.onChange(async (id) => {
      await (id === null ? this.load() : this.refresh(id));
      this.cityCounts = null;
      this.generation += 1;
    });
    await this.presentations.load();
    await this.load();
  }

  /** Reads the whole catalogue anew; what is gone from the database is gone from memory. */
  async load(): Promise<void> {
    const present = new Set<number>();
    for await (const rows of this.batches(null)) {
      for (const row of rows) {
        this.index.put(this.entryOf(row));
        present.add(row.number);
      }
    }
    this.index.keepOnly(present);
  }

  /** Published practices with all their words, in batches: what the search engines index. */
  async *practices(
    practiceIds: readonly string[] | null = null,
  ): AsyncGenerator<IndexedPractice[]> {
    for await (const rows of this.batches(practiceIds)) {
      const texts = await this.database.rows<CatalogueText & Record<string, unknown>>(
        'catalogue-texts',
        textsForCatalogue,
        [rows.map((row) => row.practiceId)],
      );
      const ofPractice = new Map<string, IndexedPractice['texts']>();
      for (const text of texts) {
        const known = ofPractice.get(text.practiceId) ?? {};
        known[text.language] = textOf(text);
        ofPractice.set(text.practiceId, known);
      }
      yield rows.map((row) => ({
        entry: this.entryOf(row),
        practiceId: row.practiceId,
        stamp: row.stamp,
        originalLanguage: row.originalLanguage,
        texts: ofPractice.get(row.practiceId) ?? {},
        place: byLanguage((language) => placeOf(row, language)),
        labels: byLanguage((language) => this.labelsOf(row, language)),
      }));
    }
  }

  /** Published practices that a city owns or runs with others; counted once for all cities until something changes. */
  practiceCountOf(citySlug: string): number {
    this.cityCounts ??= new Map(
      this.index
        .query({ ...wholeCatalogue, facets: ['city'] })
        .facets.city?.map(({ value, count }) => [value, count]),
    );
    return this.cityCounts.get(citySlug) ?? 0;
  }

  /** Tells which practices their cities have not confirmed when asked. */
  unconfirmed(): (number: number) => boolean {
    return this.index.passes(unconfirmedOnly);
  }

  private async refresh(practiceId: string): Promise<void> {
    for await (const rows of this.batches([practiceId])) {
      for (const row of rows) this.index.put(this.entryOf(row));
      if (rows.length > 0) return;
    }
    const [row] = await this.database.rows<{ number: number }>(
      'number-of-practice',
      'select number from practice where id = $1',
      [practiceId],
    );
    if (row) this.index.remove(row.number);
  }

  private async *batches(practiceIds: readonly string[] | null): AsyncGenerator<CatalogueRow[]> {
    for (let after = 0; ;) {
      const rows = await this.database.rows<CatalogueRow & Record<string, unknown>>(
        'catalogue',
        publishedForCatalogue,
        [practiceIds, after, batchSize],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < batchSize) return;
      after = rows.at(-1)?.number ?? 0;
    }
  }

  private entryOf(row: CatalogueRow): CatalogueEntry {
    const presentations = this.presentations.of({ ...row, id: row.practiceId });
    return {
      number: row.number,
      values: {
        topic: row.topics,
        level: row.preventionLevels,
        target: row.targetGroups,
        phenomenon: row.phenomena,
        country: row.countries,
        city: row.citySlugs,
        summit: [...new Set(presentations.map(({ session }) => session.summitSlug))],
        declaration: row.declarations,
        commitment: row.commitments,
        evidence: row.evidenceLevel === null ? [] : [row.evidenceLevel],
        status: row.lifecycleStatus === null ? [] : [row.lifecycleStatus],
        confirmed: [
          row.confirmedYear ?? neverConfirmed,
          ...(row.isUnconfirmed ? [confirmationOverdue] : []),
        ],
        written: row.languages,
      },
      startYear: row.startYear,
      firstPublishedAt: row.firstPublishedAt.getTime(),
      updatedAt: row.newsAt.getTime(),
      adoptionCount: row.adoptionCount,
      by: orderKeysOf(row),
    };
  }

  private labelsOf(row: CatalogueRow, language: Language): string {
    const coded: [VocabularyName, string[]][] = [
      ['topic', row.topics],
      ['targetGroup', row.targetGroups],
      ['phenomenon', row.phenomena],
      ['preventionLevel', row.preventionLevels],
    ];
    return coded
      .flatMap(([name, codes]) =>
        codes.map((code) => this.vocabularies.label(name, code, language)),
      )
      .join('. ');
  }
}

function byLanguage(make: (language: Language) => string): Record<Language, string> {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<
    Language,
    string
  >;
}

/** Names of the cities in every language, because people type the one they know, and of the countries in this one. */
function placeOf(row: CatalogueRow, language: Language): string {
  const names = row.cityNames.flatMap((city) => languages.map((each) => city[each]));
  return [...new Set([...names, ...row.countries.map((code) => countryName(code, language))])].join(
    ', ',
  );
}
