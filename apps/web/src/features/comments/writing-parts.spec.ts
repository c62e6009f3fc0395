import { existsSync } from 'node:fs';
import path from 'node:path';
import { writingParts } from './writing-parts';

const app = path.join(__dirname, '../../..');

describe('what it takes to write comments', () => {
  test('is loaded from one file that exists, for people who may', async () => {
    const parts = writingParts(true);
    expect(new Set(parts.map(({ file }) => file)).size).toBe(1);
    for (const { file, load } of parts) {
      expect(existsSync(path.join(app, file))).toBe(true);
      await expect(load()).resolves.toBeInstanceOf(Function);
    }
  });

  test('is not loaded by visitors', () => {
    expect(writingParts(false)).toEqual([]);
  });
});
