import { Injectable, type OnModuleInit } from '@nestjs/common';
import { safeCell } from '@praxis/domain/exports';
import { canOrganiseParticipation } from '@praxis/domain/participation';
import { isLanguage, type Language } from '@praxis/domain/shared';
import { stringify } from 'csv-stringify/sync';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { countryName } from '../cities';
import { Vocabularies } from '../vocabularies';
import type { OpenedRecord } from './opened-records.service';
import { takeAwayWords } from './take-away-words';
import { TakeAways } from './take-aways.service';

const kinds = ['requests', 'badges', 'attendance', 'manifest'] as const;

const columns = [
  'reference',
  'status',
  'statusName',
  'person',
  'name',
  'function',
  'functionName',
  'title',
  'authority',
  'country',
  'countryName',
  'languages',
  'languageNames',
  'accessNeeds',
  'dietNeeds',
  'contactAddress',
  'message',
] as const;

/**
 * What was prepared to take away, as a table: `/export/take-aways/requests/<id>.csv`. For the session that prepared it alone, while
 * it is good; kept nowhere on the way.
 */
@Injectable()
export class TakeAwayRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly takeAways: TakeAways,
    private readonly vocabularies: Vocabularies,
  ) {}

  onModuleInit(): void {
    this.routes.get('/export/take-aways/:kind/:file', async ({ params, query, context }, reply) => {
      const kind = kinds.find((each) => each === params['kind']);
      const [, id] =
        /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.csv$/.exec(params['file'] ?? '') ?? [];
      if (kind === undefined || id === undefined || !canOrganiseParticipation(context.viewer))
        throw notFound();
      const taken = await this.takeAways.recordsFor(context.viewer, id, kind);
      if (taken === null) throw notFound();
      const asked = query.get('language');
      const language = isLanguage(asked) ? asked : context.language;
      return reply
        .header('cache-control', 'no-store')
        .header('vary', 'accept-language')
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', asAttachment(`praxis-${kind}.csv`))
        .send(this.csvOf(taken.records, language));
    });
  }

  /** A line for each person, the leader of a delegation first; each code with what it means in the language beside it. */
  private csvOf(records: readonly OpenedRecord[], language: Language): string {
    const words = takeAwayWords[language];
    const languageNames = (codes: readonly string[]): string =>
      codes
        .map((code) => this.vocabularies.label('languageOfInterpretation', code, language))
        .join(', ');
    const rows = records.flatMap(({ request, answers }) =>
      answers.people.map((person, index) =>
        [
          ...[request.reference, request.status, words.statuses[request.status]],
          ...[String(index + 1), person.name],
          ...[person.function, words.functions[person.function]],
          ...[person.title, answers.authority, ...countryCells(request.country, language)],
          ...[person.languages.join(' '), languageNames(person.languages)],
          ...[person.accessNeeds, person.dietNeeds],
          ...(index === 0 ? [answers.contactAddress, answers.message] : ['', '']),
        ].map(safeCell),
      ),
    );
    return `\ufeff${stringify([[...columns], ...rows], { record_delimiter: 'windows', escape_formulas: false })}`;
  }
}

function countryCells(code: string | null, language: Language): [code: string, name: string] {
  return code === null ? ['', ''] : [code, countryName(code, language)];
}
