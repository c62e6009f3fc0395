import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { ConceptType } from './concept.type';

@ObjectType({
  implements: () => [ProblemType],
  description: 'Somebody else has changed the concept meanwhile. Nothing was saved.',
})
@ReadableBy('everyone')
export class ConceptChangedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'There are as many concepts as a search looks through.',
})
@ReadableBy('everyone')
export class TooManyConceptsProblem extends ProblemType {
  @Field(() => Int, { description: 'How many that is.' })
  limit!: number;
}

@InputType({
  description: 'The words for a concept, the one it is called by first; 20 in each language.',
})
export class ConceptWordsInput {
  @Field(() => [String], { description: 'In English.' })
  en!: string[];

  @Field(() => [String], { description: 'In French.' })
  fr!: string[];

  @Field(() => [String], { description: 'In Spanish.' })
  es!: string[];
}

@InputType({
  description:
    'What readers should know of a contested term: in all three languages, or empty in all.',
})
export class ConceptNotesInput {
  @Field({ description: 'In English; at most 600 characters.' })
  en!: string;

  @Field({ description: 'In French; at most 600 characters.' })
  fr!: string;

  @Field({ description: 'In Spanish; at most 600 characters.' })
  es!: string;
}

@InputType()
export class SaveConceptInput {
  @Field(() => String, { nullable: true, description: 'Which one to change; a new one without.' })
  code?: string;

  @Field(() => Int, { nullable: true, description: 'The revision that was seen; with `code`.' })
  revision?: number;

  @Field(() => ConceptWordsInput, { description: 'All its words.' })
  words!: ConceptWordsInput;

  @Field(() => ConceptNotesInput, { nullable: true, description: 'For a contested term.' })
  notes?: ConceptNotesInput;
}
@ObjectType({ description: 'Searches use it from now on.' })
@ReadableBy('everyone')
export class SaveConceptSuccess {
  @Field(() => ConceptType, { description: 'The concept as it is now.' })
  concept!: ConceptType;
}
export const SaveConceptResult = resultUnion('SaveConceptResult', SaveConceptSuccess, [
  ConceptChangedProblem,
  TooManyConceptsProblem,
  InvalidInputProblem,
]);

@InputType()
export class RemoveConceptInput {
  @Field({ description: 'Which one.' })
  code!: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision!: number;
}
@ObjectType({ description: 'It is gone, and searches know nothing of it.' })
@ReadableBy('everyone')
export class RemoveConceptSuccess {
  @Field({ description: 'Which one it was.' })
  code!: string;
}
export const RemoveConceptResult = resultUnion('RemoveConceptResult', RemoveConceptSuccess, [
  ConceptChangedProblem,
  InvalidInputProblem,
]);
