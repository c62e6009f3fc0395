import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Outputs and outcomes were lines and the evaluation was a text; each becomes a row whose first words are what stood
 * there, so that nothing is lost. Rewrites the texts that have any, and locks their tables while it does.
 */
export class GiveResultsTheirParts1795394100000 implements MigrationInterface {
  name = 'GiveResultsTheirParts1795394100000';

  async up(db: QueryRunner): Promise<void> {
    await rewrite(
      db,
      `body
       || case when jsonb_typeof(body -> 'outputs') = 'array' then jsonb_build_object('outputs', (
            select jsonb_agg(jsonb_build_object('indicator', line, 'value', null, 'period', null, 'source', null) order by i)
              from jsonb_array_elements_text(body -> 'outputs') with ordinality as o(line, i))) else '{}' end
       || case when jsonb_typeof(body -> 'outcomes') = 'array' then jsonb_build_object('outcomes', (
            select jsonb_agg(jsonb_build_object('result', line, 'direction', null, 'strength', null, 'source', null) order by i)
              from jsonb_array_elements_text(body -> 'outcomes') with ordinality as o(line, i))) else '{}' end
       || case when jsonb_typeof(body -> 'evaluation') = 'string' then jsonb_build_object('evaluation', jsonb_build_array(
            jsonb_build_object('evaluator', null, 'year', null, 'method', body ->> 'evaluation', 'link', null, 'limits', null)))
          else '{}' end`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    const joined = (...parts: string[]): string =>
      `concat_ws(', ', ${parts.map((part) => `o.row ->> '${part}'`).join(', ')})`;
    await rewrite(
      db,
      `(body - 'buildingBlocks' - 'claims')
       || case when body ? 'outputs' then jsonb_build_object('outputs', (
            select jsonb_agg(${joined('indicator', 'value', 'period', 'source')} order by i)
              from jsonb_array_elements(body -> 'outputs') with ordinality as o(row, i))) else '{}' end
       || case when body ? 'outcomes' then jsonb_build_object('outcomes', (
            select jsonb_agg(${joined('result', 'direction', 'strength', 'source')} order by i)
              from jsonb_array_elements(body -> 'outcomes') with ordinality as o(row, i))) else '{}' end
       || case when body ? 'evaluation' then jsonb_build_object('evaluation', (
            select string_agg(${joined('evaluator', 'year', 'method', 'link', 'limits')}, E'\\n\\n' order by i)
              from jsonb_array_elements(body -> 'evaluation') with ordinality as o(row, i))) else '{}' end`,
    );
  }
}

/** Writes the bodies of drafts and of versions anew; the guard of what is frozen steps aside for this alone. */
async function rewrite(db: QueryRunner, body: string): Promise<void> {
  const guard = 'practice_version_text_is_frozen';
  await db.query(`alter table practice_version_text disable trigger ${guard}`);
  for (const table of ['practice_version_text', 'practice_draft_text'])
    await db.query(
      `update ${table} set body = ${body}
        where body ?| array['outputs', 'outcomes', 'evaluation', 'buildingBlocks', 'claims']`,
    );
  await db.query(`alter table practice_version_text enable trigger ${guard}`);
}
