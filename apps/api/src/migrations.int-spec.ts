import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { EntitySchema, type DataSource, type MigrationInterface } from 'typeorm';
import { dropDatabase, makeDatabase } from '../test/services/databases';
import { testRun } from '../test/services/test-run';
import { entities } from './entities';
import { dataSource } from './platform/database/data-source';
import { migrate } from './platform/database/migrate';
import { migrations } from './platform/database/migrations';
import { NameDevicesAsFacts1795494000000 } from './platform/database/migrations/1795494000000-name-devices-as-facts';

const made: string[] = [];
const opened: DataSource[] = [];

async function onEmptyDatabase(others: EntitySchema[] = []): Promise<DataSource> {
  const name = `${testRun().prefix}_${randomBytes(6).toString('hex')}`;
  const source = dataSource(await makeDatabase(name), [...entities, ...others]);
  made.push(name);
  opened.push(await source.initialize());
  return source;
}

afterAll(async () => {
  for (const source of opened) await source.destroy();
  for (const name of made) await dropDatabase(name);
});

/** What TypeORM would still do to make the database what the entities declare. */
async function statementsToTheEntities(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

/** Everything that a migration can make, as PostgreSQL tells it; what extensions bring is theirs. */
const objects = `
  with own as (
    select 'column' as kind, c.relname || '.' || a.attname as name,
           format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
             || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as definition, c.oid
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v', 'm', 'S')
    union all
    select 'constraint', n.conrelid::regclass || '.' || n.conname, pg_get_constraintdef(n.oid), n.oid
      from pg_constraint n where n.connamespace = 'public'::regnamespace
    union all
    select 'index', i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), i.indexrelid
      from pg_index i join pg_class c on c.oid = i.indexrelid where c.relnamespace = 'public'::regnamespace
    union all
    select 'trigger', t.tgname, pg_get_triggerdef(t.oid), t.oid
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
     where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
    union all
    select 'function', p.oid::regprocedure::text, md5(p.prosrc), p.oid
      from pg_proc p where p.pronamespace = 'public'::regnamespace
    union all
    select 'text search configuration', cfgname, '', oid
      from pg_ts_config where cfgnamespace = 'public'::regnamespace
  )
  select kind || ' ' || name || ': ' || definition as object from own
   where not exists (select 1 from pg_depend e where e.objid = own.oid and e.deptype = 'e')
   order by 1`;

async function objectsOf(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ object: string }[]>(objects);
  return rows.map(({ object }) => object);
}

describe('the migrations', () => {
  it('make what the entities declare, and a second run changes nothing', async () => {
    const source = await onEmptyDatabase();
    expect(await migrate(source)).toHaveLength(migrations.length);
    expect(await statementsToTheEntities(source)).toEqual([]);
    const before = await objectsOf(source);
    expect(await migrate(source)).toEqual([]);
    expect(await objectsOf(source)).toEqual(before);
  });

  it('are found wanting when an entity has no table', async () => {
    const stray = new EntitySchema({
      name: 'stray',
      columns: { id: { type: 'uuid', primary: true } },
    });
    const source = await onEmptyDatabase([stray]);
    await migrate(source);
    expect(await statementsToTheEntities(source)).toEqual([
      expect.stringContaining('CREATE TABLE "stray"'),
    ]);
  });

  it('go back one by one to what was there before, and forth again', async () => {
    const source = await onEmptyDatabase();
    const runner = source.createQueryRunner();
    const steps: MigrationInterface[] = migrations.map((Migration) => new Migration());
    const before: string[][] = [];
    for (const step of steps) {
      before.push(await objectsOf(source));
      await step.up(runner);
    }
    const complete = await objectsOf(source);
    expect(complete.length).toBeGreaterThan(200);
    for (const [i, step] of [...steps.entries()].reverse()) {
      await step.down(runner);
      expect({ undone: step.name, left: await objectsOf(source) }).toEqual({
        undone: step.name,
        left: before[i],
      });
    }
    for (const step of steps) await step.up(runner);
    expect(await objectsOf(source)).toEqual(complete);
    await runner.release();
  });

  it('take devices apart that were kept as English words, and lose none of them', async () => {
    const source = await onEmptyDatabase();
    const runner = source.createQueryRunner();
    await migrate(source);
    const step: MigrationInterface = new NameDevicesAsFacts1795494000000();
    await step.down(runner);
    const words = ['Firefox on Windows', 'Chrome', 'Another program', 'Safari on iOS'];
    await source.query(
      `insert into account (id, email, display_name, language) values ($1, 'a@b.example', 'A', 'en')`,
      [randomUUID()],
    );
    await source.query(
      `insert into sign_in_session (id, account_id, token_hash, device)
       select gen_random_uuid(), a.id, word::bytea, word from account a, unnest($1::text[]) word`,
      [words],
    );
    await step.up(runner);
    const facts = await source.query<object[]>(
      'select browser, system from sign_in_session order by browser, system',
    );
    expect(facts).toEqual([
      { browser: 'Chrome', system: null },
      { browser: 'Firefox', system: 'Windows' },
      { browser: 'Safari', system: 'iOS' },
      { browser: null, system: null },
    ]);
    await step.down(runner);
    const again = await source.query<{ device: string }[]>('select device from sign_in_session');
    expect(again.map(({ device }) => device).sort()).toEqual([...words].sort());
    await step.up(runner);
    await runner.release();
  });

  it('have names in the order of their times, each once', () => {
    const times = migrations.map(({ name }) => Number(name.slice(-13)));
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });
});
