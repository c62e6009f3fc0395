import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import { columnLetters } from '@praxis/domain/spreadsheets';

type Cell = string | number;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What every workbook consists of, beside its sheet. */
const frame: Record<string, string> = {
  '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
  'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Practices" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** An archive of these parts, packed, in this order. */
export function anArchive(parts: Iterable<[string, string | Buffer]>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return buffer(zip.outputStream.pipe(new PassThrough()));
}

/** A workbook with one sheet of these rows; `parts` are added to it, or take the place of its own. */
export function aWorkbook(
  rows: readonly (readonly Cell[])[],
  parts: Record<string, string | Buffer> = {},
): Promise<Buffer> {
  return anArchive(
    Object.entries({
      ...frame,
      'xl/worksheets/sheet1.xml': sheetOf(rows.map(rowOf).join('')),
      ...parts,
    }),
  );
}

/** The XML of a sheet around that of its rows. */
export function sheetOf(rows: string): string {
  return `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

function rowOf(cells: readonly Cell[], i: number): string {
  const row = String(i + 1);
  const inside = cells.map((cell, place) => {
    const at = `${columnLetters(place)}${row}`;
    return typeof cell === 'number'
      ? `<c r="${at}"><v>${String(cell)}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  });
  return `<row r="${row}">${inside.join('')}</row>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
