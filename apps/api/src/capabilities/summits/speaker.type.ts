import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { speakerAnswers } from '@praxis/domain/summits';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PlannedSessionType } from './programme.type';
import { SummitType } from './summit.type';

export const SpeakerAnswerEnum = enumOf(
  speakerAnswers,
  'SpeakerAnswer',
  'What a speaker says who was asked by mail.',
);

@ObjectType('PlannedSpeaker', {
  description: 'Who is planned to speak, and what she says of it. Her mail address is never shown.',
})
@ReadableBy('secretariat')
export class PlannedSpeakerType {
  @Field(() => String, {
    nullable: true,
    description: 'The name; null for who asked not to be named any more.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'In what function.' })
  role!: string | null;

  @Field(() => String, { nullable: true, description: 'Of which city.' })
  city!: string | null;

  @Field(() => Date, { nullable: true, description: 'When she was last asked; null when never.' })
  askedAt!: Date | null;

  @Field(() => SpeakerAnswerEnum, {
    nullable: true,
    description: 'What she answered; null when nothing yet.',
  })
  answer!: string | null;

  @Field(() => Date, { nullable: true, description: 'When she answered.' })
  answeredAt!: Date | null;
}

@ObjectType('SpeakerInvitation', {
  description: 'What a speaker is asked by mail: shown to whoever has the key of the mail.',
})
@ReadableBy('everyone')
export class SpeakerInvitationType {
  @Field({ description: 'Who is asked.' })
  name!: string;

  @Field(() => SpeakerAnswerEnum, {
    nullable: true,
    description: 'What she answered; null when nothing yet.',
  })
  answer!: string | null;

  @Field({ description: 'The name of the session in addresses.' })
  sessionSlug!: string;

  @Field({ description: 'The name of the summit in addresses.' })
  summitSlug!: string;

  @Field({ description: 'Whether everybody sees the session: then its brief can be taken away.' })
  isReleased!: boolean;

  @Field({ description: 'When the session begins.' })
  startsAt!: Date;

  @Field({ description: 'IANA name of the time zone by whose clock times are told.' })
  timeZone!: string;

  @Field(() => String, { nullable: true, description: 'The room of the session.' })
  room!: string | null;

  @Field(() => String, { nullable: true, description: 'Where in the city the summit takes place.' })
  venue!: string | null;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The link of the mail no longer answers: the session is over or cancelled, or somebody else speaks.',
})
@ReadableBy('everyone')
export class SpeakerInvitationOverProblem extends ProblemType {}

@InputType()
export class AskSpeakerInput {
  @Field(() => ID, { description: 'The id of the session.' })
  session!: string;

  @Field({ description: 'The name of one of its planned speakers.' })
  name!: string;

  @Field({
    description:
      'Her mail address: kept encrypted until she declines or the session is over, shown to nobody.',
  })
  address!: string;

  @Field(() => LanguageEnum, { description: 'The language of the mail.' })
  language!: string;
}
@ObjectType()
@ReadableBy('secretariat')
export class AskSpeakerSuccess {
  @Field(() => PlannedSessionType, { description: 'The session with its speakers.' })
  session!: PlannedSessionType;
}
export const AskSpeakerResult = resultUnion('AskSpeakerResult', AskSpeakerSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class AnswerSpeakerInvitationInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;

  @Field(() => SpeakerAnswerEnum, { description: 'Whether she comes.' })
  answer!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class AnswerSpeakerInvitationSuccess {
  @Field(() => SpeakerInvitationType, { description: 'The invitation with its answer.' })
  invitation!: SpeakerInvitationType;
}
export const AnswerSpeakerInvitationResult = resultUnion(
  'AnswerSpeakerInvitationResult',
  AnswerSpeakerInvitationSuccess,
  [SpeakerInvitationOverProblem, InvalidInputProblem],
);

@InputType()
export class RemoveSpeakerNameInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field({ description: 'The name, however it is written.' })
  name!: string;
}
@ObjectType()
@ReadableBy('secretariat')
export class RemoveSpeakerNameSuccess {
  @Field(() => SummitType, { description: 'The summit, which names her nowhere.' })
  summit!: SummitType;
}
export const RemoveSpeakerNameResult = resultUnion(
  'RemoveSpeakerNameResult',
  RemoveSpeakerNameSuccess,
  [InvalidInputProblem],
);

@InputType()
export class RemoveOwnNameInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class RemoveOwnNameSuccess {
  @Field({ description: 'The name of the summit in addresses, which names her nowhere.' })
  summitSlug!: string;
}
export const RemoveOwnNameResult = resultUnion('RemoveOwnNameResult', RemoveOwnNameSuccess, [
  SpeakerInvitationOverProblem,
  InvalidInputProblem,
]);

@InputType()
export class ForgetSpeakerAddressInput {
  @Field({ description: 'The key in the mail.' })
  key!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class ForgetSpeakerAddressSuccess {
  @Field(() => SpeakerInvitationType, { description: 'The invitation, without an address.' })
  invitation!: SpeakerInvitationType;
}
export const ForgetSpeakerAddressResult = resultUnion(
  'ForgetSpeakerAddressResult',
  ForgetSpeakerAddressSuccess,
  [SpeakerInvitationOverProblem, InvalidInputProblem],
);
