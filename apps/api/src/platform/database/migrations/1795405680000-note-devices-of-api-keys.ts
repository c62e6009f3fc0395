import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From which program a key was asked for: its owner is told. Locks the small table for a moment. */
export class NoteDevicesOfApiKeys1795405680000 implements MigrationInterface {
  name = 'NoteDevicesOfApiKeys1795405680000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table api_key add column device text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table api_key drop column device');
  }
}
