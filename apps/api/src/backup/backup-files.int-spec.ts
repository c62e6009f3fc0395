import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { useApi } from '../../test/api-harness';
import { OwnCatalogue } from '../../test/catalogue-of-its-own';
import { anAttachmentOf } from '../../test/factories/attachment.factory';
import { aDraft } from '../../test/factories/practice.factory';
import { fileStoreOf, FileStore } from '../capabilities/files';
import { backUp } from './back-up';
import { readManifest } from './backup-manifest';
import { restore } from './restore';

const api = useApi();
const root = mkdtempSync(path.join(os.tmpdir(), 'praxis-backup-files-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});
const store = (): FileStore => api.part(FileStore);
const restored = (): FileStore =>
  fileStoreOf({ ...api.config, dataFolder: path.join(root, 'restored') });
const quietly = (): void => undefined;

async function aBackup(): Promise<string> {
  const folder = path.join(root, randomUUID());
  const { url } = api.config.database;
  await backUp({ url, store: store(), folder, now: api.clock.now(), tell: quietly });
  return folder;
}

describe('the files of practices', () => {
  it('come back with them, to the last byte', async () => {
    const practice = await aDraft();
    const { id } = await anAttachmentOf(practice, 'draft');
    const folder = await aBackup();
    const [row] = await api.sql<{ sha256: string }>(
      'select sha256 from stored_file where id = $1',
      [id],
    );
    const sha256 = row?.sha256 ?? '';
    const read = async (from: FileStore): Promise<Buffer> => {
      const bytes = await from.read(sha256);
      if (bytes === null) throw new Error('There is no such file.');
      return buffer(bytes);
    };
    expect((await readManifest(folder)).objects).toContainEqual({
      ...{ sha256, bytes: (await read(store())).length },
    });
    const own = new OwnCatalogue();
    try {
      await own.start({ isPrepared: false });
      const damaged = path.join(folder, 'objects', sha256);
      const good = readFileSync(damaged);
      writeFileSync(damaged, 'x');
      await expect(
        restore({ url: own.url, store: restored(), folder, tell: quietly }),
      ).rejects.toThrow(/is damaged/);
      writeFileSync(damaged, good);
      await restore({ url: own.url, store: restored(), folder, tell: quietly });
      expect(await read(restored())).toEqual(await read(store()));
    } finally {
      await own.stop();
    }
  }, 60_000);

  it('that the store has lost are told, and stop nothing else', async () => {
    const { id } = await anAttachmentOf(await aDraft(), 'draft');
    const [row] = await api.sql<{ sha256: string }>(
      'select sha256 from stored_file where id = $1',
      [id],
    );
    await store().remove(row?.sha256 ?? '');
    expect((await readManifest(await aBackup())).missingObjects).toEqual([row?.sha256]);
  });
});
