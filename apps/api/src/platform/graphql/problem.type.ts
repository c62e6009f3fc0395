import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from './audience';

/** What every expected failure of a mutation has. */
@InterfaceType('Problem', {
  description:
    'An expected failure of a mutation: data, not an error. New kinds may be added; ask for `... on Problem { code message }` to be ready for them.',
})
export abstract class ProblemType {
  @Field({ description: 'A stable word for programs: DRAFT_CONFLICT.' })
  code!: string;

  @Field({
    description:
      'What happened and what to do, in English, for developers. Screens have their own words.',
  })
  message!: string;
}

@ObjectType('FieldFault', { description: 'One thing that is wrong with one field of an input.' })
@ReadableBy('everyone')
export class FieldFaultType {
  @Field({ description: 'Where, as in the input: `texts.0.fields.title`.' })
  path!: string;

  @Field({ description: 'What is wrong, a stable word: required, tooLong, tooMany, unknownCode …' })
  rule!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The limit that was missed, where the rule has one.',
  })
  limit!: number | null;

  @Field({ description: 'What is wrong and how to mend it, in English.' })
  message!: string;
}

@ObjectType('InvalidInputProblem', {
  implements: () => [ProblemType],
  description:
    'The input is not acceptable; every faulty field is named with its cure. Nothing was saved.',
})
@ReadableBy('everyone')
export class InvalidInputProblem extends ProblemType {
  @Field(() => [FieldFaultType])
  fields!: FieldFaultType[];
}
