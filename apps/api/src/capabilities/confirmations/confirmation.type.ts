import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { confirmationAnswers } from '@praxis/domain/confirmations';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PracticeType } from '../practices';

export const ConfirmationAnswerEnum = enumOf(
  confirmationAnswers,
  'ConfirmationAnswer',
  'What a city says of a practice that it is asked about once a year.',
);

@ObjectType('ConfirmationQuestion', {
  description: 'That a city was asked by mail whether a practice still runs.',
})
@ReadableBy('everyone')
export class ConfirmationQuestionType {
  @Field({ description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => ConfirmationAnswerEnum, {
    nullable: true,
    description: 'What was answered by the link in the mail; null when nothing was.',
  })
  answer!: string | null;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The link of the question no longer answers: it is too old, or the city has said something since.',
})
@ReadableBy('everyone')
export class QuestionOverProblem extends ProblemType {}

@InputType()
export class ConfirmPracticeInput {
  @Field(() => Int, { description: 'The number of a published practice of one’s own city.' })
  number!: number;

  @Field(() => ConfirmationAnswerEnum, { description: 'How it stands today.' })
  answer!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class ConfirmPracticeSuccess {
  @Field(() => PracticeType, { description: 'The practice as it stands now.' })
  practice!: PracticeType;
}
export const ConfirmPracticeResult = resultUnion('ConfirmPracticeResult', ConfirmPracticeSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class AnswerConfirmationInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;

  @Field(() => ConfirmationAnswerEnum, { description: 'How the practice stands today.' })
  answer!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class AnswerConfirmationSuccess {
  @Field(() => ConfirmationQuestionType, { description: 'The question with its answer.' })
  question!: ConfirmationQuestionType;
}
export const AnswerConfirmationResult = resultUnion(
  'AnswerConfirmationResult',
  AnswerConfirmationSuccess,
  [QuestionOverProblem, InvalidInputProblem],
);
