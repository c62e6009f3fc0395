import { pickLanguage, type Language } from '@praxis/domain/shared';
import type { SessionKind } from '@praxis/domain/summits';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';

/** Words that are known in some of the languages. */
export type Words = Partial<Record<Language, string>>;

export interface SummitRow {
  id: string;
  slug: string;
  ordinal: number;
  cityId: string;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  venue: string | null;
  form: string | null;
  titles: Words;
  hosts: string[];
  organisers: string[];
  partners: string[];
  interpretation: string[] | null;
  sources: string[];
}

export interface SessionRow {
  id: string;
  summitId: string;
  slug: string;
  kind: SessionKind;
  position: number;
  titles: Words;
  note: string | null;
  presentingCityIds: string[];
  commentCount: number;
}

export interface ClaimRow {
  id: string;
  summitId: string;
  what: string;
  value: string;
  source: string;
}

export const summitColumns = `
  id, slug, ordinal, city_id as "cityId", to_char(starts_on, 'YYYY-MM-DD') as "startsOn", to_char(ends_on, 'YYYY-MM-DD') as "endsOn",
  time_zone as "timeZone", venue, form, titles, hosts, organisers, partners, interpretation, sources`;

export const sessionColumns = `
  id, summit_id as "summitId", slug, kind, position, titles, note, presenting_city_ids as "presentingCityIds",
  comment_count as "commentCount"`;

/** Words in the asked language, else in English, else in any; with the language they are in. */
export function wordsIn(words: Words, asked: Language): { language: Language; text: string } {
  const language = pickLanguage(Object.keys(words) as Language[], asked, 'en');
  return { language, text: words[language] ?? '' };
}

export const summitById = defineLoader<string, SummitRow | null>({
  name: 'summitById',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.publicRows<SummitRow & Record<string, unknown>>(
        'summits-by-id',
        `select ${summitColumns} from summit where id = any($1::uuid[])`,
        [ids],
      ),
      (row) => row.id,
    ),
});

export const sessionsOfSummit = defineLoader<string, SessionRow[]>({
  name: 'sessionsOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<SessionRow & Record<string, unknown>>(
        'sessions-of-summits',
        `select ${sessionColumns} from summit_session where summit_id = any($1::uuid[]) order by position`,
        [ids],
      ),
      (row) => row.summitId,
    ),
});

export const claimsOfSummit = defineLoader<string, ClaimRow[]>({
  name: 'claimsOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<ClaimRow & Record<string, unknown>>(
        'claims-of-summits',
        'select id, summit_id as "summitId", what, value, source from claim where summit_id = any($1::uuid[]) order by position',
        [ids],
      ),
      (row) => row.summitId,
    ),
});
