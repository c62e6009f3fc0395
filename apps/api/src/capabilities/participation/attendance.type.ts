import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CountryType } from '../cities';

@ObjectType('AttendingRequest', {
  description:
    'A delegation that comes, by its reference. No person is named. For the secretariat.',
})
@ReadableBy('secretariat')
export class AttendingRequestType {
  @Field(() => ID, { description: 'The id of the request.' })
  id!: string;

  @Field({ description: 'The reference of the request.' })
  reference!: string;

  @Field(() => CountryType, { nullable: true, description: 'The country of the authority.' })
  country!: CountryType | null;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => [Int], { description: 'The rows of those who were there; 1 leads.' })
  attended!: number[];
}

@ObjectType('SummitAttendance', {
  description: 'Who was at a summit. For the secretariat.',
})
@ReadableBy('secretariat')
export class SummitAttendanceType {
  @Field(() => Int, { description: 'People who were accepted.' })
  expectedPeople!: number;

  @Field(() => Int, { description: 'People who were there.' })
  attendedPeople!: number;

  @Field(() => Int, { description: 'Delegations that had never been to a summit.' })
  firstAttendances!: number;

  @Field(() => Int, { description: 'Those of them of which somebody was there.' })
  firstAttendancesPresent!: number;

  @Field(() => [AttendingRequestType], { description: 'In the order of their references.' })
  requests!: AttendingRequestType[];
}

@InputType({ description: 'Who of a delegation was there.' })
export class AttendanceMarkInput {
  @Field(() => ID, { description: 'The id of an accepted request.' })
  request!: string;

  @Field(() => [Int], {
    description: 'The rows of those who were there; nobody where it is empty.',
  })
  people!: number[];
}

@InputType()
export class MarkAttendanceInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => [AttendanceMarkInput], {
    description: 'At most 500 delegations; those that are left out stay as they are.',
  })
  marks!: AttendanceMarkInput[];
}

@ObjectType()
@ReadableBy('secretariat')
export class MarkAttendanceSuccess {
  @Field(() => SummitAttendanceType, { description: 'Who was there, as it is known now.' })
  attendance!: SummitAttendanceType;
}
export const MarkAttendanceResult = resultUnion('MarkAttendanceResult', MarkAttendanceSuccess, [
  InvalidInputProblem,
]);
