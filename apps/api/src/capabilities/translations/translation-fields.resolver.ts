import { ResolveField, Resolver } from '@nestjs/graphql';
import { languages, type Language } from '@praxis/domain/shared';
import { canPublishTranslation, canTranslatePractice } from '@praxis/domain/translations';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { accountById, AccountType } from '../accounts';
import { reviewStandingOf } from '../reviews';
import {
  PracticeTextType,
  PracticeType,
  publishedPracticeByNumber,
  type PracticeRow,
  type TextRow,
} from '../practices';
import { MachineTranslationService } from './machine-translation.service';
import {
  TranslationDeskService,
  type TranslationFieldRow,
  type TranslationRow,
} from './translation-desk.service';
import type { TranslationEntryRow } from './translation-lists.service';
import { TranslationEntryType, TranslationFieldType, TranslationType } from './translation.type';

@Resolver(() => PracticeType)
export class PracticeTranslationResolver {
  constructor(private readonly desk: TranslationDeskService) {}

  @ResolveField(() => TranslationType, {
    nullable: true,
    description:
      'A translation with the work on it, for those who may translate; null for everybody else, and in the language it is written in.',
  })
  @ReadableBy('useCase')
  @FieldArgument('into', () => LanguageEnum, {
    nullable: true,
    description:
      'The language of the translation; otherwise that of the request, or another one where the practice is written in that.',
  })
  translation(
    row: PracticeRow,
    { into }: { into?: Language | null },
    context: RequestContext,
  ): Promise<TranslationRow | null> {
    const others = languages.filter((language) => language !== row.originalLanguage);
    const [first] = others;
    const usual = others.includes(context.language) ? context.language : first;
    const asked = into ?? usual;
    return asked === undefined ? Promise.resolve(null) : this.desk.find(row, asked, context);
  }

  @ResolveField(() => Boolean, { description: 'Whether the viewer may translate it.' })
  viewerCanTranslate(row: PracticeRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canTranslatePractice(viewer, row);
  }
}

@Resolver(() => TranslationType)
export class TranslationFieldsResolver {
  constructor(
    private readonly desk: TranslationDeskService,
    private readonly machine: MachineTranslationService,
  ) {}

  @ResolveField(() => PracticeTextType, { nullable: true })
  text(row: TranslationRow): TextRow | null {
    return this.desk.textOf(row);
  }

  @ResolveField(() => [TranslationFieldType], {
    description: 'Every field that the original has, in the order of the template.',
  })
  fields(
    row: TranslationRow,
    _args: unknown,
    context: RequestContext,
  ): Promise<TranslationFieldRow[]> {
    return this.desk.fields(row, context);
  }

  @ResolveField(() => AccountType, { nullable: true, description: 'Who worked on it last.' })
  updatedBy(
    row: TranslationRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return row.updatedBy === null ? null : loaders.of(accountById).load(row.updatedBy);
  }

  @ResolveField(() => Boolean)
  hasMachine(): boolean {
    return this.machine.isOn;
  }

  @ResolveField(() => Boolean)
  async viewerCanPublish(
    { practice }: TranslationRow,
    _args: unknown,
    { viewer, loaders }: RequestContext,
  ): Promise<boolean> {
    const judged = await loaders.of(reviewStandingOf).load(practice.id);
    return judged !== null && canPublishTranslation(viewer, practice, judged);
  }
}

@Resolver(() => TranslationFieldType)
export class TranslationFieldFieldsResolver {
  @ResolveField(() => AccountType, {
    nullable: true,
    description: 'Who wrote or checked it; null where nobody did, or a former member.',
  })
  translatedBy(
    row: TranslationFieldRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | null {
    return row.by === null ? null : loaders.of(accountById).load(row.by);
  }
}

@Resolver(() => TranslationEntryType)
export class TranslationEntryFieldsResolver {
  @ResolveField(() => PracticeType, { nullable: true })
  practice(
    row: TranslationEntryRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    return loaders.of(publishedPracticeByNumber).load(row.number);
  }
}
