import { proposedMapping, type SpreadsheetState } from '@praxis/domain/spreadsheets';
import { v7 } from 'uuid';
import { SpreadsheetImport } from '../../src/capabilities/spreadsheets';
import { Database } from '../../src/platform/database/database';
import { theApi } from '../api-harness';
import { aWorkbook } from '../workbooks';

const headings = ['Your reference', 'Title', 'Topics'];

/** A file of Aarhus that the person has sent; with a fault, as it was found when it was checked. */
export async function anUpload(
  accountId: string,
  state: SpreadsheetState = 'checked',
): Promise<{ id: string }> {
  const api = theApi();
  const { manager } = api.part(Database).source;
  const [city] = await api.sql<{ id: string }>(`select id from city where slug = 'aarhus'`);
  const id = v7();
  const now = api.clock.now();
  await manager.insert(SpreadsheetImport, {
    ...{ id, accountId, state, headings, cityId: city?.id ?? '', language: 'en' },
    fileName: 'practices.xlsx',
    content: await aWorkbook([headings, ['r-1', 'Boats', 'mentoring']]),
    sheet: 'Practices',
    samples: [['r-1'], ['Boats'], ['mentoring']],
    rowCount: 1,
    columns: [...proposedMapping(headings)],
    isRemembered: false,
    report: {
      ...{ rows: 2, added: 1, changed: 0, unchanged: 0, bad: 1, examples: 0, isWritten: false },
      faultCount: 1,
      faults: [
        {
          ...{ row: 3, column: 2, field: 'actors', entry: 1, part: 'type' },
          ...{ rule: 'tooMany', limit: 5, message: 'Keep fewer.' },
        },
      ],
    },
    createdAt: now,
    changedAt: now,
  });
  return { id };
}
