import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { FieldDifferenceType, FieldStandingEnum, PracticeTextType } from '../practices';

export const translationWants = ['outdated', 'missing', 'unchecked', 'prepared'] as const;
export type TranslationWant = (typeof translationWants)[number];
export const TranslationWantEnum = enumOf(
  translationWants,
  'TranslationWant',
  'What a translation lacks, for those who translate.',
);

@ObjectType('TranslationField', {
  description: 'A field of the original, and how its translation stands with the work on it.',
})
@ReadableBy('everyone')
export class TranslationFieldType {
  @Field({ description: 'The field of the template.' })
  field!: string;

  @Field(() => FieldStandingEnum, { description: 'How it stands.' })
  standing!: string;

  @Field({ description: 'Whether a machine translated it and nobody has checked it.' })
  isUnchecked!: boolean;

  @Field({ description: 'Whether it has been worked on and is not published yet.' })
  isPrepared!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the original that the translation follows; null where it is missing.',
  })
  follows!: number | null;

  @Field(() => FieldDifferenceType, {
    nullable: true,
    description:
      'What changed in the original since that version, word by word; null where nothing did, or that version is not kept.',
  })
  difference!: FieldDifferenceType | null;
}

@ObjectType('Translation', {
  description:
    'A translation of a published practice on the desk of those who translate it: what is public, with the work laid over it.',
})
@ReadableBy('everyone')
export class TranslationType {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => Int, { description: 'Counts the saves of the work; 0 before it has begun.' })
  revision!: number;

  @Field(() => Int, { description: 'The version whose original is shown beside it.' })
  version!: number;

  @Field(() => Date, { nullable: true, description: 'When it was last worked on.' })
  updatedAt!: Date | null;

  @Field(() => PracticeTextType, {
    nullable: true,
    description: 'The words as they would be published now; null where there are none.',
  })
  text!: PracticeTextType | null;

  @Field({ description: 'Whether there is an engine that translates.' })
  hasMachine!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When a translation by machine was asked for that has not come yet.',
  })
  machineAskedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When the engine failed, and was not asked since.',
  })
  machineFailedAt!: Date | null;

  @Field({
    description: 'Whether the viewer may publish it; the city’s own team prepares it for others.',
  })
  viewerCanPublish!: boolean;
}

@ObjectType('TranslationStanding', {
  description: 'How complete a translation is, and how far behind the original.',
})
@ReadableBy('everyone')
export class TranslationStandingType {
  @Field(() => LanguageEnum)
  language!: string;

  @Field(() => Int, { description: 'So many fields has the original.' })
  fields!: number;

  @Field(() => Int, { description: 'So many of them are not translated.' })
  missing!: number;

  @Field(() => Int, { description: 'So many follow an older original.' })
  outdated!: number;

  @Field(() => Int, { description: 'So many were translated by a machine and checked by nobody.' })
  unchecked!: number;

  @Field({ description: 'Whether somebody has worked on it and it waits to be published.' })
  isPrepared!: boolean;
}

@ObjectType('TranslationEntry', {
  description: 'A published practice with its translations, as those who translate look at them.',
})
@ReadableBy('everyone')
export class TranslationEntryType {
  @Field(() => [TranslationStandingType], {
    description: 'One for each language that it is not written in.',
  })
  standings!: TranslationStandingType[];
}

export const TranslationEntryConnection = connectionOf(
  'TranslationEntry',
  () => TranslationEntryType,
);
