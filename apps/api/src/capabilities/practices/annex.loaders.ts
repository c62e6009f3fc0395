import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';

/** The restricted annex of a version, with the one summit that it is for. */
export interface AnnexRow extends Record<string, unknown> {
  versionId: string;
  body: string;
  summit: string | null;
}

/** The restricted annex of a version; null when there is none. Whoever gives it to somebody has asked `canReadAnnex`. */
export const annexOfVersion = defineLoader<string, AnnexRow | null>({
  name: 'annexOfVersion',
  load: async (versionIds, { database }) =>
    inOrderOf(
      versionIds,
      await database.rows<AnnexRow>(
        'annexes-by-version',
        'select version_id as "versionId", body, summit from practice_version_annex where version_id = any($1::uuid[])',
        [versionIds],
      ),
      (row) => row.versionId,
    ),
});

/**
 * The cities that take part in a summit, by its name in addresses: its host, those that the programme lists as presenting,
 * those whose practices stand with a session, and those that were accepted. Of a summit that does not exist, none.
 */
export const citiesOfSummit = defineLoader<string, ReadonlySet<string>>({
  name: 'citiesOfSummit',
  load: async (slugs, { database }) => {
    const rows = await database.rows<{ slug: string; cityIds: string[] }>(
      'cities-of-summits',
      `select s.slug, array(
                select s.city_id::text
                union select unnest(n.presenting_city_ids)::text from summit_session n where n.summit_id = s.id
                union select p.city_id::text
                        from summit_session n join case_study c on c.session_id = n.id join practice p on p.id = c.practice_id
                       where n.summit_id = s.id
                union select a::text from cities_accepted(s.id) a
              ) as "cityIds"
         from summit s where s.slug = any($1::text[])`,
      [slugs],
    );
    const known = new Map(rows.map(({ slug, cityIds }) => [slug, new Set(cityIds)]));
    return slugs.map((slug) => known.get(slug) ?? new Set<string>());
  },
});
