import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useApi } from '../../test/api-harness';
import { asVisitor } from '../../test/people';
import { exportCommand, importCommand } from './interchange';

const api = useApi();
const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-commands-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = path.join(folder, 'practices.jsonl');
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

it('says how far it is, and that a catalogue that is here already changes nothing', async () => {
  await exportCommand.run(api.app, [folder]);
  expect(said.at(-2)).toBe('practices: 91 of 91\n');
  expect(said.at(-1)).toBe(`${file} holds 91 practices.\n`);
  await importCommand.run(api.app, [file, '--publish']);
  expect(said.at(-1)).toBe('91 lines: 91 unchanged. Nothing was changed.\n');
});

it('names every fault by line and key, writes nothing, and fails', async () => {
  const before = await api.count('practice');
  const good = readFileSync(file, 'utf8').split('\n')[0] ?? '';
  const { number, ...line } = JSON.parse(good) as Record<string, unknown>;
  expect(number).toBe(1);
  writeFileSync(file, [JSON.stringify({ ...line, topics: ['magic'], colour: 1 }), good].join('\n'));
  for (const option of ['--publish', '--dry-run']) {
    said.length = 0;
    await expect(importCommand.run(api.app, [file, option])).rejects.toThrow(
      /^1 bad line: nothing was written\./,
    );
    expect(said.filter((text) => text.startsWith('line '))).toEqual([
      'line 1: colour is not known here, correct it or take it away.\n',
      'line 1: topics.0 is not a code of its vocabulary, choose a listed one.\n',
    ]);
  }
  expect(await api.count('practice')).toBe(before);
});

it('has what it published found by the search when it ends', async () => {
  const title = 'Quincunx in the schoolyard';
  writeFileSync(
    file,
    JSON.stringify({
      externalId: 'one',
      city: { name: 'Aarhus', country: 'DK' },
      originalLanguage: 'en',
      translations: { en: { title } },
    }),
  );
  await importCommand.run(api.app, [file, '--publish']);
  expect(said.slice(-2)).toEqual([
    '1 line: 1 published for the first time.\n',
    'postgres: 1 document indexed\n',
  ]);
  expect(
    await asVisitor().ask(
      '{ search(text: "quincunx") { totalCount edges { node { title city { slug } } } } }',
    ),
  ).toEqual({
    search: { totalCount: 1, edges: [{ node: { title, city: { slug: 'aarhus' } } }] },
  });
});

it.each([[[]], [['a', 'b']], [['nowhere.jsonl']]])('says how it is called: %j', async (args) => {
  await expect(importCommand.run(api.app, args)).rejects.toThrow(/Name one file|is no file/);
});
