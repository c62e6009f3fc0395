import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { FieldVisitType, OwnFieldVisitType, VisitTransportEnum } from './field-visit.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else has changed the field visit meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class FieldVisitChangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The delegation does not fit into the field visit as a whole. Nothing was changed.',
})
@ReadableBy('everyone')
export class FieldVisitFullProblem extends ProblemType {
  @Field(() => Int, { description: 'How many people still fit.' })
  free!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The delegation has a place in another field visit at the same time. Nothing was changed.',
})
@ReadableBy('everyone')
export class FieldVisitsOverlapProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'The field visit has begun, was cancelled or is not released: its places stay as they are.',
})
@ReadableBy('everyone')
export class FieldVisitClosedProblem extends ProblemType {}

@InputType()
export class SaveFieldVisitInput {
  @Field(() => ID, { description: 'The id of a session of the kind FIELD_VISIT.' })
  session!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was seen; nothing where nothing was said yet.',
  })
  revision?: number | null;

  @Field({ description: 'Where one meets, at most 200 characters.' })
  meetingPoint!: string;

  @Field({ description: 'When one meets, by the clock of the host city: 09:15.' })
  meetingTime!: string;

  @Field(() => VisitTransportEnum)
  transport!: string;

  @Field(() => Int, { nullable: true, description: 'Seats that were ordered, at most 1,000.' })
  transportSeats?: number | null;

  @Field({ description: 'Whether there is no step on the way and on site.' })
  isStepFree!: boolean;

  @Field(() => Int, { nullable: true, description: 'Metres to go, at most 20,000.' })
  walkMetres?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What else one must know to get in, move, see and hear there, at most 500 characters.',
  })
  access?: string | null;

  @Field({ description: 'Whether one must bring a document with a photograph.' })
  needsPhotoId!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What else those who come must know, at most 1,000 characters.',
  })
  notes?: string | null;
}

@InputType()
export class AllocateFieldVisitsInput {
  @Field(() => ID, { description: 'The id of the summit.' })
  summit!: string;
}

@InputType()
export class MoveFieldVisitPlaceInput {
  @Field(() => ID, { description: 'The place or wish of a delegation.' })
  place!: string;

  @Field(() => ID, {
    description: 'The id of the visit it goes to; that for which it waits gives it the place.',
  })
  to!: string;
}

@InputType()
export class FieldVisitPlaceInput {
  @Field(() => ID, { description: 'The place or wish of a delegation.' })
  place!: string;
}

@ObjectType()
@ReadableBy('secretariat')
export class SaveFieldVisitSuccess {
  @Field(() => [FieldVisitType], { description: 'The field visits of the summit.' })
  fieldVisits!: FieldVisitType[];
}
export const SaveFieldVisitResult = resultUnion('SaveFieldVisitResult', SaveFieldVisitSuccess, [
  FieldVisitChangedProblem,
  InvalidInputProblem,
]);

@ObjectType()
@ReadableBy('secretariat')
export class AllocateFieldVisitsSuccess {
  @Field(() => [FieldVisitType], { description: 'The field visits of the summit.' })
  fieldVisits!: FieldVisitType[];
}
export const AllocateFieldVisitsResult = resultUnion(
  'AllocateFieldVisitsResult',
  AllocateFieldVisitsSuccess,
  [InvalidInputProblem],
);

@ObjectType()
@ReadableBy('secretariat')
export class MoveFieldVisitPlaceSuccess {
  @Field(() => [FieldVisitType], { description: 'The field visits of the summit.' })
  fieldVisits!: FieldVisitType[];
}
export const MoveFieldVisitPlaceResult = resultUnion(
  'MoveFieldVisitPlaceResult',
  MoveFieldVisitPlaceSuccess,
  [FieldVisitFullProblem, FieldVisitsOverlapProblem, FieldVisitClosedProblem, InvalidInputProblem],
);

@ObjectType()
@ReadableBy('secretariat')
export class WaiveFieldVisitPlaceSuccess {
  @Field(() => [FieldVisitType], { description: 'The field visits of the summit.' })
  fieldVisits!: FieldVisitType[];
}
export const WaiveFieldVisitPlaceResult = resultUnion(
  'WaiveFieldVisitPlaceResult',
  WaiveFieldVisitPlaceSuccess,
  [FieldVisitClosedProblem, InvalidInputProblem],
);

@ObjectType()
@ReadableBy('members')
export class GiveUpFieldVisitSuccess {
  @Field(() => [OwnFieldVisitType], { description: 'The field visits of the request.' })
  ownFieldVisits!: OwnFieldVisitType[];
}
export const GiveUpFieldVisitResult = resultUnion(
  'GiveUpFieldVisitResult',
  GiveUpFieldVisitSuccess,
  [FieldVisitClosedProblem, InvalidInputProblem],
);
