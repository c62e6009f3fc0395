import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { followUpStandings } from '@praxis/domain/follow-up';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CityType } from '../cities';
import { ProgressReportType } from './progress-report.type';

export const FollowUpStandingEnum = enumOf(
  followUpStandings,
  'FollowUpStanding',
  'Whether a city has reported on what was promised, for those who follow it up.',
);

@ObjectType('CityFollowUp', {
  description: 'What a city has reported and not, and when it was asked.',
})
@ReadableBy('secretariat')
export class CityFollowUpType {
  @Field(() => FollowUpStandingEnum)
  standing!: string;

  @Field(() => Int, { description: 'How many people of its team can report for it.' })
  teamSize!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When it last reported on any of the commitments; null when it never has.',
  })
  lastReportedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its team was last asked by mail.' })
  remindedAt!: Date | null;

  @Field({
    description: 'Whether it can be asked now: it has a team, and was not asked these last days.',
  })
  canBeReminded!: boolean;
}

export const CityFollowUpConnection = connectionOf('CityFollowUp', () => CityFollowUpType);

@ObjectType('FollowUpCount', { description: 'How many cities stand so.' })
@ReadableBy('secretariat')
export class FollowUpCountType {
  @Field(() => FollowUpStandingEnum)
  standing!: string;

  @Field(() => Int, { description: 'How many cities.' })
  count!: number;
}

@ObjectType('FollowUp', {
  description: 'Which cities report on what was promised: on all commitments, or on one.',
})
@ReadableBy('secretariat')
export class FollowUpType {
  @Field(() => [FollowUpCountType], { description: 'One for each standing; together all cities.' })
  counts!: FollowUpCountType[];
}

@ObjectType('Reminder', {
  description: 'A mail that asked a city to report, as whoever has its key sees it.',
})
@ReadableBy('everyone')
export class ReminderType {
  @Field(() => CityType, { description: 'The city that was asked.' })
  city!: CityType;

  @Field(() => [ProgressReportType], {
    description:
      'What the city said before it was asked and has not said anew: pressing says it again, of today. Empty once the city has answered.',
  })
  reports!: ProgressReportType[];
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Nobody belongs to the team of the city: a mail would reach nobody.',
})
@ReadableBy('everyone')
export class NobodyToRemindProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The city was asked a few days ago.',
})
@ReadableBy('everyone')
export class RemindedRecentlyProblem extends ProblemType {
  @Field({ description: 'From when it can be asked again.' })
  againFrom!: Date;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The link of the reminder no longer works, or never did.',
})
@ReadableBy('everyone')
export class ReminderOverProblem extends ProblemType {}

@InputType()
export class RemindCityInput {
  @Field({ description: 'The name in addresses of the city.' })
  city!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class RemindCitySuccess {
  @Field(() => CityType, { description: 'The city that is asked.' })
  city!: CityType;

  @Field(() => Int, { description: 'How many people are asked.' })
  count!: number;
}
export const RemindCityResult = resultUnion('RemindCityResult', RemindCitySuccess, [
  NobodyToRemindProblem,
  RemindedRecentlyProblem,
  InvalidInputProblem,
]);

@InputType()
export class ConfirmNothingNewInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class ConfirmNothingNewSuccess {
  @Field(() => CityType, { description: 'The city that has answered.' })
  city!: CityType;

  @Field(() => [ProgressReportType], {
    description: 'What it has said again, of today; empty when it had answered before.',
  })
  reports!: ProgressReportType[];
}
export const ConfirmNothingNewResult = resultUnion(
  'ConfirmNothingNewResult',
  ConfirmNothingNewSuccess,
  [ReminderOverProblem, InvalidInputProblem],
);
