import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { SummitStatusEnum } from './programme.type';
import { SummitType } from './summit.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else has changed the summit meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class SummitChangedProblem extends ProblemType {}

@InputType({ description: 'A title in the languages in which it is known, at least one.' })
export class TitlesInput {
  @Field(() => String, { nullable: true, description: 'In English; at most 200 characters.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'In French; at most 200 characters.' })
  fr?: string | null;

  @Field(() => String, { nullable: true, description: 'In Spanish; at most 200 characters.' })
  es?: string | null;
}

@InputType({ description: 'Something that others hold at the same time as a summit.' })
export class AssociatedEventInput {
  @Field({ description: 'What it is called, at most 200 characters.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of the title.' })
  language!: string;

  @Field({ description: 'First day, local: 2027-05-10.' })
  startsOn!: string;

  @Field({ description: 'Last day, local.' })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  address?: string | null;
}

@InputType()
export class SaveSummitInput {
  @Field(() => ID, { nullable: true, description: 'Which one to change; a new one without.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that was seen; with `id`.' })
  revision?: number | null;

  @Field(() => Int, { description: 'The first, second, third … summit; no other one may have it.' })
  ordinal!: number;

  @Field(() => TitlesInput, { description: 'What it is called.' })
  titles!: TitlesInput;

  @Field({ description: 'The host city, by its name in addresses: barcelona.' })
  city!: string;

  @Field({ description: 'First day, local: 2027-05-10.' })
  startsOn!: string;

  @Field({ description: 'Last day, local; at most 14 days.' })
  endsOn!: string;

  @Field({ description: 'IANA name of the host city’s time zone: Europe/Madrid.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'Where in the city it takes place.' })
  venue?: string | null;

  @Field(() => [String], { description: 'Who invites, at most 20.' })
  hosts!: string[];

  @Field(() => [String], { description: 'Who organises it, at most 20.' })
  organisers!: string[];

  @Field(() => [String], { description: 'Who else helps, at most 20.' })
  partners!: string[];

  @Field(() => [String], {
    description: 'Languages of interpretation: codes of the vocabulary languageOfInterpretation.',
  })
  interpretation!: string[];

  @Field(() => [AssociatedEventInput], {
    description: 'What others hold at the same time, at most 10.',
  })
  associatedEvents!: AssociatedEventInput[];
}
@ObjectType()
@ReadableBy('everyone')
export class SaveSummitSuccess {
  @Field(() => SummitType, { description: 'The summit as it is now.' })
  summit!: SummitType;
}
export const SaveSummitResult = resultUnion('SaveSummitResult', SaveSummitSuccess, [
  SummitChangedProblem,
  InvalidInputProblem,
]);

@InputType()
export class SetSummitStatusInput {
  @Field(() => ID, { description: 'Which summit.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => SummitStatusEnum, { description: 'One of its `nextStatuses`.' })
  status!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class SetSummitStatusSuccess {
  @Field(() => SummitType, { description: 'The summit as it is now.' })
  summit!: SummitType;
}
export const SetSummitStatusResult = resultUnion('SetSummitStatusResult', SetSummitStatusSuccess, [
  SummitChangedProblem,
  InvalidInputProblem,
]);
