import { existsSync } from 'node:fs';
import path from 'node:path';
import type { PagePart } from '../../../shared/loading/page-part';
import { partsOf } from './result-views';

const app = path.join(__dirname, '../../../..');

function found(totalCount: number): Parameters<typeof partsOf>[1] {
  return { search: { totalCount } } as Parameters<typeof partsOf>[1];
}

async function expectFiles(parts: readonly PagePart[]): Promise<void> {
  expect(parts).toHaveLength(1);
  for (const part of parts) {
    expect(existsSync(path.join(app, part.file))).toBe(true);
    await expect(part.load()).resolves.toBeInstanceOf(Function);
  }
}

describe('the views of a result', () => {
  test.each(['map', 'table', 'timeline'])('%s is a part in a file that exists', async (view) => {
    await expectFiles(partsOf(new URLSearchParams({ view }), found(3)));
    await expectFiles(partsOf(new URLSearchParams({ view }), null));
  });

  test('so is what helps where nothing was found, in any view', async () => {
    const parts = partsOf(new URLSearchParams({ view: 'table', q: 'zzz' }), found(0));
    await expectFiles(parts);
    expect(parts).toEqual(partsOf(new URLSearchParams(), found(0)));
  });

  test.each(['', 'view=list', 'view=nonsense'])('no other file is needed: ?%s', (query) => {
    expect(partsOf(new URLSearchParams(query), found(3))).toEqual([]);
  });
});
