import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { ProblemType } from '../../platform/graphql/problem.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'A person has as many collections as anybody may.',
})
@ReadableBy('everyone')
export class TooManyCollectionsProblem extends ProblemType {
  @Field(() => Int, { description: 'How many that is.' })
  limit!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The collection is as long as any may be.',
})
@ReadableBy('everyone')
export class CollectionFullProblem extends ProblemType {
  @Field(() => Int, { description: 'How many practices that is.' })
  limit!: number;
}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The collection has editions, which can be cited for ever: it stays public.',
})
@ReadableBy('everyone')
export class CollectionFrozenProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'Only a public collection can be frozen.',
})
@ReadableBy('everyone')
export class CollectionNotPublicProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'There is no published practice in the collection.',
})
@ReadableBy('everyone')
export class CollectionEmptyProblem extends ProblemType {}
