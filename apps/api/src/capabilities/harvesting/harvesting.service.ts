import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Loaders } from '../../platform/graphql/loaders';
import { cityById, countryName, type CityRow } from '../cities';
import { publicPracticeById, textsOfSource, type PracticeRow, type TextRow } from '../practices';
import { Vocabularies } from '../vocabularies';
import type { Resumption, Selection } from './oai-request';

/** What a list tells of every practice that is or was public. */
export interface Header {
  id: string;
  number: number;
  /** When it last changed: its current version was published, or it was withdrawn. */
  changedAt: Date;
  /** The same to the microsecond, to go on from. */
  moment: string;
  isWithdrawn: boolean;
  topics: string[];
  country: string;
}

/** A practice that is public now, with what its record is made of. */
export interface HarvestedPractice {
  practice: PracticeRow & { version: number; publishedAt: Date };
  cities: CityRow[];
  texts: TextRow[];
}

const perPage = 100;

/** What harvesters read: every practice that is or was public, in the order in which they last changed. */
@Injectable()
export class HarvestingService {
  constructor(
    private readonly database: Database,
    private readonly vocabularies: Vocabularies,
  ) {}

  /** The next so many; `next` is null after the last. */
  async page(
    selection: Selection,
    after: Pick<Resumption, 'moment' | 'number'> | null,
  ): Promise<{ headers: Header[]; hasMore: boolean }> {
    const [kind, code] = setOf(selection.set);
    const rows = await this.database.publicRows<Header & Record<string, unknown>>(
      'harvest-headers',
      `select * from ${headers}
        where ($1::timestamptz is null or h."changedAt" >= $1)
          and ($2::timestamptz is null or h."changedAt" < $2)
          and ($3::text is null or ($3 = 'topic' and h.topics @> array[$4::text]) or ($3 = 'country' and h.country = $4))
          and (h."changedAt", h.number) > ($5::timestamp at time zone 'UTC', $6::int)
        order by h."changedAt", h.number limit ${String(perPage + 1)}`,
      [
        selection.from,
        selection.before,
        kind,
        code,
        after?.moment ?? '0001-01-01',
        after?.number ?? 0,
      ],
    );
    return { headers: rows.slice(0, perPage), hasMore: rows.length > perPage };
  }

  async header(number: number): Promise<Header | null> {
    const [row] = await this.database.publicRows<Header & Record<string, unknown>>(
      'harvest-header',
      `select * from ${headers} where h.number = $1`,
      [number],
    );
    return row ?? null;
  }

  /** The first moment of all; the epoch while nothing has been published. */
  async earliest(): Promise<Date> {
    const [row] = await this.database.publicRows<{ at: Date }>(
      'harvest-earliest',
      `select h."changedAt" as at from ${headers} order by h."changedAt", h.number limit 1`,
    );
    return row?.at ?? new Date(0);
  }

  /** What is public of these now, by number; one that has been withdrawn meanwhile is not among them. */
  async practices(of: readonly Header[]): Promise<Map<number, HarvestedPractice>> {
    const loaders = new Loaders(this.database, { kind: 'visitor' });
    const rows = await loaders.of(publicPracticeById).loadMany(of.map(({ id }) => id));
    const found = new Map<number, HarvestedPractice>();
    await Promise.all(
      rows.map(async (row) => {
        if (row instanceof Error) throw row;
        if (row?.publication !== 'published') return;
        const { version, versionPublishedAt: publishedAt } = row;
        if (version === null || publishedAt === null) return;
        const [cities, texts] = await Promise.all([
          loaders.of(cityById).loadMany([row.cityId, ...row.otherCityIds]),
          loaders.of(textsOfSource).load(row.textSource),
        ]);
        found.set(row.number, {
          practice: { ...row, version, publishedAt },
          cities: cities.filter((city): city is CityRow => city !== null && 'slug' in city),
          texts,
        });
      }),
    );
    return found;
  }

  /** Every set there is: topics, and countries that have a practice. */
  async sets(): Promise<{ spec: string; name: string }[]> {
    const countries = await this.database.publicRows<{ code: string }>(
      'harvest-countries',
      `select distinct h.country as code from ${headers} order by 1`,
    );
    return [
      ...this.vocabularies.list('topic').map(({ code, labels }) => ({
        spec: topicSet(code),
        name: labels.en ?? code,
      })),
      ...countries.map(({ code }) => ({ spec: countrySet(code), name: countryName(code, 'en') })),
    ];
  }
}

export const topicSet = (code: string): string => `topic-${code}`;
export const countrySet = (code: string): string => `country-${code}`;

/** Kind and code of a set; a set of another kind is empty. */
function setOf(spec: string | null): [kind: string | null, code: string | null] {
  if (spec === null) return [null, null];
  const [, kind = 'none', code = ''] = /^(topic|country)-(.+)$/.exec(spec) ?? [];
  return [kind, code];
}

/** In the words of `ix_practice_changed`, so that a part of a list is read off the index. */
const headers = `
  (
    select p.id, p.number, coalesce(p.withdrawn_at, p.translated_at, p.published_at) as "changedAt",
           to_char(coalesce(p.withdrawn_at, p.translated_at, p.published_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as moment,
           p.publication <> 'published' as "isWithdrawn", v.topics, c.country_code as country
      from practice p
      join practice_version v on v.id = p.current_version_id
      join city c on c.id = p.city_id
  ) as h`;
