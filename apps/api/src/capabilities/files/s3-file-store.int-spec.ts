import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { S3Server } from '../../../test/services/s3-server';
import { testConfig } from '../../../test/test-config';
import { S3FileStore } from './adapters/s3-file-store';
import { describeFileStore } from './file-store.contract';
import { FileStoreFault } from './file-store.port';

let server: S3Server;
let store: S3FileStore;
const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-s3-'));

function storeWith(changed: Record<string, string> = {}): S3FileStore {
  const { files } = testConfig({
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    ...server.environment(),
    ...changed,
  });
  if (files.s3 === null) throw new Error('No bucket is configured.');
  return new S3FileStore(files.s3);
}

beforeAll(async () => {
  server = await S3Server.start();
  store = storeWith();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('with the right key', () => {
  describeFileStore(() => store);

  it('has every request accepted', () => {
    expect(server.objects.size).toBeGreaterThan(0);
    expect(server.refused).toEqual([]);
  });
});

it('says so when the key is wrong, when the content is, and when the store fails', async () => {
  await expect(storeWith({ S3_SECRET_ACCESS_KEY: 'another' }).read('a'.repeat(64))).rejects.toThrow(
    'SignatureDoesNotMatch',
  );
  const file = path.join(folder, 'file');
  writeFileSync(file, 'not what it is called');
  await expect(store.put('b'.repeat(64), file)).rejects.toThrow('XAmzContentSHA256Mismatch');
  server.isFailing = true;
  await expect(store.read('a'.repeat(64))).rejects.toThrow(FileStoreFault);
  server.isFailing = false;
  await expect(
    storeWith({ S3_URL: 'http://127.0.0.1:9/attachments' }).read('a'.repeat(64)),
  ).rejects.toThrow('does not answer');
});
