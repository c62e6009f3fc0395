import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { isInTeamOf } from '@praxis/domain/accounts';
import { languages, type Language } from '@praxis/domain/shared';
import { translatesForAll, type TranslationStanding } from '@praxis/domain/translations';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { cityBySlug } from '../cities';
import type { TranslationWant } from './translation.type';

/** A published practice with how its translations stand. */
export interface TranslationEntryRow {
  number: number;
  standings: (TranslationStanding & { language: Language; isPrepared: boolean })[];
}

export interface TranslationListArgs {
  city?: string | null;
  language?: Language | null;
  wanting?: TranslationWant | null;
  first?: number | null;
  after?: string | null;
}

const cursors = new Cursors<OffsetKey>('translations', isOffsetKey);

/** How complete translations are, and how far behind: of a city for its team, of all for who translates for all. */
@Injectable()
export class TranslationListsService {
  constructor(private readonly database: Database) {}

  /** The practices that the viewer may translate, the newest first; null for who translates nothing. */
  async list(
    args: TranslationListArgs,
    context: RequestContext,
  ): Promise<Connection<TranslationEntryRow> | null> {
    const cityIds = await this.citiesOf(args.city ?? null, context);
    if (cityIds === 'none') return null;
    const { size, after } = cursors.request(args);
    const values = [languages, cityIds, args.language ?? null, args.wanting ?? null];
    const rows = await this.database.rows<TranslationEntryRow & Record<string, unknown>>(
      'translation-list',
      `${entries} and p.number < $5 ${wanted} order by p.number desc limit $6`,
      [...values, after?.[0] ?? 2_147_483_647, size + 1],
    );
    return pageOf(
      rows,
      size,
      ({ number }) => cursors.write(number),
      async () => {
        const [row] = await this.database.rows<{ count: number }>(
          'translation-list-count',
          `select count(*)::int as count from (${entries} ${wanted}) as e`,
          values,
        );
        return row?.count ?? 0;
      },
    );
  }

  /** The cities whose practices are listed; null for all, `none` when the viewer may see none of them. */
  private async citiesOf(
    slug: string | null,
    { viewer, loaders }: RequestContext,
  ): Promise<string[] | null | 'none'> {
    if (viewer.kind === 'visitor') return 'none';
    if (slug === null) return ownOrAll(viewer);
    const city = await loaders.of(cityBySlug).load(slug);
    if (city === null || !(translatesForAll(viewer) || isInTeamOf(viewer, city.id))) return 'none';
    return [city.id];
  }
}

function ownOrAll(viewer: Viewer & { kind: 'member' }): string[] | null | 'none' {
  if (translatesForAll(viewer)) return null;
  return viewer.memberships.size === 0 ? 'none' : [...viewer.memberships.keys()];
}

/** `$1` the languages, `$2` cities or null for all. What a version says of its fields is enough: no words are read. */
const entries = `
  select p.number, json_agg(json_build_object('language', l.language, 'fields', s.fields, 'missing', s.missing,
           'outdated', s.outdated, 'unchecked', s.unchecked, 'isPrepared', d.practice_id is not null)
           order by array_position($1::text[], l.language)) as standings
    from practice p
    join practice_version_text o on o.version_id = p.current_version_id and o.language = p.original_language
   cross join unnest($1::text[]) as l(language)
    left join practice_version_text t on t.version_id = p.current_version_id and t.language = l.language
    left join translation_draft d on d.practice_id = p.id and d.language = l.language and d.words <> '{}'
   cross join lateral (
     select count(*)::int as fields,
            count(*) filter (where t.field_states -> f.key is null)::int as missing,
            count(*) filter (where (t.field_states -> f.key ->> 'revision')::int < (f.value ->> 'revision')::int)::int as outdated,
            count(*) filter (where t.field_states -> f.key ->> 'origin' = 'machine')::int as unchecked
       from jsonb_each(o.field_states) as f) as s
   where p.publication = 'published' and l.language <> p.original_language
     and ($2::uuid[] is null or p.city_id = any($2))`;

/** `$3` a language or null for any, `$4` what is wanting in it or null. */
const wanted = `
   group by p.number
  having bool_or(($3::text is null or l.language = $3) and case $4::text
           when 'outdated' then s.outdated > 0
           when 'missing' then s.missing > 0
           when 'unchecked' then s.unchecked > 0
           when 'prepared' then d.practice_id is not null
           else true end)`;
