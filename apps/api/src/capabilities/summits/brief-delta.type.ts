import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { studyChangeKinds } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { FieldDifferenceType } from '../practices';
import { PlannedSessionType } from './programme.type';
import { SpeakerInvitationOverProblem, SpeakerInvitationType } from './speaker.type';

export const StudyChangeKindEnum = enumOf(
  studyChangeKinds,
  'StudyChangeKind',
  'What is different in a case study of a brief.',
);

@ObjectType('StudyChange', {
  description: 'A case study that is not the one of the brief that somebody has in hand.',
})
@ReadableBy('everyone')
export class StudyChangeType {
  @Field(() => StudyChangeKindEnum, { description: 'Whether it is new, different, or gone.' })
  kind!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version in that brief; null for one that was not in it.',
  })
  before!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the brief shows now; null for one that it no longer has.',
  })
  pinned!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The newest version; null for one that the brief no longer has.',
  })
  after!: number | null;
}

@ObjectType('BriefDelta', {
  description: 'What has changed in the brief of a session since it was printed.',
})
@ReadableBy('everyone')
export class BriefDeltaType {
  @Field(() => Date, {
    nullable: true,
    description:
      'When the brief was taken away or handed out; null when it never was: then what has changed since practices were pinned.',
  })
  since!: Date | null;

  @Field(() => [FieldDifferenceType], {
    description: 'What changed in its time, room, aim, agenda and questions.',
  })
  texts!: FieldDifferenceType[];

  @Field({ description: 'Whether case studies stand in another order.' })
  isReordered!: boolean;
}

@InputType()
export class TakeBriefInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;

  @Field(() => LanguageEnum, { description: 'The language of the brief.' })
  language!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class TakeBriefSuccess {
  @Field(() => SpeakerInvitationType, {
    description: 'The invitation, from now on with nothing changed.',
  })
  invitation!: SpeakerInvitationType;
}
export const TakeBriefResult = resultUnion('TakeBriefResult', TakeBriefSuccess, [
  SpeakerInvitationOverProblem,
  InvalidInputProblem,
]);

@InputType()
export class HandOutBriefInput {
  @Field(() => ID, { description: 'The id of a released session.' })
  session!: string;

  @Field(() => LanguageEnum, { description: 'The language of the brief.' })
  language!: string;
}
@ObjectType()
@ReadableBy('secretariat')
export class HandOutBriefSuccess {
  @Field(() => PlannedSessionType, {
    description: 'The session, from now on with nothing changed.',
  })
  session!: PlannedSessionType;
}
export const HandOutBriefResult = resultUnion('HandOutBriefResult', HandOutBriefSuccess, [
  InvalidInputProblem,
]);
