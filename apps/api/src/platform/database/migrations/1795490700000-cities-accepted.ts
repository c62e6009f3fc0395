import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A door of its own through the guard of requests: which cities were accepted for a summit, and nothing else of them. The
 * setting holds while the function reads, so that whoever asks needs no transaction for it. It sets it itself, because only a
 * superuser may make a function that has a setting of its own. Locks nothing.
 */
export class CitiesAccepted1795490700000 implements MigrationInterface {
  name = 'CitiesAccepted1795490700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function cities_accepted(summit uuid) returns setof uuid
        language plpgsql stable as $$
        declare
          before text := coalesce(current_setting('praxis.participation', true), '');
        begin
          perform set_config('praxis.participation', 'on', true);
          return query
            select distinct r.city_id from participation_request r
             where r.summit_id = summit and r.status = 'accepted' and r.city_id is not null;
          perform set_config('praxis.participation', before, true);
        end $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function cities_accepted(uuid)');
  }
}
