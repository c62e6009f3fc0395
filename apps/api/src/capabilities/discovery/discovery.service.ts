import { Injectable } from '@nestjs/common';
import {
  citiesLike,
  relatedPractices,
  startingPoints,
  type CityProfile,
  type RelatedPractice,
  type SimilarCity,
  type StartingPoint,
} from '@praxis/domain/discovery';
import { noFilter, type CatalogueEntry, type PracticeFilter } from '@praxis/domain/search';
import { vocabularyCodes } from '@praxis/domain/vocabularies';
import { LRUCache } from 'lru-cache';
import { Database } from '../../platform/database/database';
import { cityColumns, type CityRow } from '../cities';
import { CatalogueService } from '../search';

/** What was found out about a catalogue that has not changed since. */
interface Kept {
  generation: number;
  profiles: Promise<Map<string, CityProfile>> | null;
  related: LRUCache<number, readonly RelatedPractice[]>;
}

const mostRelated = 4;
const mostSimilar = 5;
const mostNeighbours = 6;

/** A theme beside another: how many practices are about both. */
export interface Neighbour {
  code: string;
  count: number;
}

/** Ways on from what is read: practices about the same, cities in the same position, where to begin with a theme. It knows only what everybody may see. */
@Injectable()
export class DiscoveryService {
  private kept: Kept = freshFor(-1);

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly database: Database,
  ) {}

  relatedTo(number: number): readonly RelatedPractice[] {
    const { index } = this.catalogue;
    const entry = index.entry(number);
    if (entry === undefined) return [];
    const kept = this.current();
    let related = kept.related.get(number);
    if (related === undefined) {
      related = relatedPractices(entry, index, mostRelated);
      kept.related.set(number, related);
    }
    return related;
  }

  async citiesLike(slug: string): Promise<SimilarCity[]> {
    const kept = this.current();
    kept.profiles ??= this.profiles();
    kept.profiles.catch(() => {
      kept.profiles = null;
    });
    const profiles = await kept.profiles;
    const city = profiles.get(slug);
    return city === undefined ? [] : citiesLike(city, profiles.values(), mostSimilar);
  }

  countOf(topic: string): number {
    return this.catalogue.index.count(about(topic));
  }

  startingPoints(topic: string): StartingPoint[] {
    return startingPoints(this.practicesAbout(topic));
  }

  /** The themes that most of its practices are about, too. */
  neighbours(topic: string): Neighbour[] {
    const counts = new Map<string, number>();
    for (const { values } of this.practicesAbout(topic))
      for (const code of values.topic)
        if (code !== topic) counts.set(code, (counts.get(code) ?? 0) + 1);
    return [...counts]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
      .slice(0, mostNeighbours);
  }

  private *practicesAbout(topic: string): Generator<CatalogueEntry> {
    for (const entry of this.catalogue.index.entries())
      if (entry.values.topic.includes(topic)) yield entry;
  }

  private async profiles(): Promise<Map<string, CityProfile>> {
    const rows = await this.database.publicRows<CityRow>(
      'cities-to-compare',
      `select ${cityColumns} from city order by slug`,
      [],
    );
    const profiles = new Map(rows.map((row) => [row.slug, profileOf(row)]));
    for (const { values, by } of this.catalogue.index.entries())
      for (const slug of values.city) {
        const profile = profiles.get(slug);
        if (profile === undefined) continue;
        profile.practiceCount += 1;
        for (const code of values.phenomenon) profile.phenomena.add(code);
        const band =
          typeof by.budget === 'number' ? vocabularyCodes.budgetBand[by.budget] : undefined;
        if (band !== undefined) profile.budgetBands.add(band);
      }
    return profiles;
  }

  /** What is kept, as long as nothing public has changed. */
  private current(): Kept {
    const { generation } = this.catalogue;
    if (this.kept.generation !== generation) this.kept = freshFor(generation);
    return this.kept;
  }
}

type GrowingProfile = CityProfile & { phenomena: Set<string>; budgetBands: Set<string> };

function profileOf({ slug, countryCode, kind, size }: CityRow): GrowingProfile {
  return {
    ...{ slug, kind, size, country: countryCode, practiceCount: 0 },
    phenomena: new Set(),
    budgetBands: new Set(),
  };
}

function freshFor(generation: number): Kept {
  return { generation, profiles: null, related: new LRUCache({ max: 2_000 }) };
}

function about(topic: string): PracticeFilter {
  return { ...noFilter, values: { topic: [topic] } };
}
