import { columnLetters } from '@praxis/domain/spreadsheets';

/** Text that is XML already. */
class Xml {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** XML with texts put in: what is not XML already is escaped, and letters that XML cannot hold are left out. */
export function xml(parts: TemplateStringsArray, ...values: (string | Xml)[]): Xml {
  return new Xml(
    parts
      .map((part, i) => {
        const value = values[i] ?? '';
        return part + (value instanceof Xml ? value.toString() : escaped(value));
      })
      .join(''),
  );
}

function escaped(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- exactly what XML 1.0 cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      .replace(/\n/g, '&#10;')
  );
}

const styles = ['text', 'heading', 'example'] as const;
/** How a row looks. */
export type Style = (typeof styles)[number];

/** A row of texts; every cell is typed as one, so that nothing is ever calculated. */
export function rowOf(number: number, cells: readonly string[], style: Style): string {
  const inside = cells.map((cell, place) =>
    cell === ''
      ? ''
      : xml`<c r="${columnLetters(place)}${String(number)}" s="${String(styles.indexOf(style))}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`.toString(),
  );
  return `<row r="${String(number)}">${inside.join('')}</row>`;
}

/** A sheet: the widths of its columns in characters, its rows, and what stands below them. */
export function sheetOf({
  columns,
  rows,
  frozenRows,
  below = '',
}: {
  columns: readonly number[];
  rows: readonly string[];
  frozenRows: number;
  below?: string;
}): string {
  const widths = columns.map(
    (width, i) =>
      `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1" style="0"/>`,
  );
  const top = String(frozenRows);
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="${top}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>${below}</worksheet>`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** All parts of a workbook but its sheets, which are called so. */
export function frameOf(names: readonly string[]): Record<string, string> {
  const each = (make: (i: string, name: string) => Xml): string =>
    names.map((name, i) => make(String(i + 1), name).toString()).join('');
  const stylesId = `rId${String(names.length + 1)}`;
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/>${each((i) => xml`<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each((i, name) => xml`<sheet name="${name}" sheetId="${i}" r:id="rId${i}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${each((i) => xml`<Relationship Id="rId${i}" Type="${relationships}/worksheet" Target="worksheets/sheet${i}.xml"/>`)}<Relationship Id="${stylesId}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF595959"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF12355B"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf fontId="2" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`,
  };
}
