import { Field, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { ProblemType } from '../../platform/graphql/problem.type';
import { PassageKindEnum } from './practice-warning.type';

@ObjectType('OpenPassage', {
  description: 'A passage that could harm somebody, in a text that everybody reads at once.',
})
@ReadableBy('everyone')
export class OpenPassageType {
  @Field(() => PassageKindEnum, { description: 'What it may give away.' })
  kind!: string;

  @Field({ description: 'The passage itself.' })
  words!: string;

  @Field({ description: 'The sentence in which it stands.' })
  sentence!: string;
}

@ObjectType({
  implements: () => [ProblemType],
  description:
    'Passages of the text could harm somebody: each is changed, or whoever writes says why they may stand.',
})
@ReadableBy('everyone')
export class PassagesOpenProblem extends ProblemType {
  @Field(() => [OpenPassageType], { description: 'The passages, in their order.' })
  passages!: OpenPassageType[];
}
