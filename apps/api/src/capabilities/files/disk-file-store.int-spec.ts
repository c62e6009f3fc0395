import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DiskFileStore } from './adapters/disk-file-store';
import { describeFileStore } from './file-store.contract';

const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-disk-'));
const store = new DiskFileStore(path.join(folder, 'files'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describeFileStore(() => store);

it('keeps files for its owner alone, and leaves nothing half done', async () => {
  const sha256 = 'ab'.repeat(32);
  const from = path.join(folder, 'from');
  writeFileSync(from, 'x', { mode: 0o600 });
  await store.put(sha256, from);
  const kept = path.join(folder, 'files', 'ab');
  expect(readdirSync(kept)).toEqual([sha256]);
  expect(statSync(kept).mode & 0o077).toBe(0);
  expect(statSync(path.join(kept, sha256)).mode & 0o077).toBe(0);
  await expect(store.put('cd'.repeat(32), path.join(folder, 'missing'))).rejects.toThrow('ENOENT');
  expect(readdirSync(path.join(folder, 'files', 'cd'))).toEqual([]);
});

it.each(['../../etc/passwd', '', 'a'.repeat(63), `${'a'.repeat(64)}/..`, 'A'.repeat(64)])(
  'makes no path of %j',
  async (name) => {
    await expect(store.read(name)).rejects.toThrow('by their SHA-256');
    await expect(store.remove(name)).rejects.toThrow('by their SHA-256');
  },
);
