import { Module } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { PracticesModule } from '../practices';
import { HttpEngine } from './adapters/http-engine';
import { NoEngine } from './adapters/no-engine';
import { MachineTranslationService } from './machine-translation.service';
import { TranslationDeskService } from './translation-desk.service';
import { TranslationEngine } from './translation-engine.port';
import {
  PracticeTranslationResolver,
  TranslationEntryFieldsResolver,
  TranslationFieldFieldsResolver,
  TranslationFieldsResolver,
} from './translation-fields.resolver';
import { TranslationListsService } from './translation-lists.service';
import { TranslationsResolver } from './translations.resolver';
import { TranslationsService } from './translations.service';

@Module({
  imports: [PracticesModule],
  providers: [
    {
      provide: TranslationEngine,
      inject: [CONFIG],
      useFactory: ({ translation }: Config): TranslationEngine =>
        translation.engine === null ? new NoEngine() : new HttpEngine(translation.engine),
    },
    TranslationsService,
    MachineTranslationService,
    TranslationDeskService,
    TranslationListsService,
    TranslationsResolver,
    PracticeTranslationResolver,
    TranslationFieldsResolver,
    TranslationFieldFieldsResolver,
    TranslationEntryFieldsResolver,
  ],
})
export class TranslationsModule {}
