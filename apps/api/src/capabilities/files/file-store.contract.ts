import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from './file-store.port';

/** What every store of files does. */
export function describeFileStore(storeOf: () => FileStore): void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-store-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function put(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = path.join(folder, 'file');
    writeFileSync(file, bytes);
    await storeOf().put(sha256, file);
    return sha256;
  }

  async function read(sha256: string): Promise<Buffer | null> {
    const bytes = await storeOf().read(sha256);
    return bytes && buffer(bytes);
  }

  async function all(): Promise<string[]> {
    const names: string[] = [];
    for await (const { sha256 } of storeOf().all()) names.push(sha256);
    return names.sort();
  }

  it('gives back what was put, to the last byte', async () => {
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255, 10, 13]);
    const large = Buffer.alloc(3_000_000, 7);
    const [small, big] = [await put(bytes), await put(large)];
    expect(await read(small)).toEqual(bytes);
    expect((await read(big))?.equals(large)).toBe(true);
  });

  it('has nothing under a name that was not put', async () => {
    expect(await read('f'.repeat(64))).toBeNull();
  });

  it('lists everything once, with when it was put last', async () => {
    const before = Date.now() - 2_000;
    const names: string[] = [];
    for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) names.push(await put(Buffer.from(text)));
    const listed = await all();
    expect(new Set(listed).size).toBe(listed.length);
    for (const name of names) expect(listed).toContain(name);
    for await (const { putAt } of storeOf().all())
      expect(putAt.getTime()).toBeGreaterThanOrEqual(before);
  });

  it('forgets what is removed, and does not mind when there is nothing', async () => {
    const sha256 = await put(Buffer.from('gone'));
    await storeOf().remove(sha256);
    expect(await read(sha256)).toBeNull();
    expect(await all()).not.toContain(sha256);
    await storeOf().remove(sha256);
  });
}
