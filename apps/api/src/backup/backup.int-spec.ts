import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useApi } from '../../test/api-harness';
import { OwnCatalogue } from '../../test/catalogue-of-its-own';
import { aDraft, aPublishedPractice } from '../../test/factories/practice.factory';
import { asMember, asReviewer } from '../../test/people';
import { fileStoreOf, FileStore } from '../capabilities/files';
import { connect } from '../platform/database/connect';
import { dataSource } from '../platform/database/data-source';
import { Database } from '../platform/database/database';
import { migrate } from '../platform/database/migrate';
import { migrations } from '../platform/database/migrations';
import { JobQueue } from '../platform/jobs/job-queue';
import { backUp } from './back-up';
import { readManifest, writtenManifest } from './backup-manifest';
import { restore } from './restore';

const api = useApi();
const root = mkdtempSync(path.join(os.tmpdir(), 'praxis-backup-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const store = (): FileStore => api.part(FileStore);
/** Where a restore puts files. */
const restored = (): FileStore =>
  fileStoreOf({ ...api.config, dataFolder: path.join(root, 'restored') });
const quietly = (): void => undefined;
const newFolder = (): string => path.join(root, randomUUID());

async function aBackup(folder = newFolder()): Promise<string> {
  await backUp({
    url: api.config.database.url,
    store: store(),
    folder,
    now: api.clock.now(),
    tell: quietly,
  });
  return folder;
}

type Sql = <Row extends object>(text: string) => Promise<Row[]>;
const ofPraxis: Sql = (text) => api.sql(text);

/** One number for what each table holds that a backup holds. */
async function contentsOf(sql: Sql): Promise<Record<string, string | null>> {
  const tables = await sql<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name !~ '^search_|^rate_limit$|^schema_migration$|^sign_in_session$' order by 1`,
  );
  const contents: Record<string, string | null> = {};
  for (const { name } of tables) {
    const [row] = await sql<{ all: string | null }>(
      `select md5(string_agg(t::text, '|' order by t::text)) as all from "${name}" t`,
    );
    contents[name] = row?.all ?? null;
  }
  return contents;
}

/** An empty database for the length of the work. */
async function inAnEmptyDatabase<T>(
  work: (own: OwnCatalogue) => Promise<T>,
  isPrepared = false,
): Promise<T> {
  const own = new OwnCatalogue();
  try {
    return await work(await own.start({ isPrepared }));
  } finally {
    await own.stop();
  }
}

describe('a restored backup', () => {
  it('is equal to the catalogue of its moment, whatever was written while it was made', async () => {
    await aPublishedPractice({
      annex: 'For cities.',
      title: 'With "quotes", commas\nand \\ slashes',
    });
    await aDraft();
    const gone = await aPublishedPractice();
    await asReviewer().withdraw(gone, 'It has ended.');
    const practice = await aPublishedPractice();
    await asMember().comment(practice, 'A comment.');
    const before = await contentsOf(ofPraxis);
    const folder = newFolder();
    const enough = new AbortController();
    let written = 0;
    const writing = (async (): Promise<void> => {
      while (!enough.signal.aborted) {
        await aPublishedPractice();
        written += 1;
      }
    })();
    await backUp({
      url: api.config.database.url,
      store: store(),
      folder,
      now: api.clock.now(),
      tell: quietly,
    });
    enough.abort();
    await writing;
    expect(written).toBeGreaterThan(0);
    const manifest = await readManifest(folder);
    const rowsOf = (of: string): number =>
      manifest.files.find((file) => file.of === of)?.rows ?? -1;
    await inAnEmptyDatabase(async (own) => {
      await restore({ url: own.url, store: restored(), folder, tell: quietly });
      await own.open();
      const { practice: _p, practice_version: _v, practice_version_text: _t, ...settled } = before;
      expect(await contentsOf((text) => own.sql(text))).toMatchObject(settled);
      expect(await own.sql('select from practice')).toHaveLength(rowsOf('practice'));
      // Whole transactions: what is published has its version, and every version its words.
      expect(
        await own.sql(
          `select from practice p where (p.publication <> 'unpublished') <> exists (select from practice_version v where v.practice_id = p.id)
           union all select from practice_version v where not exists (select from practice_version_text t where t.version_id = v.id)`,
        ),
      ).toEqual([]);
    });
  }, 60_000);

  it('is equal to the last character when nothing is written, with its jobs, keys and numbers', async () => {
    await api.catchUp();
    await api
      .part(Database)
      .transaction((db) =>
        api
          .part(JobQueue)
          .enqueue(db, { task: 'practice-changed', payload: { practiceId: 'x' }, key: 'k' }),
      );
    const folder = await aBackup();
    const before = await contentsOf(ofPraxis);
    const keys = `select conname, condeferrable, condeferred from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`;
    await inAnEmptyDatabase(async (own) => {
      await restore({ url: own.url, store: restored(), folder, tell: quietly });
      await own.open();
      expect(await contentsOf((text) => own.sql(text))).toEqual(before);
      expect(await own.sql(keys)).toEqual(await api.sql(keys));
      expect(
        await own.sql('select task_identifier as task, key from graphile_worker.jobs'),
      ).toEqual([{ task: 'practice-changed', key: 'k' }]);
      const last = 'select last_value, is_called from practice_number_seq';
      expect(await own.sql(last)).toEqual(await api.sql(last));
      expect(await own.sql('select from sign_in_session')).toEqual([]);
    });
  }, 60_000);
});

describe('a backup', () => {
  it('is for its owner alone, and is never written over', async () => {
    const folder = await aBackup();
    expect(statSync(folder).mode & 0o077).toBe(0);
    for (const file of readdirSync(folder))
      expect(statSync(path.join(folder, file)).mode & 0o077).toBe(0);
    await expect(aBackup(folder)).rejects.toThrow(/is not empty/);
    expect(readdirSync(root).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  const damages: [string, (folder: string) => void, RegExp][] = [
    [
      'one bit of a table is another',
      (folder): void => {
        const file = path.join(folder, 'practice.rows.gz');
        const bytes = readFileSync(file);
        const middle = Math.floor(bytes.length / 2);
        bytes[middle] = (bytes[middle] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      /practice\.rows\.gz is damaged/,
    ],
    [
      'a table is missing',
      (folder): void => {
        rmSync(path.join(folder, 'comment.rows.gz'));
      },
      /comment\.rows\.gz cannot be read/,
    ],
    [
      'the manifest was changed',
      (folder): void => {
        const file = path.join(folder, 'manifest.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace(/"rows": \d+/, '"rows": 12345'));
      },
      /manifest\.json is damaged/,
    ],
    [
      'the manifest was cut off',
      (folder): void => {
        writeFileSync(path.join(folder, 'manifest.json'), '{"format":');
      },
      /manifest\.json is damaged/,
    ],
  ];
  it.each(damages)(
    'is refused before anything is written when %s',
    async (_what, damage, message) => {
      const folder = await aBackup();
      damage(folder);
      await inAnEmptyDatabase(async (own) => {
        await expect(
          restore({ url: own.url, store: restored(), folder, tell: quietly }),
        ).rejects.toThrow(message);
        await own.open();
        expect(await own.sql('select from city')).toEqual([]);
      });
    },
  );

  it('of a newer schema is refused', async () => {
    const folder = await aBackup();
    const manifest = await readManifest(folder);
    const newer = { ...manifest, migrations: [...manifest.migrations, 'OfTomorrow1'] };
    const { name, text } = writtenManifest(newer);
    writeFileSync(path.join(folder, name), text);
    await inAnEmptyDatabase(async (own) => {
      await expect(
        restore({ url: own.url, store: restored(), folder, tell: quietly }),
      ).rejects.toThrow(/newer Praxis/);
    });
  });

  it('of an older schema is restored, and brought up to date', async () => {
    const folder = newFolder();
    const older = migrations.slice(0, -1);
    await inAnEmptyDatabase(async ({ url }) => {
      const source = await connect(dataSource(url, [], older), url);
      await migrate(source);
      await source.query(
        `insert into city (id, slug, country_code, kind, latitude, longitude, names)
         values (gen_random_uuid(), 'oldtown', 'DK', 'city', 55, 10, '{}')`,
      );
      await source.destroy();
      await backUp({ url, store: store(), folder, now: api.clock.now(), tell: quietly });
    });
    expect((await readManifest(folder)).migrations).toHaveLength(older.length);
    await inAnEmptyDatabase(async (own) => {
      await restore({ url: own.url, store: restored(), folder, tell: quietly });
      await own.open();
      expect(await own.sql('select slug from city')).toEqual([{ slug: 'oldtown' }]);
      expect(await own.sql('select from schema_migration')).toHaveLength(migrations.length);
    });
  });

  it('goes into a database that has tables and no rows, and into no other', async () => {
    const folder = await aBackup();
    await inAnEmptyDatabase(async (own) => {
      await restore({ url: own.url, store: restored(), folder, tell: quietly });
      const rows = await contentsOf((text) => own.sql(text));
      await expect(
        restore({ url: own.url, store: restored(), folder, tell: quietly }),
      ).rejects.toThrow(/The database is not empty/);
      expect(await contentsOf((text) => own.sql(text))).toEqual(rows);
    }, true);
  });

  it('that lacks rows leaves the database as it was', async () => {
    const folder = await aBackup();
    const manifest = await readManifest(folder);
    const { name, text } = writtenManifest({
      ...manifest,
      files: manifest.files.map((file) => (file.of === 'review' ? { ...file, rows: 77 } : file)),
    });
    writeFileSync(path.join(folder, name), text);
    await inAnEmptyDatabase(async (own) => {
      await expect(
        restore({ url: own.url, store: restored(), folder, tell: quietly }),
      ).rejects.toThrow(/should have 77/);
      expect(await own.sql('select from city')).toEqual([]);
    }, true);
  });
});
