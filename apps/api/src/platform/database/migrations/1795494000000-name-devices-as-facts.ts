import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A device is kept as facts, the browser and the system, instead of as English words; each reader reads it in their language. What
 * was written as "Firefox on Windows" is taken apart. Two small tables: locked for a moment.
 */
export class NameDevicesAsFacts1795494000000 implements MigrationInterface {
  name = 'NameDevicesAsFacts1795494000000';

  async up(db: QueryRunner): Promise<void> {
    for (const table of tables) {
      await db.query(`alter table ${table} add column browser text, add column system text`);
      await db.query(`
        update ${table} set browser = nullif(split_part(device, ' on ', 1), 'Another program'),
                            system = nullif(split_part(device, ' on ', 2), '')
      `);
      await db.query(`alter table ${table} drop column device`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of tables) {
      await db.query(`alter table ${table} add column device text`);
      await db.query(`
        update ${table} set device = coalesce(browser, 'Another program') || coalesce(' on ' || system, '')
      `);
      await db.query(`alter table ${table} drop column browser, drop column system`);
    }
    await db.query('alter table sign_in_session alter column device set not null');
  }
}

const tables = ['sign_in_session', 'api_key'] as const;
