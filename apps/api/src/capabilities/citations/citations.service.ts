import { Injectable } from '@nestjs/common';
import {
  citationOf,
  citationStyles,
  licenceOf,
  type CitationStyle,
  type CslItem,
} from '@praxis/domain/citations';
import type { Language } from '@praxis/domain/shared';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound } from '../../platform/faults';
import { PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { cityById, type CityRow } from '../cities';
import {
  headingOfPeople,
  PracticesService,
  publicPracticeById,
  type DescriptionRow,
  type PracticeRow,
  type VersionRow,
} from '../practices';
import { citationText } from './citation-text';

/** A version with the practice it belongs to; the current one can be told from the practice alone. */
export interface CitedRow extends DescriptionRow {
  version: number;
  publishedAt: Date;
}

type CityReader = Pick<RequestContext, 'loaders'>;

/** Citing versions: what is cited is frozen, has a permanent address, and can be read by everybody. */
@Injectable()
export class CitationsService {
  /** Of a version in a language, on a day: making the five takes longer than anything else about its page. */
  private readonly texts = new LRUCache<string, { style: CitationStyle; text: string }[]>({
    max: 20_000,
  });

  constructor(
    private readonly practices: PracticesService,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  /**
   * A version, or the current one when none is named. A draft is not there; `withdrawn` is said as such, and of what was
   * merged where it went.
   */
  async find(
    number: number,
    version: number | null,
    language: Language | null,
    context: RequestContext,
  ): Promise<CslItem | 'withdrawn' | { mergedInto: number }> {
    const practice = await this.practices.findByNumber({ kind: 'visitor' }, number);
    if (practice?.publication === 'withdrawn') return 'withdrawn';
    if (practice === null) throw notFound();
    if (version === null && practice.publication === 'merged') {
      const successor = await context.loaders
        .of(publicPracticeById)
        .load(practice.successorId ?? '');
      if (successor === null) throw notFound();
      return { mergedInto: successor.number };
    }
    const cited = version === null ? currentOf(practice) : null;
    const row = cited ?? (await this.practices.findVersion(number, version ?? 0))?.version;
    if (!row) throw notFound();
    return this.itemOf(practice, row, language ?? row.originalLanguage, context);
  }

  /** The citation of a version as data, with the title in a language where there is one. */
  async itemOf(
    practice: PracticeRow,
    row: CitedRow,
    language: Language,
    { loaders }: CityReader,
  ): Promise<CslItem> {
    const cities = await loaders.of(cityById).loadMany([practice.cityId, ...practice.otherCityIds]);
    const title = headingOfPeople(row, 'title', language);
    return citationOf(
      {
        number: practice.number,
        version: row.version,
        title: title.text,
        titleLanguage: title.language,
        summary: headingOfPeople(row, 'summary', language).text,
        cities: cities
          .filter((city): city is CityRow => city !== null && !(city instanceof Error))
          .map((city) => city.names[language]),
        publishedAt: row.publishedAt,
        licence: licenceOf(row.textLicence),
        origin: this.routes.origin,
      },
      this.clock.now(),
    );
  }

  /** The current version of a public practice in every style, in the reader's language; none of any other. */
  async textsOfPractice(
    practice: PracticeRow,
    context: RequestContext,
  ): Promise<{ style: CitationStyle; text: string }[]> {
    const row = practice.publication === 'published' ? currentOf(practice) : null;
    return row === null
      ? []
      : this.textsOf(await this.itemOf(practice, row, context.language, context), context.language);
  }

  /** A frozen version likewise. */
  async textsOfVersion(
    version: VersionRow,
    context: RequestContext,
  ): Promise<{ style: CitationStyle; text: string }[]> {
    const practice = await context.loaders.of(publicPracticeById).load(version.practiceId);
    return practice?.publication === 'published' || practice?.publication === 'merged'
      ? this.textsOf(
          await this.itemOf(practice, version, context.language, context),
          context.language,
        )
      : [];
  }

  /** What is cited in one style, in a language. */
  textIn(item: CslItem, style: CitationStyle, language: Language): string {
    return citationText(item, style, language);
  }

  /** What is cited in every style, in a language. */
  textsOf(item: CslItem, language: Language): { style: CitationStyle; text: string }[] {
    const key = JSON.stringify([language, item.id, item.title, item.author, item.accessed]);
    let texts = this.texts.get(key);
    if (!texts) {
      texts = citationStyles.map((style) => ({ style, text: citationText(item, style, language) }));
      this.texts.set(key, texts);
    }
    return texts;
  }
}

/** What the public sees of a practice now, as the version it is; null when there is none. */
export function currentOf(practice: PracticeRow): CitedRow | null {
  const { version, versionPublishedAt: publishedAt } = practice;
  return version === null || publishedAt === null ? null : { ...practice, version, publishedAt };
}
