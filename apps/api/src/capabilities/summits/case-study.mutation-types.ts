import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { directions } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PassagesOpenProblem } from '../practices';
import { SessionType } from './summit.type';

export const DirectionEnum = enumOf(directions, 'Direction', 'Where an entry of a list goes.');

@InputType()
export class PinCaseStudyInput {
  @Field(() => ID, { description: 'The id of the session.' })
  session!: string;

  @Field(() => Int, { description: 'The number of a published practice.' })
  practice!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Which version is shown; the current one when it is left out.',
  })
  version?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who presents it, at most 200 characters on one line.',
  })
  presenter?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What there is to say of it for this session, at most 1,000 characters.',
  })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of presenter and note that could harm somebody may stand, at most 500 characters: for the secretariat. Kept only where there are such passages.',
  })
  justification?: string | null;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language of presenter and note; that of the request when it is left out.',
  })
  language?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class PinCaseStudySuccess {
  @Field(() => SessionType, { description: 'The session with its case studies.' })
  session!: SessionType;
}
export const PinCaseStudyResult = resultUnion('PinCaseStudyResult', PinCaseStudySuccess, [
  PassagesOpenProblem,
  InvalidInputProblem,
]);

@InputType()
export class UnpinCaseStudyInput {
  @Field(() => ID, { description: 'The id of the case study.' })
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class UnpinCaseStudySuccess {
  @Field(() => SessionType, { description: 'The session without it.' })
  session!: SessionType;
}
export const UnpinCaseStudyResult = resultUnion('UnpinCaseStudyResult', UnpinCaseStudySuccess, [
  InvalidInputProblem,
]);

@InputType()
export class MoveCaseStudyInput {
  @Field(() => ID, { description: 'The id of the case study.' })
  id!: string;

  @Field(() => DirectionEnum, { description: 'By one place; at the end of the list it stays.' })
  direction!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class MoveCaseStudySuccess {
  @Field(() => SessionType, { description: 'The session with its case studies in their order.' })
  session!: SessionType;
}
export const MoveCaseStudyResult = resultUnion('MoveCaseStudyResult', MoveCaseStudySuccess, [
  InvalidInputProblem,
]);
