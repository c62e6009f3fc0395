import { z } from 'zod';
import { languageInput } from '../practices';
import { given } from '../shared';
import { sheetColumns } from './sheet-columns';
import type { SheetColumnName } from './column-headings';
import { spreadsheetLimits } from './spreadsheet-rules';

const columnName = z.enum(
  sheetColumns.map(({ name }) => name) as [SheetColumnName, ...SheetColumnName[]],
);

/** What is sent beside the file itself. */
export const spreadsheetUploadInput = z.strictObject({
  city: z.string().min(1).max(100),
  language: languageInput,
});

/** Which field each column is for, in their order; null: it is not read. */
export const checkSpreadsheetInput = z.strictObject({
  id: z.uuid(),
  columns: given(z.array(columnName.nullable()).max(spreadsheetLimits.columns)),
});

export const importSpreadsheetInput = z.strictObject({ id: z.uuid(), skipBad: given(z.boolean()) });

export const discardSpreadsheetInput = z.strictObject({ id: z.uuid() });
