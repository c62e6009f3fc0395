import { notFound } from '../../platform/faults';
import type { DeclarationRow, DeclarationsService } from '../declarations';

const contentTypes = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

/** A file about a declaration: `rotterdam-declaration.csv`. */
export interface DeclarationFile {
  declaration: DeclarationRow;
  format: keyof typeof contentTypes;
  contentType: string;
}

/** What the name of a file asks for; nothing is found under any other name. */
export async function declarationFile(
  declarations: DeclarationsService,
  name = '',
): Promise<DeclarationFile> {
  const [, slug = '', format] = /^(.+)\.(csv|json)$/.exec(name) ?? [];
  if (format !== 'csv' && format !== 'json') throw notFound();
  const declaration = await declarations.findBySlug(slug);
  if (declaration === null) throw notFound();
  return { declaration, format, contentType: contentTypes[format] };
}
