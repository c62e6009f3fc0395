import { languages } from '@praxis/domain/shared';
import {
  columnHeadings,
  proposedMapping,
  readSheetRow,
  sheetColumns,
} from '@praxis/domain/spreadsheets';
import { useApi } from '../../../test/api-harness';
import { Database } from '../../platform/database/database';
import { Vocabularies } from '../vocabularies';
import { sheetTarget } from './sheet-target';
import { SpreadsheetReader, type SheetTable } from './spreadsheet-reader';
import { partsOfTemplate } from './template-parts';

const api = useApi();

async function templateIn(language: string): Promise<{ table: SheetTable; bytes: Buffer }> {
  const { statusCode, headers, rawPayload } = await api.request({
    method: 'GET',
    url: `/templates/practices.${language}.xlsx`,
  });
  expect(statusCode).toBe(200);
  expect(headers['content-disposition']).toBe(
    `attachment; filename="praxis-practices-${language}.xlsx"`,
  );
  return { table: await api.app.get(SpreadsheetReader).read(rawPayload), bytes: rawPayload };
}

it.each(languages)(
  'has a column for each field, which the import finds again: %s',
  async (language) => {
    const { table } = await templateIn(language);
    expect(table.headings).toEqual(sheetColumns.map(({ name }) => columnHeadings[name][language]));
    expect(proposedMapping(table.headings)).toEqual(sheetColumns.map(({ name }) => name));
  },
);

it.each(languages)(
  'shows by an example that would be imported faultlessly, and is not: %s',
  async (language) => {
    const { table } = await templateIn(language);
    const [{ id } = { id: '' }] = await api.sql<{ id: string }>(
      `select id from city where slug = 'aarhus'`,
    );
    const target = await sheetTarget(
      api.app.get(Database).source.manager,
      api.app.get(Vocabularies),
      {
        ...{ cityId: id, language, isFrom1904: false },
      },
    );
    const columns = proposedMapping(table.headings);
    const cells = table.rows[0]?.cells ?? [];
    expect(readSheetRow(cells, columns, target)).toBeNull();
    expect(readSheetRow(['mine', ...cells.slice(1)], columns, target)).toMatchObject({
      externalId: 'mine',
      originalLanguage: language,
      facts: {
        topics: ['mentoring', 'youth-work'],
        actors: [{ role: 'lead' }, { role: 'partner' }],
      },
    });
  },
);

it.each(languages)(
  'offers the labels of every coded field as a list, and help beside every cell: %s',
  (language) => {
    const vocabularies = api.app.get(Vocabularies);
    const parts = partsOfTemplate(vocabularies, language);
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet.match(/<dataValidation /g)).toHaveLength(sheetColumns.length);
    const coded = sheetColumns.filter(({ vocabulary }) => vocabulary !== null);
    expect(sheet.match(/type="list"/g)).toHaveLength(coded.length + 1);
    for (const { vocabulary } of coded)
      for (const { code } of vocabularies.list(vocabulary ?? 'topic'))
        expect(parts['xl/worksheets/sheet3.xml']).toContain(
          vocabularies
            .label(vocabulary ?? 'topic', code, language)
            .replace(/&/g, '&amp;')
            .replace(/"/g, '&quot;'),
        );
  },
);

it('is the same file each time, and there is none in other languages', async () => {
  expect((await templateIn('en')).bytes.equals((await templateIn('en')).bytes)).toBe(true);
  expect(
    (await api.request({ method: 'GET', url: '/templates/practices.de.xlsx' })).statusCode,
  ).toBe(404);
});
