import type { Client } from 'pg';

/**
 * Tables that no backup holds: what search makes anew from practices, what is counted for minutes, and who gets in,
 * because a session that was ended, a key that was revoked, or a link that was used must not come back. Every other table is held, also one
 * that is new.
 */
const leftOut = [
  'account_invitation',
  'api_key',
  'password_reset',
  'rate_limit',
  'schema_migration',
  'search_collection',
  'search_document',
  'search_drift',
  'search_lexeme',
  'search_posting',
  'search_word',
  'sign_in_session',
];

/** Row-level security shows requests to nobody who has not said that they came for them: whoever backs up came for every row. */
export const withGuardedRows = { options: '-c praxis.participation=on' };

/** The tables that a backup holds. */
export async function tablesToKeep(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all($1) order by 1`,
    [leftOut],
  );
  return rows.map(({ name }) => name);
}

/** The migrations that the database has had, oldest first; null when it has never had any. */
export async function migrationsOf(client: Client): Promise<string[] | null> {
  const { rows: found } = await client.query(
    `select from information_schema.tables where table_schema = 'public' and table_name = 'schema_migration'`,
  );
  if (found.length === 0) return null;
  const { rows } = await client.query<{ name: string }>(
    'select name from schema_migration order by id',
  );
  return rows.map(({ name }) => name);
}
