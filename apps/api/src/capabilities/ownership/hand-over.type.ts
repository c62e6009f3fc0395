import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CityRoleEnum } from '../accounts';
import { CityType } from '../cities';

@ObjectType('TeamMember', {
  description: 'Somebody of a city’s team, as its coordinators see them.',
})
@ReadableBy('everyone')
export class TeamMemberType {
  @Field(() => CityRoleEnum, { description: 'What they may do for the city.' })
  role!: string;
}

@ObjectType('HandOver', {
  description: 'What goes from somebody who leaves a team to somebody who stays, in numbers.',
})
@ReadableBy('everyone')
export class HandOverType {
  @Field(() => Int, { description: 'Drafts that are theirs to finish.' })
  drafts!: number;

  @Field(() => Int, { description: 'Drafts that they sent in: the other is told of the decision.' })
  submissions!: number;

  @Field(() => Int, { description: 'Tables that they uploaded for the city.' })
  tables!: number;

  @Field(() => Int, { description: 'Invitations that they sent and nobody has answered.' })
  invitations!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Nobody else coordinates the team.',
})
@ReadableBy('everyone')
export class LastCoordinatorProblem extends ProblemType {}

@InputType()
export class HandOverInput {
  @Field({ description: 'The city’s name in addresses: aarhus.' })
  city!: string;

  @Field(() => ID, { description: 'The account that leaves its team.' })
  from!: string;

  @Field(() => ID, { description: 'The account of the team that takes over.' })
  to!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class HandOverSuccess {
  @Field(() => CityType, { description: 'The city whose team it is.' })
  city!: CityType;

  @Field(() => HandOverType, { description: 'What went over.' })
  handedOver!: HandOverType;
}
export const HandOverResult = resultUnion('HandOverResult', HandOverSuccess, [
  LastCoordinatorProblem,
  InvalidInputProblem,
]);
