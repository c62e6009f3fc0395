import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  clashKinds,
  differenceKinds,
  releasedFields,
  summitStatuses,
} from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { SessionKindEnum } from './summit.type';

export const SummitStatusEnum = enumOf(summitStatuses, 'SummitStatus', 'How far a summit is.');
export const ClashKindEnum = enumOf(
  clashKinds,
  'ClashKind',
  'Why something cannot be as it is planned.',
);
export const ReleasedFieldEnum = enumOf(
  releasedFields,
  'ReleasedField',
  'What of a session is different.',
);
export const DifferenceKindEnum = enumOf(
  differenceKinds,
  'ProgrammeDifferenceKind',
  'What a new release would do to a session.',
);

@ObjectType('LocalText', { description: 'Words in one language.' })
@ReadableBy('everyone')
export class LocalTextType {
  @Field(() => LanguageEnum, { description: 'The language of the words.' })
  language!: string;

  @Field({ description: 'The words.' })
  text!: string;
}

@ObjectType('AssociatedEvent', {
  description: 'Something that others hold at the same time as a summit.',
})
@ReadableBy('everyone')
export class AssociatedEventType {
  @Field({ description: 'What it is called.' })
  title!: string;

  @Field(() => LanguageEnum, { description: 'The language of the title.' })
  language!: string;

  @Field({ description: 'First day, local: 2017-11-15.' })
  startsOn!: string;

  @Field({ description: 'Last day, local.' })
  endsOn!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  place!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web.' })
  address!: string | null;
}

@ObjectType('Speaker', { description: 'Who speaks in a session, as the programme says.' })
@ReadableBy('everyone')
export class SpeakerType {
  @Field(() => String, {
    nullable: true,
    description: 'The name; null for who asked not to be named any more.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'In what function.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Of which city.' })
  city!: string | null;
}

@ObjectType('ProgrammeRelease', {
  description: 'A version of a programme as it was released; it never changes.',
})
@ReadableBy('everyone')
export class ProgrammeReleaseType {
  @Field(() => Int, { description: 'Counted from 1 within the summit.' })
  number!: number;

  @Field({ description: 'When it was released.' })
  releasedAt!: Date;

  @Field(() => String, { nullable: true, description: 'What organisers say of it.' })
  note!: string | null;
}

@ObjectType('ReleasedSession', { description: 'A session as it stands in a released version.' })
@ReadableBy('everyone')
export class ReleasedSessionType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses, unique within the summit.' })
  slug!: string;

  @Field(() => SessionKindEnum)
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Where it is held.' })
  room!: string | null;

  @Field({ description: 'Whether it does not take place.' })
  isCancelled!: boolean;
}

@ObjectType('Room', { description: 'A place where sessions of a summit are held.' })
@ReadableBy('secretariat')
export class RoomType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'What it is called.' })
  name!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people it holds; null where nobody has said.',
  })
  capacity!: number | null;
}

@ObjectType('PlannedSession', {
  description: 'What organisers plan of a session: everybody reads it once it is released.',
})
@ReadableBy('secretariat')
export class PlannedSessionType {
  @Field(() => ID, { description: 'The id of the session.' })
  id!: string;

  @Field({ description: 'Its name in addresses, unique within the summit.' })
  slug!: string;

  @Field(() => Int, {
    description: 'Counts the changes; whoever changes it tells which one they have seen.',
  })
  revision!: number;

  @Field({ description: 'Whether it was released: then it can be cancelled and not removed.' })
  isPublic!: boolean;

  @Field(() => SessionKindEnum)
  kind!: string;

  @Field({ description: 'When it begins.' })
  startsAt!: Date;

  @Field({ description: 'When it ends.' })
  endsAt!: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people can take part; null where it is not limited.',
  })
  capacity!: number | null;

  @Field(() => [String], { description: 'Who interprets: people or booths.' })
  interpreters!: string[];

  @Field({ description: 'Whether it does not take place.' })
  isCancelled!: boolean;
}

@ObjectType('Clash', {
  description:
    'Something that cannot be as it is planned: needed twice at once, too small, outside.',
})
@ReadableBy('secretariat')
export class ClashType {
  @Field(() => ClashKindEnum)
  kind!: string;

  @Field({ description: 'The room, the person or the day.' })
  what!: string;

  @Field(() => [PlannedSessionType], { description: 'One session or two.' })
  sessions!: PlannedSessionType[];
}

@ObjectType('ProgrammeDifference', { description: 'What a new release would change.' })
@ReadableBy('secretariat')
export class ProgrammeDifferenceType {
  @Field(() => DifferenceKindEnum)
  kind!: string;

  @Field(() => [ReleasedFieldEnum], {
    description: 'What is different; empty for a session that is new.',
  })
  fields!: string[];

  @Field(() => PlannedSessionType)
  session!: PlannedSessionType;
}

@ObjectType('Programme', {
  description: 'What organisers plan of a summit, and how it differs from what was released last.',
})
@ReadableBy('secretariat')
export class ProgrammeType {
  @Field(() => [RoomType], { description: 'In their order.' })
  rooms!: RoomType[];

  @Field(() => [PlannedSessionType], { description: 'In the order of the programme.' })
  sessions!: PlannedSessionType[];

  @Field(() => [ClashType], {
    description: 'What cannot be as it is planned; a release asks for it.',
  })
  clashes!: ClashType[];

  @Field(() => [ProgrammeDifferenceType], {
    description: 'What a new release would change.',
  })
  differences!: ProgrammeDifferenceType[];
}
