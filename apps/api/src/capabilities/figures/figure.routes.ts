import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { safeCell } from '@praxis/domain/exports';
import { figureAxes, figureQuery } from '@praxis/domain/figures';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { stringify } from 'csv-stringify/sync';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { FiguresService, type LabelledFigure } from './figures.service';

/** The tables of the figures page as files: `/export/figures/topic.csv?language=fr`. */
@Injectable()
export class FigureRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly figures: FiguresService,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/figures/:file', async ({ params, query, context }, reply) => {
      const by = figureAxes.find((axis) => `${axis}.csv` === params['file']);
      if (by === undefined) throw notFound();
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      return reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', asAttachment(`praxis-figures-${by}.csv`))
        .send(this.csv(await this.figures.of(by, language), language));
    });
  }

  /** A row for each value, with the address of the search that shows its practices; the last ones say what was counted. */
  private csv({ by, count, running, unstated, rows }: LabelledFigure, language: Language): string {
    const search = `${this.routes.origin}${pathTo(language, 'search')}`;
    return `\ufeff${stringify(
      [
        [by, 'label', 'practices', 'running', 'search'],
        ...rows.map((row) => [
          safeCell(row.value),
          safeCell(row.label),
          row.count,
          row.running,
          `${search}?${figureQuery(by, row.value)}`,
        ]),
        ['# all', '', count, running, search],
        ['# unstated', '', unstated, '', ''],
      ],
      { record_delimiter: 'windows', escape_formulas: false },
    )}`;
  }
}
