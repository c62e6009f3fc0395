import { Injectable } from '@nestjs/common';
import { emptyFacts, type PracticeFacts, type PracticeText } from '@praxis/domain/practices';
import { slugOf, type Language } from '@praxis/domain/shared';
import type { Code } from '@praxis/domain/vocabularies';
import type { EntityManager } from 'typeorm';
import { Adoption } from '../capabilities/exchange';
import { Practice, PracticePublicationService } from '../capabilities/practices';
import { CaseStudy, Session } from '../capabilities/summits';
import { Clock } from '../platform/time-and-ids/clock.port';
import { IdGenerator } from '../platform/time-and-ids/id-generator.port';
import { readJson, readJsonLines } from './seed-files';

interface PracticeLine {
  name: string;
  city: string;
  country: string;
  startYear: number | null;
  endYear?: number;
  topics: Code<'topic'>[];
  targetGroups: Code<'targetGroup'>[];
  actors: Code<'actorType'>[];
  preventionLevel: Code<'preventionLevel'>;
  otherPreventionLevels: Code<'preventionLevel'>[];
  phenomena: Code<'phenomenon'>[];
  status: Code<'lifecycleStatus'>;
  evidenceLevel: Code<'evidenceLevel'>;
  summaryEn: string;
  summaryFr?: string;
  summaryEs?: string;
  sources: string[];
  confidence: 'high' | 'medium';
}

interface Place {
  country: string;
  reported: string;
  city: string;
  otherCities: string[];
  scale: Code<'geographicScale'> | null;
}

interface CaseStudyLine {
  summit: string;
  session: string;
  practice: string;
}

interface AdoptionLine {
  fromPractice: string;
  fromPlace: string;
  toPractice: string;
  toPlace: string;
  year: number | null;
  stage: Code<'transferStage'>;
  noteEn: string;
  sources: string[];
}

/** The practices drafted from public sources, and the documented transfers between places. */
@Injectable()
export class SeedPractices {
  constructor(
    private readonly publication: PracticePublicationService,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Practices by their names, for the transfers. */
  async run(db: EntityManager, cityIds: ReadonlyMap<string, string>): Promise<Map<string, string>> {
    const places = readJson('places.json') as Place[];
    const publishedAt = this.clock.now();
    const practiceIds = new Map<string, string>();
    for (const line of readJsonLines<PracticeLine>('practices.jsonl')) {
      const place = places.find(
        (each) => each.country === line.country && each.reported === line.city,
      );
      const id = this.ids.next();
      await db.insert(Practice, {
        id,
        slug: slugOf(line.name),
        cityId: idOf(cityIds, place?.city ?? slugOf(line.city)),
        originalLanguage: 'en',
        provenance: 'public-sources',
        sourceConfidence: line.confidence,
        createdAt: publishedAt,
      });
      await this.publication.publish(db, {
        practice: { id, originalLanguage: 'en', firstPublishedAt: null },
        content: { facts: factsOf(line, place), texts: textsOf(line) },
        origins: {},
        approvedBy: null,
        reviewNote: null,
        at: publishedAt,
        isBulk: true,
      });
      practiceIds.set(line.name, id);
    }
    return practiceIds;
  }

  /** Where a source names the practice that a session or a field visit was about. */
  async caseStudies(db: EntityManager, practiceIds: ReadonlyMap<string, string>): Promise<void> {
    for (const [i, line] of (readJson('case-studies.json') as CaseStudyLine[]).entries()) {
      const session = await db.findOneByOrFail(Session, {
        slug: line.session,
        summit: { slug: line.summit },
      });
      await db.insert(CaseStudy, {
        id: this.ids.next(),
        sessionId: session.id,
        practiceId: idOf(practiceIds, line.practice),
        basis: 'named',
        position: i + 1,
      });
    }
  }

  async adoptions(db: EntityManager, practiceIds: ReadonlyMap<string, string>): Promise<void> {
    await db.insert(
      Adoption,
      readJsonLines<AdoptionLine>('adoptions.jsonl').map((line) => ({
        id: this.ids.next(),
        originPracticeId: practiceIds.get(line.fromPractice) ?? null,
        originName: line.fromPractice,
        originPlace: line.fromPlace,
        adoptedPracticeId: practiceIds.get(line.toPractice) ?? null,
        adoptedName: line.toPractice,
        adoptedPlace: line.toPlace,
        year: line.year,
        stage: line.stage,
        notes: { en: line.noteEn },
        sources: line.sources,
      })),
    );
  }
}

function factsOf(line: PracticeLine, place: Place | undefined): PracticeFacts {
  return {
    ...emptyFacts,
    lifecycleStatus: line.status,
    geographicScale: place?.scale ?? null,
    otherPlaces: place?.otherCities ?? [],
    startYear: line.startYear,
    endYear: line.endYear ?? null,
    topics: line.topics,
    preventionLevels: [line.preventionLevel, ...line.otherPreventionLevels],
    phenomena: line.phenomena,
    targetGroups: line.targetGroups,
    actors: line.actors.map((type) => ({ type, role: null, organisation: null })),
    evidenceLevel: line.evidenceLevel,
    links: line.sources.map((address) => ({ address, label: null, language: null })),
  };
}

function textsOf(line: PracticeLine): Partial<Record<Language, PracticeText>> {
  return {
    en: { title: line.name, summary: line.summaryEn },
    ...(line.summaryFr === undefined ? {} : { fr: { summary: line.summaryFr } }),
    ...(line.summaryEs === undefined ? {} : { es: { summary: line.summaryEs } }),
  };
}

export function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug);
  if (id === undefined)
    throw new Error(`The first catalogue names a city that it does not list: ${slug}.`);
  return id;
}
