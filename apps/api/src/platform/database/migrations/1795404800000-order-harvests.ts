import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The order in which harvesters take the catalogue over: when a practice last changed, then its number. Without it each part of
 * a harvest puts the whole catalogue in order. Writing to practices waits while it is made, a second for 100,000.
 */
export class OrderHarvests1795404800000 implements MigrationInterface {
  name = 'OrderHarvests1795404800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      'create index ix_practice_changed on practice (coalesce(withdrawn_at, published_at), number)',
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index ix_practice_changed');
  }
}
