import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v7 } from 'uuid';
import { readConfig } from '../config/env';
import { KeyVault } from './key-vault';
import { keyedHash, seal, unseal } from './sealing';

const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-vault-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const vaultWith = (secret: string): KeyVault =>
  new KeyVault(
    readConfig({
      DATABASE_URL: 'postgres://praxis@127.0.0.1/praxis',
      PRAXIS_DATA_DIR: folder,
      PRAXIS_SECRET: secret,
    }),
  );
const vault = vaultWith('a'.repeat(32));
const fileOf = (id: string): string => path.join(folder, 'keys', `${id}.key`);

describe('a key', () => {
  it('is read again as it was made, and stands nowhere as it is', async () => {
    const id = v7();
    const key = await vault.create(id);
    expect(key).toHaveLength(32);
    expect(await vault.read(id)).toEqual(key);
    expect(readFileSync(fileOf(id)).includes(key)).toBe(false);
    expect(await vault.ids()).toContain(id);
  });

  it('is not made twice', async () => {
    const id = v7();
    const key = await vault.create(id);
    await expect(vault.create(id)).rejects.toThrow(/EEXIST/);
    expect(await vault.read(id)).toEqual(key);
  });

  it('is gone once it is destroyed, for other processes too', async () => {
    const id = v7();
    await vault.create(id);
    const other = vaultWith('a'.repeat(32));
    expect(await other.read(id)).not.toBeNull();
    expect(await vault.destroy(id)).toBe(true);
    expect(existsSync(fileOf(id))).toBe(false);
    expect(await other.read(id)).toBeNull();
    expect(await vault.destroy(id)).toBe(false);
  });

  it('is not unwrapped by another secret, nor under another name', async () => {
    const [id, other] = [v7(), v7()];
    await vault.create(id);
    await expect(vaultWith('b'.repeat(32)).read(id)).rejects.toThrow();
    writeFileSync(fileOf(other), readFileSync(fileOf(id)));
    await expect(vault.read(other)).rejects.toThrow();
  });

  it('is named by an id, never by a way through folders', async () => {
    await expect(vault.read('../../etc/passwd')).rejects.toThrow(/named by an id/);
  });
});

describe('what is sealed', () => {
  const key = Buffer.alloc(32, 1);

  it('is read with the key for what it belongs to, and differs each time', () => {
    const sealed = seal(key, 'one', 'Mayor of Lódz');
    expect(unseal(key, 'one', sealed).toString()).toBe('Mayor of Lódz');
    expect(sealed.includes('Mayor')).toBe(false);
    expect(seal(key, 'one', 'Mayor of Lódz')).not.toEqual(sealed);
  });

  it.each([
    ['another key', Buffer.alloc(32, 2), 'one', 0],
    ['another record', key, 'two', 0],
    ['another nonce', key, 'one', 3],
    ['another tag', key, 'one', 20],
    ['another text', key, 'one', 30],
  ])('is not read with %s', (_what, used, about, changed) => {
    const sealed = seal(key, 'one', 'Mayor');
    if (changed > 0) sealed[changed] = (sealed[changed] ?? 0) ^ 1;
    expect(() => unseal(used, about, sealed)).toThrow();
  });

  it('is not read with a tag that was cut short', () => {
    const cut = seal(key, 'one', '').subarray(0, 12 + 4);
    expect(() => unseal(key, 'one', cut)).toThrow(/tag/);
  });

  it('is found again by a hash that another purpose or key does not give', () => {
    const hash = keyedHash(key, 'contact', 'a@b.example');
    expect(keyedHash(key, 'contact', 'a@b.example')).toEqual(hash);
    expect(keyedHash(key, 'delegation', 'a@b.example')).not.toEqual(hash);
    expect(keyedHash(Buffer.alloc(32, 2), 'contact', 'a@b.example')).not.toEqual(hash);
  });
});
