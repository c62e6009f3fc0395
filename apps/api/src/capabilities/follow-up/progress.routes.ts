import { Injectable, type OnModuleInit } from '@nestjs/common';
import { pathTo } from '@praxis/domain/addresses';
import { safeCell } from '@praxis/domain/exports';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { stringify } from 'csv-stringify/sync';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { DeclarationsService, type DeclarationRow } from '../declarations';
import { wordsIn } from '../summits';
import { declarationFile } from './declaration-file';
import { ProgressService, type ListedReport } from './progress.service';

const columns = [
  'commitment',
  'city',
  'cityName',
  'country',
  'step',
  'asOf',
  'reportedAt',
  'isLatest',
  'isUnchanged',
  'language',
  'text',
  'evidence',
] as const;

/** All reports on the commitments of a declaration as a file: `/export/progress/rotterdam-declaration.csv?language=fr`. */
@Injectable()
export class ProgressRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly declarations: DeclarationsService,
    private readonly progress: ProgressService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/progress/:file', async ({ params, query, context }, reply) => {
      const { declaration, format, contentType } = await declarationFile(
        this.declarations,
        params['file'],
      );
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      const reports = (await this.progress.allReportsOf(declaration)).map((row) =>
        inFile(row, language, this.routes.origin),
      );
      return reply
        .type(contentType)
        .header(
          'content-disposition',
          asAttachment(`praxis-progress-${declaration.slug}.${format}`),
        )
        .send(format === 'csv' ? csvOf(reports) : this.json(declaration, reports, language));
    });
  }

  private json(
    declaration: DeclarationRow,
    reports: readonly FileRow[],
    language: Language,
  ): string {
    const about = {
      source: `${this.routes.origin}${pathTo(language, 'coverage', { declaration: declaration.slug })}`,
      madeAt: this.clock.now().toISOString(),
      step: 'What the city says: not-started, limited, substantial, complete. A city without a report has reported none.',
      isLatest:
        'Whether it says how the city stands with the commitment; earlier reports are kept.',
      evidence: 'Practices that the city names, as far as they are published now.',
    };
    return `${JSON.stringify({
      about,
      declaration: { slug: declaration.slug, title: wordsIn(declaration.titles, language).text },
      reports: reports.map((row) => Object.fromEntries(columns.map((name) => [name, row[name]]))),
    })}\n`;
  }
}

type FileRow = ReturnType<typeof inFile>;

function inFile(
  { names, evidence, reportedAt, ...row }: ListedReport,
  language: Language,
  origin: string,
) {
  return {
    ...row,
    reportedAt: reportedAt.toISOString(),
    cityName: names[language],
    evidence: evidence.map((number) => `${origin}/p/${String(number)}`),
  };
}

function csvOf(reports: readonly FileRow[]): string {
  return `\ufeff${stringify(
    [
      [...columns],
      ...reports.map((row) =>
        columns.map((name) => {
          const value = row[name];
          if (Array.isArray(value)) return value.join(' ');
          if (typeof value === 'boolean') return value ? 'yes' : 'no';
          return safeCell(value ?? '');
        }),
      ),
    ],
    { record_delimiter: 'windows', escape_formulas: false },
  )}`;
}
