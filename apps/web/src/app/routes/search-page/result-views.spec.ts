import { existsSync } from 'node:fs';
import path from 'node:path';
import { partsOf } from './result-views';

const app = path.join(__dirname, '../../../..');

describe('the views of a result', () => {
  test.each(['table', 'timeline'])('%s is a part in a file that exists', async (view) => {
    const parts = partsOf(new URLSearchParams({ view }));
    expect(parts).toHaveLength(1);
    for (const part of parts) {
      expect(existsSync(path.join(app, part.file))).toBe(true);
      await expect(part.load()).resolves.toBeInstanceOf(Function);
    }
  });

  test.each(['', 'view=list', 'view=map', 'view=nonsense'])(
    'no other file is needed: ?%s',
    (query) => {
      expect(partsOf(new URLSearchParams(query))).toEqual([]);
    },
  );
});
