import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { safeCell } from '@praxis/domain/exports';
import { coverageAxes } from '@praxis/domain/follow-up';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { stringify } from 'csv-stringify/sync';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { DeclarationsService, type DeclarationRow } from '../declarations';
import { wordsIn } from '../summits';
import { CoverageService, type LabelledCoverage } from './coverage.service';
import { declarationFile } from './declaration-file';

/** The table of the coverage page as a file: `/export/coverage/rotterdam-declaration.csv?by=topic&language=fr`. */
@Injectable()
export class CoverageRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly declarations: DeclarationsService,
    private readonly coverage: CoverageService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/coverage/:file', async ({ params, query, context }, reply) => {
      const { declaration, format, contentType } = await declarationFile(
        this.declarations,
        params['file'],
      );
      const by = coverageAxes.find((axis) => axis === query.get('by')) ?? 'city';
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      const coverage = await this.coverage.of(declaration, by, language);
      return reply
        .type(contentType)
        .header(
          'content-disposition',
          asAttachment(`praxis-coverage-${declaration.slug}-${by}.${format}`),
        )
        .send(
          format === 'csv' ? csvOf(coverage, language) : this.json(declaration, coverage, language),
        );
    });
  }

  private json(
    declaration: DeclarationRow,
    coverage: LabelledCoverage,
    language: Language,
  ): string {
    const about = {
      source: `${this.routes.origin}${pathTo(language, 'coverage', { declaration: declaration.slug })}?by=${coverage.by}`,
      madeAt: this.clock.now().toISOString(),
      count: 'How many published practices serve the commitment.',
      running: 'How many of them run now: pilot, active, scaled.',
    };
    return `${JSON.stringify({
      about,
      declaration: { slug: declaration.slug, title: wordsIn(declaration.titles, language).text },
      by: coverage.by,
      columns: coverage.columns,
      rows: coverage.rows.map(({ commitment, of, count, running, state, cells }) => ({
        commitment,
        text: wordsIn(of.texts, language).text,
        count,
        running,
        state,
        cells,
      })),
    })}\n`;
  }
}

/** The rows and columns of the screen: the commitment, all of its practices, those that run, then a column each. */
function csvOf({ columns, rows }: LabelledCoverage, language: Language): string {
  return `\ufeff${stringify(
    [
      ['commitment', 'text', 'all', 'running', ...columns.map(({ label }) => safeCell(label))],
      ...rows.map(({ commitment, of, count, running, cells }) => [
        safeCell(commitment),
        safeCell(wordsIn(of.texts, language).text),
        count,
        running,
        ...cells.map((cell) => cell.count),
      ]),
    ],
    { record_delimiter: 'windows', escape_formulas: false },
  )}`;
}
