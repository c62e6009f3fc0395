// The embedded server's database belongs to a user who is no superuser, also where it belonged to one before.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { it } from 'node:test';
import { startPostgres } from './services/postgres.mjs';
import { temporaryFolder } from './testing/started.mjs';

const { Client } = createRequire(import.meta.url)('pg');

async function as(url, work) {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What an earlier Praxis left: everything the superuser's. */
async function leaveToTheSuperuser(client) {
  await client.query(`
    create extension unaccent;
    create type step as enum ('first', 'last');
    create domain short as text check (length(value) < 9);
    create table report (id bigint generated always as identity, number serial, step step, name short);
    create index ix_report_name on report (name);
    create view reports as select * from report;
    create materialized view counted as select count(*) from report;
    create sequence numbers;
    create function one() returns int language sql as 'select 1';
    create text search configuration folded (copy = simple);
    alter text search configuration folded alter mapping for word with unaccent, simple;
    create schema jobs;
    create table jobs.job (id int primary key);
    insert into report (step, name) values ('last', 'Aarhus');
    alter database praxis owner to praxis`);
}

/** Names of what is not the extensions' and not the product's user's. */
const othersOwn = `
  select c.oid::regclass::text as name from pg_class c
    where relnamespace::regnamespace::text in ('public', 'jobs') and pg_get_userbyid(relowner) <> current_user
  union all
  select p.oid::regprocedure::text from pg_proc p
    where pronamespace = 'public'::regnamespace and pg_get_userbyid(proowner) <> current_user
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
  union all
  select t.oid::regtype::text from pg_type t
    where typnamespace::regnamespace::text in ('public', 'jobs') and pg_get_userbyid(typowner) <> current_user
  union all
  select cfgname from pg_ts_config where cfgname = 'folded' and pg_get_userbyid(cfgowner) <> current_user
  union all
  select nspname from pg_namespace where nspname = 'jobs' and pg_get_userbyid(nspowner) <> current_user`;

it('a database of the superuser is handed over with all that is in it, once', async () => {
  const place = temporaryFolder();
  const passwords = { superuser: 'of-the-superuser', product: 'of-the-product' };
  const said = [];
  const run = async (work) => {
    const server = await startPostgres({
      ...{ dataFolder: place.folder, passwords, durable: false },
      say: (line) => said.push(line),
    });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  };
  const handedOver = () => said.filter((line) => line.startsWith('Handing')).length;
  try {
    await run(({ superuserUrl }) => as(superuserUrl, leaveToTheSuperuser));
    assert.equal(handedOver(), 0);
    await run(({ url }) =>
      as(url, async (client) => {
        assert.equal(handedOver(), 1);
        const { rows: others } = await client.query(othersOwn);
        assert.deepEqual(others, []);
        const { rows: user } = await client.query(
          'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user',
        );
        assert.deepEqual(Object.values(user[0]), [false, false, false, false]);
        await client.query(`insert into report (step, name) values ('first', 'Lyon')`);
        await client.query('alter table report add column city text');
        const { rows } = await client.query(
          `select number, name, to_tsvector('folded', unaccent('Málaga'))::text as words from report order by number`,
        );
        assert.deepEqual(rows, [
          { number: 1, name: 'Aarhus', words: "'malaga':1" },
          { number: 2, name: 'Lyon', words: "'malaga':1" },
        ]);
        await assert.rejects(client.query(`copy report to '/tmp/never'`), /permission denied/);
        await assert.rejects(client.query('create role another'), /permission denied/);
      }),
    );
    await run(() => undefined);
    assert.equal(handedOver(), 1);
  } finally {
    place.remove();
  }
});
