import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { useApi } from '../../test/api-harness';
import { aWorkbook } from '../../test/workbooks';
import { importCommand } from './interchange';

const api = useApi();
const folder = mkdtempSync(path.join(os.tmpdir(), 'praxis-spreadsheets-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = path.join(folder, 'practices.xlsx');
const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const rows = [
  ['Votre référence', 'Titre', 'Thèmes', 'Colour'],
  ['1', 'Bateaux', 'Mentorat', 'red'],
];

it('makes drafts of the rows of a workbook, once', async () => {
  writeFileSync(file, await aWorkbook(rows));
  const call = [file, '--city', 'aarhus', '--language', 'fr'];
  await importCommand.run(api.app, [...call, '--dry-run']);
  expect(said).toEqual([
    'column D is not read: Colour\n',
    'checked: 1 row\n',
    '1 row: 1 new drafts. This was a dry run: nothing was written.\n',
  ]);
  expect(await api.count(`practice where external_id = '1'`)).toBe(0);
  await importCommand.run(api.app, call);
  expect(said.at(-1)).toBe('1 row: 1 new drafts.\n');
  await importCommand.run(api.app, call);
  expect(said.at(-1)).toBe('1 row: 1 unchanged.\n');
  expect(await api.count(`practice where external_id = '1'`)).toBe(1);
});

it('names each fault by sheet and cell, and fails', async () => {
  writeFileSync(file, await aWorkbook([...rows, ['2', 'Deux', 'Mentorat; magie']]));
  await expect(importCommand.run(api.app, [file, '--city', 'barcelona'])).rejects.toThrow(
    /^1 bad row: nothing was written\./,
  );
  expect(said).toContain(
    'Practices!C3 (Topics, entry 2): is not a code of its vocabulary, choose a listed one.\n',
  );
});

it.each([
  ['without its city', [file], /--city/],
  ['for a city that is not there', [file, '--city', 'atlantis'], /--city/],
  ['to publish', [file, '--city', 'aarhus', '--publish'], /--publish/],
  [
    'with a file that is not there',
    [path.join(folder, 'none.xlsx'), '--city', 'aarhus'],
    /no file/,
  ],
])('is not called %s', async (_what, call, message) => {
  await expect(importCommand.run(api.app, call)).rejects.toThrow(message);
});

it('refuses what is no table, and a table that lacks what it needs', async () => {
  writeFileSync(file, 'PK\u0003\u0004 nonsense');
  await expect(importCommand.run(api.app, [file, '--city', 'aarhus'])).rejects.toThrow(/damaged/);
  writeFileSync(file, await aWorkbook([['Titre'], ['Bateaux']]));
  await expect(importCommand.run(api.app, [file, '--city', 'aarhus'])).rejects.toThrow(
    /“Your reference”/,
  );
});
