import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isLanguage } from '@praxis/domain/shared';
import { notFound } from '../../platform/faults';
import { asAttachment, PublicRoutes } from '../../platform/http/public-routes';
import { Vocabularies } from '../vocabularies';
import { templateWorkbook } from './template-workbook';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook to fill in, in each language: `/templates/practices.fr.xlsx`. */
@Injectable()
export class TemplateRoutes implements OnModuleInit {
  constructor(
    private readonly routes: PublicRoutes,
    private readonly vocabularies: Vocabularies,
  ) {}

  onModuleInit(): void {
    this.routes.get('/templates/practices.:language.xlsx', async ({ params }, reply) => {
      const { language = '' } = params;
      if (!isLanguage(language)) throw notFound();
      return reply
        .type(workbookType)
        .header('content-disposition', asAttachment(`praxis-practices-${language}.xlsx`))
        .send(await templateWorkbook(this.vocabularies, language));
    });
  }
}
