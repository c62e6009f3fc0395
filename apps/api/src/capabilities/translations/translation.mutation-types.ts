import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PassagesOpenProblem, PracticeTextFieldsInput, PracticeType } from '../practices';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else worked on the translation since it was read; nothing was saved.',
})
@ReadableBy('everyone')
export class TranslationChangedProblem extends ProblemType {
  @Field(() => Int, { description: 'The revision that the work has now.' })
  currentRevision!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Words of a machine that nobody has checked would be published.',
})
@ReadableBy('everyone')
export class TranslationUncheckedProblem extends ProblemType {
  @Field(() => [String], { description: 'The fields of the template that nobody has checked.' })
  uncheckedFields!: string[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Nothing has been worked on since the translation was published.',
})
@ReadableBy('everyone')
export class NothingToPublishProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'No translation engine has been set up.',
})
@ReadableBy('everyone')
export class MachineUnavailableProblem extends ProblemType {}

@InputType()
export class SaveTranslationInput {
  @Field(() => Int)
  number!: number;

  @Field(() => LanguageEnum, { description: 'The language of the translation.' })
  language!: string;

  @Field(() => Int, { description: 'The revision that was worked on; 0 when the work begins.' })
  revision!: number;

  @Field(() => PracticeTextFieldsInput, {
    nullable: true,
    description: 'Words of some fields; null empties one.',
  })
  fields?: PracticeTextFieldsInput;

  @Field(() => [String], {
    nullable: true,
    description:
      'Fields whose words were compared with the original and are right as they stand, by their names.',
  })
  checked?: string[];
}
@ObjectType()
@ReadableBy('everyone')
export class SaveTranslationSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const SaveTranslationResult = resultUnion('SaveTranslationResult', SaveTranslationSuccess, [
  TranslationChangedProblem,
  InvalidInputProblem,
]);

@InputType()
export class DiscardTranslationInput {
  @Field(() => Int)
  number!: number;

  @Field(() => LanguageEnum, { description: 'The language of the translation.' })
  language!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;
}
@ObjectType()
@ReadableBy('everyone')
export class DiscardTranslationSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const DiscardTranslationResult = resultUnion(
  'DiscardTranslationResult',
  DiscardTranslationSuccess,
  [TranslationChangedProblem, InvalidInputProblem],
);

@InputType()
export class PublishTranslationInput {
  @Field(() => Int)
  number!: number;

  @Field(() => LanguageEnum, { description: 'The language of the translation.' })
  language!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision!: number;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: words of a machine that nobody has checked are published too, with their label.',
  })
  publishUnchecked?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why passages that could harm somebody may stand, at most 500 characters.',
  })
  justification?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class PublishTranslationSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const PublishTranslationResult = resultUnion(
  'PublishTranslationResult',
  PublishTranslationSuccess,
  [
    TranslationUncheckedProblem,
    NothingToPublishProblem,
    PassagesOpenProblem,
    TranslationChangedProblem,
    InvalidInputProblem,
  ],
);

@InputType()
export class TranslateByMachineInput {
  @Field(() => Int)
  number!: number;

  @Field(() => LanguageEnum, { description: 'The language to translate into.' })
  language!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class TranslateByMachineSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const TranslateByMachineResult = resultUnion(
  'TranslateByMachineResult',
  TranslateByMachineSuccess,
  [MachineUnavailableProblem, InvalidInputProblem],
);
