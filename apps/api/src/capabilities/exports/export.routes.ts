import { Injectable, type OnModuleInit } from '@nestjs/common';
import { citationStyles } from '@praxis/domain/citations';
import { exportFormats, type ExportFormat } from '@praxis/domain/exports';
import { readSearchAddress } from '@praxis/domain/search';
import { isLanguage } from '@praxis/domain/shared';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { citationFiles } from '../citations';
import { ExportsService } from './exports.service';

/** The media type of each form. */
export const exportFileTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  bib: citationFiles.bib.contentType,
  ris: citationFiles.ris.contentType,
  'csl.json': citationFiles['csl.json'].contentType,
};

/**
 * Result sets as files, under the query of the search page: `/export/practices.csv?topic=mentoring`, and as a list of citations,
 * `/export/bibliography/apa.txt?topic=mentoring&language=fr`.
 */
@Injectable()
export class ExportRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly exporting: ExportsService,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/practices.:format', async ({ params, query, context }, reply) => {
      const format = exportFormats.find((each) => each === params['format']);
      if (format === undefined) throw notFound();
      const file = await this.exporting.open(readSearchAddress(query), format, context);
      return reply
        .type(exportFileTypes[format])
        .header('content-disposition', asAttachment(`praxis-practices.${format}`))
        .send(file);
    });
    this.routes.get('/export/bibliography/:file', async ({ params, query, context }, reply) => {
      const style = citationStyles.find((each) => `${each}.txt` === params['file']);
      if (style === undefined) throw notFound();
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      const state = readSearchAddress(query);
      const file = await this.exporting.openBibliography(state, style, language, context);
      return reply
        .type('text/plain; charset=utf-8')
        .header('vary', 'accept-language')
        .header('content-language', language)
        .header('content-disposition', asAttachment(`praxis-bibliography.${style}.txt`))
        .send(file);
    });
  }
}
