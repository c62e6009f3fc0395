import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { progressSteps } from '@praxis/domain/follow-up';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const ProgressStepEnum = enumOf(
  progressSteps,
  'ProgressStep',
  'How far a city has come with a commitment, as the city says. NONE_REPORTED is how a city stands that has not reported; nobody reports it.',
);

@ObjectType('ProgressReport', {
  description: 'What a city reports on a commitment. It is kept for ever and never changed.',
})
@ReadableBy('everyone')
export class ProgressReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ProgressStepEnum)
  step!: string;

  @Field({ description: 'The day of which it is said: 2026-03-01.' })
  asOf!: string;

  @Field({
    description:
      'The city has said that nothing is new: step, text and evidence are those of the report before.',
  })
  isUnchanged!: boolean;

  @Field(() => String, { nullable: true, description: 'What the city says of it, without markup.' })
  text!: string | null;

  @Field(() => LanguageEnum, { description: 'The language of the text.' })
  language!: string;

  @Field({ description: 'When the city reported it.' })
  reportedAt!: Date;

  @Field({
    description:
      'The day from which the city is asked again, a year after it reported: 2027-03-01.',
  })
  nextReportDue!: string;

  @Field({ description: 'Whether that day has come.' })
  isOverdue!: boolean;
}

export const ProgressReportConnection = connectionOf('ProgressReport', () => ProgressReportType);

@ObjectType('CommitmentProgress', { description: 'How a city stands with a commitment.' })
@ReadableBy('everyone')
export class CommitmentProgressType {
  @Field(() => ProgressStepEnum)
  step!: string;
}

@ObjectType('CityProgress', {
  description: 'How a city stands with every commitment of a declaration.',
})
@ReadableBy('everyone')
export class CityProgressType {
  @Field(() => Date, {
    nullable: true,
    description: 'When it last reported on any of them; null when it never has.',
  })
  lastReportedAt!: Date | null;

  @Field(() => Int, { description: 'How many of the commitments it has reported on.' })
  reportedCount!: number;

  @Field(() => [CommitmentProgressType], {
    description: 'One for each commitment, in the order of the declaration.',
  })
  steps!: CommitmentProgressType[];
}

export const CityProgressConnection = connectionOf('CityProgress', () => CityProgressType);
