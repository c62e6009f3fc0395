import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { PlannedSessionType } from './programme.type';
import { TitlesInput } from './summit-planning.mutation-types';
import { SessionKindEnum, SummitType } from './summit.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else has changed the session meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class SessionChangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The session was released: it can be cancelled and not removed.',
})
@ReadableBy('everyone')
export class SessionReleasedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The programme has clashes. Nothing was released.',
})
@ReadableBy('everyone')
export class ProgrammeClashesProblem extends ProblemType {
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Nothing has changed since the programme was last released.',
})
@ReadableBy('everyone')
export class NothingToReleaseProblem extends ProblemType {}

@InputType({ description: 'A place where sessions are held.' })
export class RoomInput {
  @Field(() => ID, { nullable: true, description: 'Which one to keep; a new one without.' })
  id?: string | null;

  @Field({ description: 'What it is called, at most 100 characters.' })
  name!: string;

  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  capacity?: number | null;
}

@InputType()
export class SaveRoomsInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => [RoomInput], {
    description: 'All its rooms in their order, at most 40; one that is left out is given up.',
  })
  rooms!: RoomInput[];
}
@ObjectType()
@ReadableBy('everyone')
export class SaveRoomsSuccess {
  @Field(() => SummitType, { description: 'The summit with its rooms.' })
  summit!: SummitType;
}
export const SaveRoomsResult = resultUnion('SaveRoomsResult', SaveRoomsSuccess, [
  InvalidInputProblem,
]);

@InputType({
  description: 'Who speaks. Everybody reads it: it must not tell how to reach somebody.',
})
export class SpeakerInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The name, at most 120 characters; null for one who asked not to be named and stays so.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'In what function.' })
  role?: string | null;

  @Field(() => String, { nullable: true, description: 'Of which city.' })
  city?: string | null;
}

@InputType()
export class SaveSessionInput {
  @Field(() => ID, { nullable: true, description: 'Which one to change; a new one without.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that was seen; with `id`.' })
  revision?: number | null;

  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => SessionKindEnum)
  kind!: string;

  @Field(() => TitlesInput, { description: 'What it is called.' })
  titles!: TitlesInput;

  @Field({ description: 'A day of the summit: 2027-05-10.' })
  day!: string;

  @Field({ description: 'When it begins by the clock of the host city: 09:30.' })
  startTime!: string;

  @Field({ description: 'When it ends by the clock of the host city, on the same day.' })
  endTime!: string;

  @Field(() => ID, { nullable: true, description: 'The id of a room of the summit.' })
  room?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people can take part.' })
  capacity?: number | null;

  @Field(() => [String], {
    description: 'Languages of interpretation: codes of the vocabulary languageOfInterpretation.',
  })
  languages!: string[];

  @Field(() => [String], {
    description: 'Who interprets: people or booths, at most 20. Organisers alone read it.',
  })
  interpreters!: string[];

  @Field({ description: 'Whether it does not take place.' })
  isCancelled!: boolean;

  @Field(() => [SpeakerInput], { description: 'Who speaks, in their order, at most 20.' })
  speakers!: SpeakerInput[];
}
@ObjectType()
@ReadableBy('secretariat')
export class SaveSessionSuccess {
  @Field(() => SummitType, { description: 'The summit with its programme.' })
  summit!: SummitType;

  @Field(() => PlannedSessionType, { description: 'The session as it is planned now.' })
  session!: PlannedSessionType;
}
export const SaveSessionResult = resultUnion('SaveSessionResult', SaveSessionSuccess, [
  SessionChangedProblem,
  InvalidInputProblem,
]);

@InputType()
export class MoveSessionInput {
  @Field(() => ID, { description: 'Which session.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A day of the summit, at the same time of day; that of now when it is left out.',
  })
  day?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The id of a room of the summit; that of now when it is left out.',
  })
  room?: string | null;
}
@ObjectType()
@ReadableBy('secretariat')
export class MoveSessionSuccess {
  @Field(() => SummitType, { description: 'The summit with its programme.' })
  summit!: SummitType;

  @Field(() => PlannedSessionType, { description: 'The session as it is planned now.' })
  session!: PlannedSessionType;
}
export const MoveSessionResult = resultUnion('MoveSessionResult', MoveSessionSuccess, [
  SessionChangedProblem,
  InvalidInputProblem,
]);

@InputType()
export class RemoveSessionInput {
  @Field(() => ID, { description: 'Which session.' })
  id!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}
@ObjectType()
@ReadableBy('secretariat')
export class RemoveSessionSuccess {
  @Field(() => SummitType, { description: 'The summit without it.' })
  summit!: SummitType;
}
export const RemoveSessionResult = resultUnion('RemoveSessionResult', RemoveSessionSuccess, [
  SessionReleasedProblem,
  SessionChangedProblem,
  InvalidInputProblem,
]);

@InputType()
export class ReleaseProgrammeInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What there is to say of this version, at most 300 characters.',
  })
  note?: string | null;

  @Field({
    description: 'Whether it may go out although something is needed in two places at once.',
  })
  despiteClashes!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class ReleaseProgrammeSuccess {
  @Field(() => SummitType, { description: 'The summit with its released programme.' })
  summit!: SummitType;
}
export const ReleaseProgrammeResult = resultUnion(
  'ReleaseProgrammeResult',
  ReleaseProgrammeSuccess,
  [ProgrammeClashesProblem, NothingToReleaseProblem, InvalidInputProblem],
);
