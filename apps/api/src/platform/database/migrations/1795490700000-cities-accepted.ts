import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A door of its own through the guard of requests: which cities were accepted for a summit, and nothing else of them. The
 * setting holds while the function runs, so that whoever asks needs no transaction for it. Locks nothing.
 */
export class CitiesAccepted1795490700000 implements MigrationInterface {
  name = 'CitiesAccepted1795490700000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function cities_accepted(summit uuid) returns setof uuid
        language sql stable set praxis.participation = 'on' as $$
          select distinct r.city_id from participation_request r
           where r.summit_id = summit and r.status = 'accepted' and r.city_id is not null
        $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function cities_accepted(uuid)');
  }
}
