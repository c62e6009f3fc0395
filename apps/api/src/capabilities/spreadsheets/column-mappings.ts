import { createHash } from 'node:crypto';
import {
  headingsKey,
  isSheetColumn,
  proposedMapping,
  type ColumnMapping,
} from '@praxis/domain/spreadsheets';
import type { EntityManager } from 'typeorm';
import { SpreadsheetMapping } from './spreadsheet-mapping.entity';

/** How a table of a city is read: as somebody has said for its headings before, else as the headings say. */
export async function mappingFor(
  db: EntityManager,
  cityId: string,
  headings: readonly string[],
): Promise<{ columns: ColumnMapping; isRemembered: boolean }> {
  const known = await db.findOneBy(SpreadsheetMapping, { cityId, headings: digestOf(headings) });
  if (known === null) return { columns: proposedMapping(headings), isRemembered: false };
  // A field that the template has no longer is not read.
  const columns = known.columns.map((name) => (name !== null && isSheetColumn(name) ? name : null));
  return { columns, isRemembered: true };
}

/** The next table of the city with the same headings is read like this one. */
export async function rememberMapping(
  db: EntityManager,
  {
    cityId,
    headings,
    columns,
    now,
  }: { cityId: string; headings: readonly string[]; columns: ColumnMapping; now: Date },
): Promise<void> {
  await db.upsert(
    SpreadsheetMapping,
    { cityId, headings: digestOf(headings), columns: [...columns], changedAt: now },
    ['cityId', 'headings'],
  );
}

function digestOf(headings: readonly string[]): string {
  return createHash('sha256').update(headingsKey(headings)).digest('base64url');
}
