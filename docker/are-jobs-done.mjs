// Health check of the worker, which answers no requests: a job that is due and that nobody takes up means that none works.
import pg from 'pg';

/** A job is taken up within a second; a tried one is not due again before its pause is over. */
const patience = '2 minutes';
const forgotten = `
  select count(*)::int as count
    from graphile_worker.jobs
   where locked_at is null and attempts < max_attempts and run_at < now() - $1::interval`;

const client = new pg.Client({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: 2_000,
  statement_timeout: 2_000,
});

try {
  await client.connect();
  const { rows } = await client.query(forgotten, [patience]);
  await client.end();
  process.exit(rows[0].count === 0 ? 0 : 1);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
