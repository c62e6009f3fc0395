import { expect } from '@playwright/test';
import type { Person } from './person';

/** A table with a column that nobody knows, a good row and one with faults, also in a long word. */
const table = [
  'id;Title;Topics;First year;Farbe;Summary',
  'walks;Evening walks;community-engagement;2021;blau;Neighbours walk.',
  'groups;;Nachbarschaftsabendspaziergangsgesprächskreisvorbereitungsgruppe;soon;rot;Neighbours talk.',
].join('\n');

/** A table that the person has sent and had checked, as its page shows it; the id. */
export async function checkedTable(writer: Person): Promise<string> {
  const id = await writer.sends('practices of the city.csv', table);
  await writer.does('checkSpreadsheet', 'CheckSpreadsheetInput', { id }, '');
  await expect
    .poll(() => writer.asks(`{ viewer { spreadsheetImport(id: "${id}") { state } } }`), {
      timeout: 30_000,
    })
    .toEqual({ viewer: { spreadsheetImport: { state: 'CHECKED' } } });
  return id;
}
