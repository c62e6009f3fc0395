import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { sessionKinds } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const SessionKindEnum = enumOf(
  sessionKinds,
  'SessionKind',
  'What kind of session it is; SESSION where the sources do not say.',
);
export const CaseStudyBasisEnum = enumOf(
  ['pinned', 'named', 'city-listed'] as const,
  'CaseStudyBasis',
  'Why a practice stands with a session: PINNED, a version was pinned to it; NAMED, a source names it; CITY_LISTED, the sources list its city among those that presented, not the practice.',
);

@ObjectType('Claim', {
  description: 'A figure with its source. Official sources disagree: all stand side by side.',
})
@ReadableBy('everyone')
export class ClaimType {
  @Field({ description: 'What was counted: participants, countries.' })
  what!: string;

  @Field({ description: 'As the source says it.' })
  value!: string;

  @Field({ description: 'The address of the source.' })
  source!: string;
}

@ObjectType('Summit', { description: 'A meeting of the Alliance.' })
@ReadableBy('everyone')
export class SummitType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses: rotterdam-2016.' })
  slug!: string;

  @Field(() => Int, { description: 'The first, second, third … summit.' })
  ordinal!: number;

  @Field({ description: 'First day, local: 2016-11-09.' })
  startsOn!: string;

  @Field({ description: 'Last day, local.' })
  endsOn!: string;

  @Field({ description: 'IANA name of the host city’s time zone.' })
  timeZone!: string;

  @Field(() => String, { nullable: true })
  venue!: string | null;

  @Field(() => String, { nullable: true, description: 'What kind of meeting it called itself.' })
  form!: string | null;

  @Field(() => [String])
  hosts!: string[];

  @Field(() => [String])
  organisers!: string[];

  @Field(() => [String])
  partners!: string[];

  @Field(() => [String], { description: 'Addresses of the sources.' })
  sources!: string[];

  @Field({
    description: 'Whether it was drawn from sources; otherwise its organisers tell it.',
  })
  isRecorded!: boolean;

  @Field(() => Int, {
    description: 'Counts its changes; whoever changes it tells which one they have seen.',
  })
  revision!: number;
}

@ObjectType('Session', { description: 'An item of a summit’s programme, or a field visit.' })
@ReadableBy('everyone')
export class SessionType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses, unique within the summit.' })
  slug!: string;

  @Field(() => SessionKindEnum)
  kind!: string;

  @Field(() => Int, { description: 'Its place in the programme, from 1.' })
  position!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A remark about what the sources say of it.',
  })
  note!: string | null;

  @Field(() => Int)
  commentCount!: number;

  @Field({ description: 'Whether everybody sees it; until it is released organisers alone do.' })
  isPublic!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When it begins; null where no source tells.',
  })
  startsAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends; null where no source tells.' })
  endsAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  room!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people can take part; null where it is not limited.',
  })
  capacity!: number | null;

  @Field({ description: 'Whether it does not take place.' })
  isCancelled!: boolean;
}

@ObjectType('CaseStudy', { description: 'A practice that stands with a session of a summit.' })
@ReadableBy('everyone')
export class CaseStudyType {
  @Field(() => ID, {
    nullable: true,
    description: 'Null for what is only listed with its city.',
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'Who presents it, as the programme says.' })
  presenter!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What organisers say of it for this session, without markup.',
  })
  note!: string | null;

  @Field(() => LanguageEnum, { nullable: true, description: 'The language of presenter and note.' })
  language!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why passages of presenter and note that could harm somebody may stand; for the secretariat, null for everybody else.',
  })
  @ReadableBy('secretariat')
  justification!: string | null;

  @Field(() => CaseStudyBasisEnum)
  basis!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The pinned version; null unless it was pinned.',
  })
  version!: number | null;
}

export const SummitConnection = connectionOf('Summit', () => SummitType);
