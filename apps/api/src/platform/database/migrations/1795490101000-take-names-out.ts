import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Releases stay frozen but for one thing: a transaction that says so may take the name of a speaker out of them. Nothing is
 * rewritten; the table is locked for a moment.
 */
export class TakeNamesOut1795490101000 implements MigrationInterface {
  name = 'TakeNamesOut1795490101000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function refuse_change_of_release() returns trigger language plpgsql as $$
      declare
        named constant text[] := array['speakers', 'titles', 'slug'];
      begin
        if current_setting('praxis.takes_name_out', true) = 'on'
           and to_jsonb(new) - array['sessions', 'note'] = to_jsonb(old) - array['sessions', 'note']
           and (select jsonb_agg(s - named) from jsonb_array_elements(new.sessions) s)
               is not distinct from (select jsonb_agg(s - named) from jsonb_array_elements(old.sessions) s)
        then
          return new;
        end if;
        raise exception 'a row of % is frozen', tg_table_name using errcode = 'integrity_constraint_violation';
      end
      $$
    `);
    await db.query('drop trigger programme_release_is_frozen on programme_release');
    await db.query(`
      create trigger programme_release_is_frozen before update on programme_release
        for each row execute function refuse_change_of_release()
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger programme_release_is_frozen on programme_release');
    await db.query(`
      create trigger programme_release_is_frozen before update on programme_release
        for each row execute function refuse_change()
    `);
    await db.query('drop function refuse_change_of_release');
  }
}
