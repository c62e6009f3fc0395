import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { columnLabel } from '../../../features/spreadsheets/column-label';
import { pathTo } from '../../../shared/navigation/paths';
import { isProblem, problemMessage } from '../../../shared/problems/problem-message';
import type { PageDefinition } from '../../page-definition';
import {
  CheckSpreadsheetDocument,
  DiscardSpreadsheetDocument,
  ImportSpreadsheetDocument,
} from './spreadsheet-page.generated';

type Form = Readonly<Record<string, string>>;

/** What the buttons of the page do. */
export const spreadsheetAction: NonNullable<PageDefinition['action']> = async (
  form,
  { language, i18n, params },
  execute,
) => {
  const id = params['id'] ?? '';
  const here = { to: pathTo(language, 'spreadsheet', { id }) };
  if (form['do'] === 'discard') {
    const { discardSpreadsheet } = await execute(DiscardSpreadsheetDocument, { input: { id } });
    if (isProblem(discardSpreadsheet))
      return { errors: { form: problemMessage(i18n, discardSpreadsheet) } };
    return { to: pathTo(language, 'spreadsheets') };
  }
  if (form['do'] === 'import') {
    const input = { id, skipBad: form['skipBad'] === 'yes' };
    const { importSpreadsheet } = await execute(ImportSpreadsheetDocument, { input });
    return isProblem(importSpreadsheet)
      ? { errors: { form: problemMessage(i18n, importSpreadsheet) } }
      : here;
  }
  const columns = columnsIn(form);
  const { checkSpreadsheet } = await execute(CheckSpreadsheetDocument, { input: { id, columns } });
  if (checkSpreadsheet.__typename === 'InvalidInputProblem')
    return { errors: columnErrors(i18n, columns, checkSpreadsheet.fields) };
  if (isProblem(checkSpreadsheet))
    return { errors: { form: problemMessage(i18n, checkSpreadsheet) } };
  return here;
};

/** For each column, what was chosen. */
function columnsIn(form: Form): (string | null)[] {
  const columns: (string | null)[] = [];
  for (;;) {
    const chosen = form[`column-${String(columns.length)}`];
    if (chosen === undefined) return columns;
    columns.push(chosen === '' ? null : chosen);
  }
}

/** What is wrong, at the column where it can be mended: a field too many at its second one, a missing one at the first. */
function columnErrors(
  i18n: I18n,
  columns: readonly (string | null)[],
  faults: readonly { path: string; rule: string }[],
): Record<string, string> {
  return Object.fromEntries(
    faults.map(({ path, rule }) => {
      const field = path.replace('columns.', '');
      const label = columnLabel(i18n, field);
      if (rule === 'severalColumns')
        return [
          `column-${String(columns.lastIndexOf(field))}`,
          i18n._(msg`${label}: several columns are taken for it. Keep one.`),
        ];
      if (rule === 'missingColumn') {
        const free = Math.max(0, columns.indexOf(null));
        return [
          // Of two that are missing, the second must not hide the first.
          `column-${String(field === 'title' ? Math.max(free, columns.indexOf(null, free + 1)) : free)}`,
          i18n._(msg`${label}: choose the column for it. No draft can be made without.`),
        ];
      }
      return ['form', i18n._(msg`Something that you entered cannot be saved as it is.`)];
    }),
  );
}
