import type { Viewer } from '@praxis/domain/accounts';
import { languages, pickLanguage, type Language } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  type SessionKind,
  type Speaker,
  type SummitStatus,
} from '@praxis/domain/summits';
import type { Database } from '../../platform/database/database';
import { defineLoader, groupedBy, inOrderOf } from '../../platform/graphql/loaders';
import type { AssociatedEvent } from './summit.entity';

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
  status: SummitStatus;
  isRecorded: boolean;
  associatedEvents: AssociatedEvent[];
  revision: number;
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
  isPublic: boolean;
  startsAt: Date | null;
  endsAt: Date | null;
  room: string | null;
  capacity: number | null;
  languages: string[] | null;
  speakers: Speaker[];
  isCancelled: boolean;
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
  time_zone as "timeZone", venue, form, titles, hosts, organisers, partners, interpretation, sources, status, is_recorded as "isRecorded",
  associated_events as "associatedEvents", revision`;

export const sessionColumns = `
  id, summit_id as "summitId", slug, kind, position, titles, note, presenting_city_ids as "presentingCityIds",
  comment_count as "commentCount", is_public as "isPublic", starts_at as "startsAt", ends_at as "endsAt", room, capacity,
  languages, speakers, is_cancelled as "isCancelled"`;

/** Rows for somebody: organisers see at once what they have written, everybody else may see what a replica has. */
export function rowsFor<Row extends object>(
  database: Database,
  viewer: Viewer,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  return canOrganiseSummits(viewer)
    ? database.rows<Row & Record<string, unknown>>(name, text, values)
    : database.publicRows<Row & Record<string, unknown>>(name, text, values);
}

/** Words in the asked language, else in English, else in any; with the language they are in. */
export function wordsIn(words: Words, asked: Language): { language: Language; text: string } {
  const language = pickLanguage(Object.keys(words) as Language[], asked, 'en');
  return { language, text: words[language] ?? '' };
}

/** Words with the language of each. */
export function textsOf(words: Words): { language: Language; text: string }[] {
  return languages.flatMap((language) => {
    const text = words[language];
    return text === undefined ? [] : [{ language, text }];
  });
}

export const summitById = defineLoader<string, SummitRow | null>({
  name: 'summitById',
  load: async (ids, { database, viewer }) =>
    inOrderOf(
      ids,
      await rowsFor<SummitRow>(
        database,
        viewer,
        'summits-by-id',
        `select ${summitColumns} from summit where id = any($1::uuid[]) and (status <> 'draft' or $2)`,
        [ids, canOrganiseSummits(viewer)],
      ),
      (row) => row.id,
    ),
});

/** What everybody reads: organisers find what is not released in the programme. */
export const sessionsOfSummit = defineLoader<string, SessionRow[]>({
  name: 'sessionsOfSummit',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.publicRows<SessionRow & Record<string, unknown>>(
        'sessions-of-summits',
        `select ${sessionColumns} from summit_session
          where summit_id = any($1::uuid[]) and is_public order by starts_at nulls first, position`,
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
