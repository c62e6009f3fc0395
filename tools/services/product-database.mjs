// The product's database on the embedded server, and its user, who is no superuser: row-level security holds for him too
// (docs/adr/0058-what-officials-entrust-to-a-summit.md).
import { createRequire } from 'node:module';

const { Client, escapeIdentifier, escapeLiteral } = createRequire(import.meta.url)('pg');

export const product = { database: 'praxis', user: 'praxis_product' };

/**
 * Makes what is missing; a database that the superuser has owned so far becomes the user's, with all that is in it.
 * @param {{ superuserUrlOf: (database: string) => string, password: string, makesDatabases?: boolean,
 *   say?: (line: string) => void }} options
 */
export async function prepareProduct({ superuserUrlOf, password, makesDatabases, say = () => {} }) {
  const database = escapeIdentifier(product.database);
  const user = escapeIdentifier(product.user);
  await as(superuserUrlOf('postgres'), async (server) => {
    const known = await server.query('select from pg_roles where rolname = $1', [product.user]);
    if (known.rowCount === 0) await server.query(`create role ${user} login`);
    const more = makesDatabases ? 'createdb' : 'nocreatedb';
    await server.query(`alter role ${user} ${more} password ${escapeLiteral(password)}`);
    const { rows } = await server.query(
      'select pg_get_userbyid(datdba) as owner from pg_database where datname = $1',
      [product.database],
    );
    if (rows.length === 0) await server.query(`create database ${database} owner ${user}`);
    else if (rows[0].owner !== product.user) {
      say('Handing the database over to a user who is no superuser …');
      await as(superuserUrlOf(product.database), handOver);
      // Last, so that whoever is interrupted begins again.
      await server.query(`alter database ${database} owner to ${user}`);
    }
  });
}

/**
 * Everything in the database that is not an extension's; the superuser's extensions stay his, and may be used by
 * everybody. `reassign owned` refuses to take anything from the one who made the server.
 */
async function handOver(client) {
  const { rows } = await client.query(`
    with own as (
      select 1 as turn, 'schema' as kind, quote_ident(nspname) as name, 'pg_namespace'::regclass as class, oid
        from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
      union all
      select 2, case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end,
          oid::regclass::text, 'pg_class'::regclass, oid
        from pg_class
        where relkind in ('r', 'p', 'v', 'm', 'S') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
          and not exists (
            select from pg_depend
              where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype in ('a', 'i')
                and refclassid = 'pg_class'::regclass and relkind = 'S')
      union all
      select 3, 'routine', oid::regprocedure::text, 'pg_proc'::regclass, oid
        from pg_proc where pronamespace::regnamespace::text !~ '^(pg_|information_schema)'
      union all
      select 4, 'type', oid::regtype::text, 'pg_type'::regclass, oid
        from pg_type
        where typtype in ('d', 'e', 'r', 'c') and typnamespace::regnamespace::text !~ '^(pg_|information_schema)'
          and (typrelid = 0 or exists (select from pg_class where pg_class.oid = typrelid and relkind = 'c'))
      union all
      select 5, 'text search configuration', oid::regconfig::text, 'pg_ts_config'::regclass, oid
        from pg_ts_config where cfgnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      union all
      select 6, 'text search dictionary', oid::regdictionary::text, 'pg_ts_dict'::regclass, oid
        from pg_ts_dict where dictnamespace::regnamespace::text !~ '^(pg_|information_schema)'
    )
    select kind, name from own
      where not exists (
        select from pg_depend where classid = own.class and objid = own.oid and deptype = 'e')
      order by turn, name`);
  await client.query('begin');
  for (const { kind, name } of rows)
    await client.query(`alter ${kind} ${name} owner to ${escapeIdentifier(product.user)}`);
  await client.query('commit');
}

async function as(url, work) {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
