import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CityType } from './city.type';

@InputType()
export class VerifyCityInput {
  @Field({ description: 'The city’s name in addresses: aarhus.' })
  city!: string;

  @Field({
    description: 'True: its team is the authority’s own. False takes that back, at once.',
  })
  isVerified!: boolean;
}
@ObjectType()
@ReadableBy('everyone')
export class VerifyCitySuccess {
  @Field(() => CityType, { description: 'The city as it is now.' })
  city!: CityType;
}
export const VerifyCityResult = resultUnion('VerifyCityResult', VerifyCitySuccess, [
  InvalidInputProblem,
]);
