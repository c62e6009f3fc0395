import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { agreementKinds, agreementStates, takeAwayKinds } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { TooManyAttemptsProblem, WrongPasswordProblem } from '../accounts';
import { ParticipationAnswersType } from './participation-answers.type';

export const TakeAwayKindEnum = enumOf(
  takeAwayKinds,
  'TakeAwayKind',
  'REQUESTS: all that were sent. MANIFEST: of one field visit. BADGES, ATTENDANCE: of those who come.',
);
export const AgreementKindEnum = enumOf(
  agreementKinds,
  'AgreementKind',
  'OPEN: more records within an hour. The others: what is taken away.',
);
export const AgreementStateEnum = enumOf(
  agreementStates,
  'AgreementState',
  'WAITING: for a second person. GOOD: now, until it is OVER.',
);

@ObjectType('RecordAgreement', {
  description:
    'What an organiser asked for: to open more records of participants within an hour, or to take them away.',
})
@ReadableBy('useCase')
export class RecordAgreementType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgreementKindEnum, { description: 'What is asked for.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the field visit, of a manifest.' })
  sessionId!: string | null;

  @Field({ description: 'Why, in the words of whoever asked.' })
  reason!: string;

  @Field(() => Int, { description: 'How many records it is about.' })
  records!: number;

  @Field({ description: 'When it was asked.' })
  askedAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When a second person agreed, or none was needed; null before.',
  })
  agreedAt!: Date | null;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'More records would be opened within an hour than one person may alone.',
})
@ReadableBy('everyone')
export class RecordBudgetSpentProblem extends ProblemType {
  @Field(() => Int, { description: 'How many may be opened within an hour now.' })
  allowed!: number;

  @Field({ description: 'When the next can be opened without a second person.' })
  againFrom!: Date;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'It was answered already, or is over.',
})
@ReadableBy('everyone')
export class AgreementOverProblem extends ProblemType {}

@InputType()
export class OpenParticipationRecordInput {
  @Field(() => ID, { description: 'The id of the request.' })
  request!: string;
}
@ObjectType()
@ReadableBy('useCase')
export class OpenParticipationRecordSuccess {
  @Field(() => ParticipationAnswersType, { description: 'Who comes, and what was written.' })
  answers!: ParticipationAnswersType;
}
export const OpenParticipationRecordResult = resultUnion(
  'OpenParticipationRecordResult',
  OpenParticipationRecordSuccess,
  [RecordBudgetSpentProblem, InvalidInputProblem],
);

@InputType()
export class AskForMoreRecordsInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => Int, { description: 'How many more within the hour: 1 to 500.' })
  records!: number;

  @Field({ description: 'Why: one line, at most 500 characters; a second person reads it.' })
  reason!: string;
}
@ObjectType()
@ReadableBy('useCase')
export class AskForMoreRecordsSuccess {
  @Field(() => RecordAgreementType, { description: 'As it stands now.' })
  agreement!: RecordAgreementType;
}
export const AskForMoreRecordsResult = resultUnion(
  'AskForMoreRecordsResult',
  AskForMoreRecordsSuccess,
  [InvalidInputProblem],
);

@InputType()
export class AnswerAgreementInput {
  @Field(() => ID, { description: 'The id of what was asked.' })
  id!: string;

  @Field({ description: 'False refuses.' })
  isAgreed!: boolean;
}
@ObjectType()
@ReadableBy('useCase')
export class AnswerAgreementSuccess {
  @Field(() => RecordAgreementType, { description: 'As it stands now.' })
  agreement!: RecordAgreementType;
}
export const AnswerAgreementResult = resultUnion('AnswerAgreementResult', AnswerAgreementSuccess, [
  AgreementOverProblem,
  InvalidInputProblem,
]);

@InputType()
export class PrepareTakeAwayInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => TakeAwayKindEnum, { description: 'What is taken away.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The id of the field visit, for a manifest.' })
  session?: string | null;

  @Field({ description: 'What for: one line, at most 500 characters; kept with who asked.' })
  reason!: string;

  @Field({ description: 'The password of the account, once more.' })
  password!: string;
}
@ObjectType()
@ReadableBy('useCase')
export class PrepareTakeAwaySuccess {
  @Field(() => RecordAgreementType, { description: 'As it stands now.' })
  agreement!: RecordAgreementType;
}
export const PrepareTakeAwayResult = resultUnion('PrepareTakeAwayResult', PrepareTakeAwaySuccess, [
  WrongPasswordProblem,
  TooManyAttemptsProblem,
  InvalidInputProblem,
]);
