import { practiceLimits } from '@praxis/domain/practices';
import type { Language } from '@praxis/domain/shared';
import {
  columnHeadings,
  columnHelp,
  columnLetters,
  exampleCell,
  sheetColumns,
  spreadsheetLimits,
  type SheetColumn,
} from '@praxis/domain/spreadsheets';
import type { VocabularyName } from '@praxis/domain/vocabularies';
import type { Vocabularies } from '../vocabularies';
import { frameOf, rowOf, sheetOf, xml, type Style } from './workbook-xml';

interface Choice {
  column: SheetColumn;
  labels: string[];
}

const sheetNames: Record<Language, readonly [string, string, string]> = {
  en: ['Practices', 'Help', 'Lists'],
  fr: ['Pratiques', 'Aide', 'Listes'],
  es: ['Prácticas', 'Ayuda', 'Listas'],
};

const helpHeadings: Record<Language, readonly [string, string]> = {
  en: ['Column', 'How it is filled in'],
  fr: ['Colonne', 'Comment la remplir'],
  es: ['Columna', 'Cómo se rellena'],
};

const ownNames: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' };

/** The parts of the workbook to fill in, by their names. All of it is made from the one table of columns. */
export function partsOfTemplate(
  vocabularies: Vocabularies,
  language: Language,
): Record<string, string> {
  const names = sheetNames[language];
  const choices = sheetColumns.flatMap((column): Choice[] => {
    if (column.name === 'originalLanguage') return [{ column, labels: Object.values(ownNames) }];
    if (column.vocabulary === null) return [];
    return [{ column, labels: labelsOf(vocabularies, column.vocabulary, language) }];
  });
  return {
    ...frameOf(names),
    'xl/worksheets/sheet1.xml': sheetOf({
      columns: sheetColumns.map(widthOf),
      rows: [
        rowOf(
          1,
          sheetColumns.map(({ name }) => columnHeadings[name][language]),
          'heading',
        ),
        rowOf(
          2,
          sheetColumns.map((column) => exampleText(column, vocabularies, language)),
          'example',
        ),
      ],
      frozenRows: 1,
      below: validations(choices, names[2], language),
    }),
    'xl/worksheets/sheet2.xml': sheetOf({
      columns: [32, 110],
      rows: [
        rowOf(1, helpHeadings[language], 'heading'),
        ...sheetColumns.map((column, i) =>
          rowOf(
            i + 2,
            [columnHeadings[column.name][language], columnHelp(column, language)],
            'text',
          ),
        ),
      ],
      frozenRows: 1,
    }),
    'xl/worksheets/sheet3.xml': sheetOf({
      columns: choices.map(() => 32),
      rows: listRows(choices, language),
      frozenRows: 1,
    }),
  };
}

function labelsOf(vocabularies: Vocabularies, name: VocabularyName, language: Language): string[] {
  return vocabularies.list(name).map(({ code }) => vocabularies.label(name, code, language));
}

function exampleText(column: SheetColumn, vocabularies: Vocabularies, language: Language): string {
  const cell = exampleCell(column.name, language);
  if (typeof cell === 'string') return cell;
  const { vocabulary } = column;
  return cell
    .map((code) => (vocabulary === null ? code : vocabularies.label(vocabulary, code, language)))
    .join('; ');
}

function listRows(choices: readonly Choice[], language: Language): string[] {
  const longest = Math.max(...choices.map(({ labels }) => labels.length));
  const line = (i: number, style: Style): string =>
    rowOf(
      i + 1,
      choices.map(({ column, labels }) =>
        i === 0 ? columnHeadings[column.name][language] : (labels[i - 1] ?? ''),
      ),
      style,
    );
  return Array.from({ length: longest + 1 }, (_, i) => line(i, i === 0 ? 'heading' : 'text'));
}

function widthOf({ type }: SheetColumn): number {
  if (type === 'year' || type === 'number' || type === 'day' || type === 'language') return 14;
  return type === 'text' || type === 'richText' || type === 'rows' || type === 'list' ? 48 : 26;
}

/** Help beside each cell, lists to choose from, and a word at once where something does not fit. */
function validations(choices: readonly Choice[], lists: string, language: Language): string {
  const all = sheetColumns.map((column, i) => {
    const letters = columnLetters(i);
    const title = columnHeadings[column.name][language];
    const choice = choices.findIndex((each) => each.column === column);
    const { rule, formulas, isStrict } = ruleOf(
      column,
      choice < 0 ? null : listAddress(lists, choice, choices[choice]),
    );
    return xml`<dataValidation sqref="${letters}2:${letters}${String(spreadsheetLimits.rows + 1)}" allowBlank="1" showInputMessage="1" showErrorMessage="${isStrict ? '1' : '0'}" promptTitle="${title.slice(0, 32)}" prompt="${columnHelp(column, language).slice(0, 255)}" errorTitle="${title.slice(0, 32)}" error="${columnHelp(column, language).slice(0, 225)}"${rule}>${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${String(all.length)}">${all.map(String).join('')}</dataValidations>`;
}

function listAddress(lists: string, place: number, choice: Choice | undefined): string {
  const letters = columnLetters(place);
  return `'${lists}'!$${letters}$2:$${letters}$${String((choice?.labels.length ?? 0) + 1)}`;
}

interface Rule {
  rule: ReturnType<typeof xml>;
  formulas: ReturnType<typeof xml>;
  /** Whether nothing else can be typed. */
  isStrict: boolean;
}

function ruleOf({ type, maxLength, maxEntries }: SheetColumn, list: string | null): Rule {
  if (list !== null)
    // Several of a list can be typed, not chosen: then anything can, and the import looks at it.
    return {
      rule: xml` type="list"`,
      formulas: xml`<formula1>${list}</formula1>`,
      isStrict: maxEntries === null,
    };
  if (type === 'year')
    return {
      rule: xml` type="whole"`,
      formulas: xml`<formula1>${String(practiceLimits.firstYear)}</formula1><formula2>2200</formula2>`,
      isStrict: true,
    };
  if (maxLength !== null && maxEntries === null)
    return {
      rule: xml` type="textLength" operator="lessThanOrEqual"`,
      formulas: xml`<formula1>${String(maxLength)}</formula1>`,
      isStrict: true,
    };
  return { rule: xml``, formulas: xml``, isStrict: false };
}
