import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PassagesOpenProblem, ReasonRequiredProblem } from '../practices';
import { ProgressReportType, ProgressStepEnum } from './progress-report.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'The city has not reported yet: nothing can be the same as before.',
})
@ReadableBy('everyone')
export class NothingReportedProblem extends ProblemType {}

@InputType()
export class ReportProgressInput {
  @Field({ description: 'The name in addresses of a city to whose team one belongs.' })
  city!: string;

  @Field({ description: 'The code of the commitment: R4.' })
  commitment!: string;

  @Field(() => ProgressStepEnum, { description: 'Any but NONE_REPORTED.' })
  step!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day of which it is said, as 2026-03-01; today when it is left out.',
  })
  asOf?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 2,000 characters, without markup.' })
  text?: string | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of the text; that of the request when it is left out.',
  })
  language?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of the text that could harm somebody may stand, at most 500 characters: for moderators. Kept only where there are such passages.',
  })
  justification?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description:
      'The numbers of at most ten published practices that the city owns or runs with others.',
  })
  evidence?: number[] | null;
}
@ObjectType()
@ReadableBy('everyone')
export class ReportProgressSuccess {
  @Field(() => ProgressReportType, { description: 'What everybody can read now.' })
  report!: ProgressReportType;
}
export const ReportProgressResult = resultUnion('ReportProgressResult', ReportProgressSuccess, [
  PassagesOpenProblem,
  InvalidInputProblem,
]);

@InputType()
export class ReportNothingNewInput {
  @Field({ description: 'The name in addresses of a city to whose team one belongs.' })
  city!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The code of a commitment; when it is left out, all that the city has reported on.',
  })
  commitment?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class ReportNothingNewSuccess {
  @Field(() => [ProgressReportType], {
    description: 'One for each commitment; of today, with what the report before it said.',
  })
  reports!: ProgressReportType[];
}
export const ReportNothingNewResult = resultUnion(
  'ReportNothingNewResult',
  ReportNothingNewSuccess,
  [NothingReportedProblem, InvalidInputProblem],
);

@InputType()
export class RemoveProgressReportInput {
  @Field(() => ID, { description: 'The id of the report.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 2,000 characters: the city reads it. It is required.',
  })
  reason?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class RemoveProgressReportSuccess {
  @Field(() => Int, {
    description: 'How many reports were removed: those that repeat the same text are, too.',
  })
  count!: number;
}
export const RemoveProgressReportResult = resultUnion(
  'RemoveProgressReportResult',
  RemoveProgressReportSuccess,
  [ReasonRequiredProblem, InvalidInputProblem],
);
