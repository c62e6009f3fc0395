import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { RefusedFile } from '@praxis/domain/attachments';
import { aPdf, aPicture, aWordDocument, anOpenDocument } from '../../../test/files';
import { hostile, objectStream, script, wide, type Made } from '../../../test/hostile-files';
import { aWorkbook } from '../../../test/workbooks';
import { GuardedProcesses } from '../../platform/guarded/guarded-processes';
import { FileInspector, type InspectedFile } from './file-inspector';

const inspector = new FileInspector(new GuardedProcesses());
const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function inspect(
  bytes: Buffer,
  name: string,
): Promise<{ found: InspectedFile; made: Buffer }> {
  const from = path.join(folder, randomUUID());
  writeFileSync(from, bytes);
  const found = await inspector.inspect(from, `${from}.made`, name);
  return { found, made: readFileSync(`${from}.made`) };
}

/** Why the file is refused; null when it is taken. */
async function refusal(bytes: Buffer, name: string): Promise<string | null> {
  try {
    await inspect(bytes, name);
    return null;
  } catch (error) {
    if (error instanceof RefusedFile) return error.why;
    throw error;
  }
}

it.each(hostile)(
  'refuses %s',
  async (_what, name, make, why) => {
    expect(await refusal(await make(), name)).toBe(why);
  },
  30_000,
);

it('refuses what is hostile before it has cost anything', async () => {
  const picture = await wide();
  const begun = performance.now();
  expect(await refusal(picture, 'a.png')).toBe('tooManyPixels');
  // To start the process takes most of it.
  expect(performance.now() - begun).toBeLessThan(2_000);
}, 30_000);

const harmless: [name: string, make: () => Made, format: string][] = [
  ['a.pdf', () => aPdf(objectStream('6 0 << /Type /Page >>')), 'pdf'],
  ['A.PDF', () => aPdf(), 'pdf'],
  ['no ending', () => aPdf(), 'pdf'],
  ['a.docx', () => aWordDocument(), 'docx'],
  ['a.xlsx', () => aWorkbook([['id'], [1]]), 'xlsx'],
  ['a.odt', () => anOpenDocument(), 'odt'],
  ['a.ods', () => anOpenDocument('spreadsheet'), 'ods'],
  ['a.odp', () => anOpenDocument('presentation'), 'odp'],
  ['a.csv', () => Buffer.from('\ufeffcity;year\nMálaga;2016\n'), 'csv'],
  ['a.txt', () => Buffer.from('Plain words, 3 < 4.'), 'txt'],
];

it.each(harmless)('takes %s as it is', async (name, make, format) => {
  const { found, made } = await inspect(await make(), name);
  expect(found).toEqual({ format, size: null });
  expect(made).toHaveLength(0);
});

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'that is a %s is made anew, without what came along with it',
    async (format) => {
      const given = await aPicture({ format, width: 3_000, height: 1_500 });
      const { found, made } = await inspect(
        Buffer.concat([given, Buffer.from(`${script}canary behind it`)]),
        'photo',
      );
      expect(found).toEqual({ format, size: { width: 1_600, height: 800 } });
      const { format: now, exif } = await sharp(made).metadata();
      expect({ now, exif }).toEqual({ now: 'webp', exif: undefined });
      for (const trace of ['canary', 'script']) expect(made.includes(trace)).toBe(false);
      if (format === 'jpeg') expect(given.includes('canary of the camera')).toBe(true);
    },
  );

  it('that was taken with the camera on its side stands upright', async () => {
    const lying = await sharp(await aPicture({ width: 300, height: 200 }))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await inspect(lying, 'a.jpg')).found.size).toEqual({ width: 200, height: 300 });
  });
});
