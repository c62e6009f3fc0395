import { createHash } from 'node:crypto';
import { useApi } from '../../test/api-harness';
import { asVisitor } from '../../test/people';
import { Seed } from './seed';

const api = useApi();

/** One number for all that the tables hold. */
async function fingerprint(): Promise<string> {
  const tables = await api.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  );
  const hash = createHash('sha256');
  for (const { name } of tables)
    hash.update(
      JSON.stringify([name, await api.sql(`select * from ${name} as t order by t::text`)]),
    );
  return hash.digest('hex');
}

describe('the first catalogue', () => {
  it.each([
    ['practices', `practice where publication = 'published'`, 91],
    ['versions, one of each practice', 'practice_version where version = 1', 91],
    ['drafts', 'practice_draft', 0],
    ['cities and other authorities', 'city', 86],
    ['summits', 'summit', 3],
    ['sessions of the programmes', `summit_session where kind <> 'field-visit'`, 8],
    ['field visits', `summit_session where kind = 'field-visit'`, 6],
    ['figures with their sources', `claim where source like 'http%'`, 15],
    ['declarations', 'declaration', 3],
    ['commitments', 'commitment', 19],
    ['documented transfers', 'adoption', 20],
    ['case studies that a source names', `case_study where basis = 'named'`, 1],
    ['vocabularies', '(select distinct vocabulary from vocabulary_term) as v', 25],
    [
      'terms without a label in each language',
      '(select vocabulary, code from vocabulary_label group by 1, 2 having count(*) <> 3) as t',
      0,
    ],
    ['demonstration accounts', 'account', 8],
  ])('has so many %s', async (_what, from, count) => {
    expect(await api.count(from)).toBe(count);
  });

  it('is marked as drafted from public sources and not confirmed, with its sources', async () => {
    expect(
      await api.count(
        `practice p join practice_version v on v.id = p.current_version_id
          where p.provenance = 'public-sources' and p.confirmed_at is null and p.source_confidence is not null
            and v.approved_by is null and jsonb_array_length(v.links) > 0`,
      ),
    ).toBe(91);
  });

  it('names no city, commitment or code that it does not have', async () => {
    expect(
      await api.count(
        'practice p where exists (select from unnest(p.other_city_ids) as o(id) where o.id not in (select id from city))',
      ),
    ).toBe(0);
    expect(
      await api.count(
        'summit_session s where exists (select from unnest(s.presenting_city_ids) as o(id) where o.id not in (select id from city))',
      ),
    ).toBe(0);
    expect(
      await api.count(
        'practice_version v where exists (select from unnest(v.commitments) as c(code) where c.code not in (select code from commitment))',
      ),
    ).toBe(0);
    for (const [column, vocabulary] of [
      ['topics', 'topic'],
      ['prevention_levels', 'preventionLevel'],
      ['phenomena', 'phenomenon'],
      ['target_groups', 'targetGroup'],
    ])
      expect(
        await api.count(
          `practice_version v where exists (select from unnest(v.${String(column)}) as c(code) where not exists (select from vocabulary_term t where t.vocabulary = '${String(vocabulary)}' and t.code = c.code))`,
        ),
      ).toBe(0);
  });

  it('has every adoption linked to the practices that the catalogue has, and to no other', async () => {
    const rows = await api.sql<{ linked: number }>(
      `select num_nonnulls(origin_practice_id, adopted_practice_id) as linked from adoption`,
    );
    expect(rows.filter(({ linked }) => linked === 2)).toHaveLength(10);
    expect(rows.filter(({ linked }) => linked === 0)).toHaveLength(1);
    expect(
      await api.count(
        `adoption a join practice_version_text t on t.title = a.origin_name and t.language = 'en' where a.origin_practice_id is null`,
      ),
    ).toBe(0);
  });

  it('is what visitors find', async () => {
    const found = await asVisitor().ask(
      '{ practices { totalCount } summits { totalCount } declarations { totalCount } cities { totalCount } search(text: "mentoring") { totalCount } }',
    );
    expect(found).toMatchObject({
      practices: { totalCount: 91 },
      summits: { totalCount: 3 },
      declarations: { totalCount: 3 },
      cities: { totalCount: 86 },
    });
  });

  it('changes nothing when it is put in again, once or by several at the same moment', async () => {
    const before = await fingerprint();
    const seed = api.part(Seed);
    expect(await seed.run()).toBe(false);
    expect(await Promise.all([seed.run(), seed.run(), seed.run()])).toEqual([false, false, false]);
    expect(await fingerprint()).toBe(before);
  });

  it('comes whole or not at all', async () => {
    await api.sql(
      `truncate practice, practice_version, practice_version_text, adoption, case_study, commitment, declaration, summit, summit_session, claim, membership, account, sign_in_session, city, vocabulary_term, vocabulary_label, search_document, search_word cascade`,
    );
    await api.sql('alter table adoption add constraint ck_none check (year is null)');
    await expect(api.part(Seed).run()).rejects.toThrow('ck_none');
    expect(await api.count('city')).toBe(0);
    expect(await api.count('practice')).toBe(0);
    await api.sql('alter table adoption drop constraint ck_none');
    expect(await api.part(Seed).run()).toBe(true);
    expect(await api.count('practice')).toBe(91);
  });
});
