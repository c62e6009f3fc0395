import { Injectable, type OnModuleInit } from '@nestjs/common';
import { visitor } from '@praxis/domain/accounts';
import { pathTo } from '@praxis/domain/addresses';
import { isLanguage } from '@praxis/domain/shared';
import { briefBlocksOf, writtenBlocks } from '@praxis/domain/summits';
import { Fault, notFound, tooMany } from '../../platform/faults';
import { PublicResponses } from '../../platform/http/public-responses';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { logger } from '../../platform/observability/logger';
import { Pages } from '../../platform/pages/pages';
import { NoPdf, PdfPrinter } from '../../platform/paper/pdf-printer';
import { SummitsService } from './summits.service';

/** A browser is started for each: dearer than any other file. */
const budget: Budget = { name: 'brief-pdf', points: 20, seconds: 600 };
const mostPages = 2;

/**
 * The brief of a session as a PDF, made of the page itself: `/export/briefs/rotterdam-2016/opening.pdf?language=fr&blocks=aim.studies`.
 * Where none can be made, the page says why and can be printed.
 */
@Injectable()
export class BriefRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly summits: SummitsService,
    private readonly limits: RateLimits,
    private readonly responses: PublicResponses,
    private readonly pages: Pages,
    private readonly printer: PdfPrinter,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/briefs/:summit/:file', async ({ params, query, context }, reply) => {
      const [, slug = ''] = /^(.+)\.pdf$/.exec(params['file'] ?? '') ?? [];
      const session = await this.summits.findSession(visitor, params['summit'] ?? '', slug);
      if (session === null) throw notFound();
      const wait = await this.limits.take(budget, context.shareKey);
      if (wait > 0) throw tooMany(wait);
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      const at = { summit: params['summit'] ?? '', session: slug };
      const blocks = writtenBlocks(briefBlocksOf(query.get('blocks')));
      const path = `${pathTo(language, 'brief', at)}?blocks=${blocks}`;
      try {
        const pdf = await this.responses.get(`brief-pdf:${path}`, async () => {
          const html = await this.pages.forVisitors(path, { ...context, language });
          if (html === null) throw notFound();
          const document = { url: `${this.routes.origin}${path}`, html };
          return { body: await this.printer.print(document, mostPages), isKept: true };
        });
        return await reply
          .type('application/pdf')
          .header(
            'content-disposition',
            asAttachment(`praxis-${at.summit}-${slug}-${language}.pdf`),
          )
          .send(pdf);
      } catch (error) {
        if (error instanceof Fault) throw error;
        const reason = error instanceof NoPdf ? error.reason : 'failed';
        if (reason === 'failed') logger.error({ event: 'pdf-fault', err: error });
        return await reply.redirect(`${path}&pdf=${reason}`, 303);
      }
    });
  }
}
