import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { visitPlaceStatuses, visitTransports } from '@praxis/domain/participation';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { CountryType } from '../cities';
import { SessionType } from '../summits';

export const VisitTransportEnum = enumOf(
  visitTransports,
  'VisitTransport',
  'How those who visit get there.',
);
export const VisitPlaceStatusEnum = enumOf(
  visitPlaceStatuses,
  'VisitPlaceStatus',
  'What became of the wish of a delegation; CANCELLED: given up by it, or taken away by organisers.',
);

@ObjectType('FieldVisitDetails', {
  description:
    'What those who have a place read of a field visit, and its organisers: never public.',
})
@ReadableBy('members')
export class FieldVisitDetailsType {
  @Field({ description: 'Where one meets.' })
  meetingPoint!: string;

  @Field({ description: 'When one meets, by the clock of the host city: 09:15.' })
  meetingTime!: string;

  @Field(() => VisitTransportEnum)
  transport!: string;

  @Field(() => Int, { nullable: true, description: 'Seats that were ordered; null for none.' })
  transportSeats!: number | null;

  @Field({ description: 'Whether there is no step on the way and on site.' })
  isStepFree!: boolean;

  @Field(() => Int, { nullable: true, description: 'Metres to go; null where nobody knows.' })
  walkMetres!: number | null;

  @Field({ description: 'What else one must know to get in, move, see and hear there.' })
  access!: string;

  @Field({ description: 'Whether one must bring a document with a photograph.' })
  needsPhotoId!: boolean;

  @Field({ description: 'What else those who come must know.' })
  notes!: string;
}

@ObjectType('KeptFieldVisitDetails', {
  description: 'What organisers say of a field visit. For the secretariat.',
})
@ReadableBy('secretariat')
export class KeptFieldVisitDetailsType extends FieldVisitDetailsType {
  @Field(() => Int, { description: 'Counts the changes.' })
  revision!: number;
}

@ObjectType('FieldVisitPlace', {
  description:
    'What became of the wish of a delegation, by the reference of its request. For the secretariat.',
})
@ReadableBy('secretariat')
export class FieldVisitPlaceType {
  @Field(() => ID)
  id!: string;

  @Field(() => VisitPlaceStatusEnum)
  status!: string;

  @Field(() => Int, { description: 'How many people: the delegation comes as a whole.' })
  people!: number;

  @Field(() => Int, {
    description: 'Which of its choices it was; 0 where organisers gave it unasked.',
  })
  rank!: number;

  @Field({ description: 'Since when it stands so.' })
  since!: Date;

  @Field({ description: 'The reference of the request.' })
  reference!: string;

  @Field(() => CountryType, { nullable: true, description: 'The country of the authority.' })
  country!: CountryType | null;
}

@ObjectType('FieldVisit', {
  description: 'A field visit with its places, for its organisers. No person is named.',
})
@ReadableBy('secretariat')
export class FieldVisitType {
  @Field(() => ID, { description: 'The id of its session.' })
  id!: string;

  @Field({ description: 'Its name in addresses, unique within the summit.' })
  slug!: string;

  @Field(() => LanguageEnum, { description: 'The language of its title.' })
  titleLanguage!: string;

  @Field(() => Date, { nullable: true, description: 'When it begins.' })
  startsAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ends.' })
  endsAt!: Date | null;

  @Field({ description: 'The time zone of the host city.' })
  timeZone!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people can come, as the programme was released; null without a limit.',
  })
  capacity!: number | null;

  @Field({ description: 'Whether it does not take place.' })
  isCancelled!: boolean;

  @Field({ description: 'Whether everybody sees it: only then places are given.' })
  isReleased!: boolean;

  @Field(() => KeptFieldVisitDetailsType, {
    nullable: true,
    description: 'What those who have a place are told; null while nothing was said.',
  })
  details!: KeptFieldVisitDetailsType | null;

  @Field(() => Int, { description: 'How many people have a place.' })
  placedPeople!: number;

  @Field(() => Int, { description: 'How many people wait for one.' })
  waitingPeople!: number;

  @Field(() => Int, { description: 'How many of those with a place need something to get in.' })
  accessNeeds!: number;

  @Field(() => Int, { description: 'How many of those with a place do not eat everything.' })
  dietNeeds!: number;

  @Field(() => [FieldVisitPlaceType], {
    description: 'In the order in which places are given.',
  })
  places!: FieldVisitPlaceType[];
}

@ObjectType('OwnFieldVisit', {
  description: 'What became of a choice of one’s own request, for whoever asked.',
})
@ReadableBy('members')
export class OwnFieldVisitType {
  @Field(() => ID, { description: 'The id of the place.' })
  id!: string;

  @Field(() => VisitPlaceStatusEnum)
  status!: string;

  @Field(() => Int, { description: 'How many people of the delegation.' })
  people!: number;

  @Field(() => SessionType, { description: 'The visit, as everybody sees it.' })
  session!: SessionType;

  @Field({ description: 'The time zone of the host city.' })
  timeZone!: string;

  @Field(() => FieldVisitDetailsType, {
    nullable: true,
    description: 'Where and how one meets; null without a place, and where nothing was said yet.',
  })
  details!: FieldVisitDetailsType | null;

  @Field({ description: 'Whether it can be given up: not once the visit has begun.' })
  canGiveUp!: boolean;
}
