import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';
import type { Language } from '@praxis/domain/shared';
import { partsOfTemplate } from './template-parts';
import type { Vocabularies } from '../vocabularies';

/** Every part has this day: the same template is the same file, byte by byte. */
const day = new Date(2026, 0, 1);

/** The workbook to fill in, in one language: a sheet for practices, one with help, one with the lists to choose from. */
export async function templateWorkbook(
  vocabularies: Vocabularies,
  language: Language,
): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(partsOfTemplate(vocabularies, language)))
    zip.addBuffer(Buffer.from(content), name, { mtime: day });
  zip.end();
  return buffer(zip.outputStream.pipe(new PassThrough()));
}
