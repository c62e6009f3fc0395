import type { PracticeText } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import { newsAt, statusNow, statusSaidOn } from '../practices';

/** A published practice as the catalogue reads it. */
export interface CatalogueRow {
  practiceId: string;
  number: number;
  stamp: string;
  originalLanguage: Language;
  cityId: string;
  otherCityIds: string[];
  citySlugs: string[];
  countries: string[];
  firstPublishedAt: Date;
  /** When it was last published as more than a minor edit. */
  newsAt: Date;
  topics: string[];
  preventionLevels: string[];
  targetGroups: string[];
  phenomena: string[];
  evidenceLevel: string | null;
  lifecycleStatus: string | null;
  budgetBand: string | null;
  staffBand: string | null;
  confirmedYear: string | null;
  isUnconfirmed: boolean;
  startYear: number | null;
  endYear: number | null;
  commitments: string[];
  declarations: string[];
  languages: Language[];
  titles: Partial<Record<Language, string>>;
  adoptionCount: number;
  cityNames: Record<Language, string>[];
  /** Of the city that owns it. */
  ownerNames: Record<Language, string>;
  ownerCountry: string;
}

export interface CatalogueText {
  practiceId: string;
  language: Language;
  title: string | null;
  summary: string | null;
  body: PracticeText;
}

/** Tells two states of what search engines know of practice `p` apart. */
export const stampOf = `p.current_version_id || ':' || p.city_id || coalesce(':' || p.answered_on || p.answered_status, '')
           || case when p.is_unconfirmed then ':unconfirmed' else '' end`;

/** `$1`: ids of practices, or null for all; `$2`: begin after this number; `$3`: at most so many. */
export const publishedForCatalogue = `
  select p.id as "practiceId", p.number, ${stampOf} as stamp, p.original_language as "originalLanguage",
         p.city_id as "cityId", p.other_city_ids as "otherCityIds",
         p.first_published_at as "firstPublishedAt", ${newsAt} as "newsAt",
         v.topics, v.prevention_levels as "preventionLevels", v.target_groups as "targetGroups", v.phenomena,
         v.evidence_level as "evidenceLevel", ${statusNow} as "lifecycleStatus",
         v.budget_band as "budgetBand", v.staff_band as "staffBand",
         extract(year from ${statusSaidOn})::text as "confirmedYear", p.is_unconfirmed as "isUnconfirmed",
         v.start_year as "startYear", v.end_year as "endYear", k.codes as commitments, k.declarations,
         c.slugs as "citySlugs", c.countries, c.names as "cityNames",
         o.names as "ownerNames", o.country_code as "ownerCountry",
         array(select t.language from practice_version_text t where t.version_id = v.id) as languages,
         coalesce((select json_object_agg(t.language, t.title) from practice_version_text t
                    where t.version_id = v.id and t.title <> ''), '{}') as titles,
         (select count(*)::int from adoption a where a.origin_practice_id = p.id) as "adoptionCount"
    from practice p
    join practice_version v on v.id = p.current_version_id
    join city o on o.id = p.city_id
    cross join lateral (
      select array_agg(slug) as slugs, array_agg(distinct country_code) as countries, json_agg(names) as names
        from city where id = p.city_id or id = any(p.other_city_ids)
    ) as c
    -- What the version names itself, and what the practice was linked to.
    cross join lateral (
      select coalesce(array_agg(distinct named.code), '{}') as codes,
             coalesce(array_agg(distinct d.slug) filter (where d.slug is not null), '{}') as declarations
        from (
          select unnest(v.commitments) as code
          union
          select linked.code from commitment_link l join commitment linked on linked.id = l.commitment_id
           where l.practice_id = p.id and l.state = 'accepted'
        ) as named
        left join commitment kept on kept.code = named.code
        left join declaration d on d.id = kept.declaration_id
    ) as k
   where p.publication = 'published' and ($1::uuid[] is null or p.id = any($1)) and p.number > $2
   order by p.number limit $3`;

export const textsForCatalogue = `
  select p.id as "practiceId", t.language, t.title, t.summary, t.body
    from practice p
    join practice_version_text t on t.version_id = p.current_version_id
   where p.id = any($1::uuid[])`;
