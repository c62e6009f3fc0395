import { runMigrations } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import { quiet } from './database';

/** Held while the schema is brought up to date; whoever shares it knows that nobody does. */
export const migrationLock = 7_207_420_261_123;

/**
 * Brings the schema up to date, one process at a time: whoever comes second waits and finds nothing to do.
 * Returns the names of the migrations that ran.
 */
export async function migrate(source: DataSource): Promise<string[]> {
  const pool = (source.driver as unknown as { master: Pool }).master;
  quiet(pool);
  const client = await pool.connect();
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0');
    await client.query('select pg_advisory_lock($1)', [migrationLock]);
    const ran = await source.runMigrations();
    await runMigrations({ pgPool: pool });
    return ran.map((migration) => migration.name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
    client.release(true);
  }
}
