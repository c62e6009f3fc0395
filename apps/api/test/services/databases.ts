import { Client, Pool } from 'pg';
import { withGuardedRows } from '../../src/backup/tables';
import { quiet } from '../../src/platform/database/database';
import { testRun } from './test-run';

/** Works with the server itself, outside any database of the tests. */
async function onServer<T>(
  work: (client: Client) => Promise<T>,
  url = testRun().serverUrl,
): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Its address for the product's user, who is no superuser, or for the superuser. */
export function urlOf(database: string, user: 'product' | 'superuser' = 'product'): string {
  const { serverUrl, superuserUrl } = testRun();
  const url = new URL(user === 'superuser' ? superuserUrl : serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Makes the database unless it is there already; whoever comes second waits until the first has filled it. */
export async function makeOnce(
  database: string,
  fill: (url: string) => Promise<void>,
): Promise<void> {
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [database]);
    const done = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (done.rowCount !== 0) return;
    const partial = `${database}_partial`;
    await client.query(`create database ${partial}`);
    await fill(urlOf(partial));
    await client.query(`alter database ${partial} rename to ${database}`);
  });
}

/** An empty database, or a copy of another one. */
export async function makeDatabase(database: string, template = 'template1'): Promise<string> {
  await onServer((client) => client.query(`create database ${database} template ${template}`));
  return urlOf(database);
}

/** As the superuser, where there is one: autovacuum may be at work in it, and nobody else may end that. */
export async function dropDatabase(database: string): Promise<void> {
  await onServer(
    (client) => client.query(`drop database if exists ${database} with (force)`),
    testRun().superuserUrl,
  );
}

export async function dropDatabases(prefix: string): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    );
    for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`);
  }, testRun().superuserUrl);
}

/** Looks at what is really in a database: also at rows that row-level security guards. */
export class Onlooker {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 2, ...withGuardedRows });
    // Whoever drops the database ends what still looks at it.
    quiet(this.pool);
  }

  /** With a name, the question is prepared once for each connection. */
  async rows<Row extends object>(text: string, values: unknown[], name?: string): Promise<Row[]> {
    return (await this.pool.query<Row>({ ...(name === undefined ? {} : { name }), text, values }))
      .rows;
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}
