import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { coAuthorStates } from '@praxis/domain/ownership';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { TooManyAttemptsProblem } from '../accounts';
import { PracticeType } from '../practices';

export const CoAuthorStateEnum = enumOf(
  coAuthorStates,
  'CoAuthorState',
  'How an invitation to write a draft stands.',
);

@ObjectType('CoAuthor', {
  description: 'Somebody whom a city has asked to write the draft of one practice with it.',
})
@ReadableBy('everyone')
export class CoAuthorType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The mail address that was invited.' })
  address!: string;

  @Field({ description: 'When the city asked.' })
  invitedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Null while nothing was answered.' })
  answeredAt!: Date | null;
}

@ObjectType('CoAuthorInvitation', {
  description: 'That a city asks the viewer to write the draft of one of its practices with it.',
})
@ReadableBy('everyone')
export class CoAuthorInvitationType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'When the city asked.' })
  invitedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The title of the practice; the rest can be read by who accepts.',
  })
  title!: string | null;

  @Field(() => LanguageEnum, { description: 'The language of the title.' })
  titleLanguage!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The invitation was answered, taken back, or has ended.',
})
@ReadableBy('everyone')
export class InvitationOverProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'As many people are invited to this practice as can be.',
})
@ReadableBy('everyone')
export class TooManyCoAuthorsProblem extends ProblemType {
  @Field(() => Int, { description: 'How many there can be.' })
  limit!: number;
}

@InputType()
export class InviteCoAuthorInput {
  @Field(() => Int)
  number!: number;

  @Field({ description: 'The mail address of an account, of the same or another city.' })
  address!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class InviteCoAuthorSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const InviteCoAuthorResult = resultUnion('InviteCoAuthorResult', InviteCoAuthorSuccess, [
  TooManyCoAuthorsProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);

@InputType()
export class AnswerInvitationInput {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'False declines.' })
  accepts!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class AnswerInvitationSuccess {
  @Field(() => ID)
  id!: string;
}
export const AnswerInvitationResult = resultUnion(
  'AnswerInvitationResult',
  AnswerInvitationSuccess,
  [InvitationOverProblem, InvalidInputProblem],
);

@InputType()
export class RemoveCoAuthorInput {
  @Field(() => ID, { description: 'Of the co-author.' })
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class RemoveCoAuthorSuccess {
  @Field(() => ID)
  id!: string;
}
export const RemoveCoAuthorResult = resultUnion('RemoveCoAuthorResult', RemoveCoAuthorSuccess, [
  InvalidInputProblem,
]);
