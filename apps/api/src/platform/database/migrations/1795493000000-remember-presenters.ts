import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A brief in somebody's hand is remembered with who presents its case studies and what is said of them. Of briefs that were printed
 * before that, what stands now is taken for what was printed. A small table: locked for a moment.
 */
export class RememberPresenters1795493000000 implements MigrationInterface {
  name = 'RememberPresenters1795493000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update printed_brief b set studies = (
        select coalesce(jsonb_agg(
                 s.study || jsonb_build_object('presenter', c.presenter, 'note', c.note, 'language', c.language)
                 order by s.place), '[]')
          from jsonb_array_elements(b.studies) with ordinality s (study, place)
          left join case_study c on c.session_id = b.session_id and c.practice_id = (s.study ->> 'practiceId')::uuid
      )
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      update printed_brief b set studies = (
        select coalesce(jsonb_agg(s.study - '{presenter,note,language}'::text[] order by s.place), '[]')
          from jsonb_array_elements(b.studies) with ordinality s (study, place)
      )
    `);
  }
}
