import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';

// The rows of a practice's lists, as they are read and as they are written. What has not been said is null.

@ObjectType('BuildingBlock', {
  description: 'A part of a practice that another city could take alone.',
})
@ReadableBy('everyone')
export class BuildingBlockType {
  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is.' })
  what!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it needs: people, money, law, partners.',
  })
  needs!: string | null;
}

@ObjectType('Output', { description: 'Counted activity.' })
@ReadableBy('everyone')
export class OutputType {
  @Field(() => String, { nullable: true, description: 'What was counted.' })
  indicator!: string | null;

  @Field(() => String, { nullable: true, description: 'How much or how many.' })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'When.' })
  period!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  source!: string | null;
}

@ObjectType('PracticeClaim', {
  description: 'A figure about the problem or the practice, with its year and source.',
})
@ReadableBy('everyone')
export class PracticeClaimType {
  @Field(() => String, { nullable: true, description: 'The figure, as a sentence.' })
  figure!: string | null;

  @Field(() => Int, { nullable: true, description: 'The year it is of.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  source!: string | null;
}

@ObjectType('Outcome', {
  description: 'A result, on two axes: which way it went, and how sure one can be.',
})
@ReadableBy('everyone')
export class OutcomeType {
  @Field(() => String, { nullable: true, description: 'What came of it.' })
  result!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that stands.' })
  source!: string | null;
}

@ObjectType('Evaluation', { description: 'Who looked into it, how, and what could not be shown.' })
@ReadableBy('everyone')
export class EvaluationType {
  @Field(() => String, { nullable: true, description: 'Who evaluated it.' })
  evaluator!: string | null;

  @Field(() => Int, { nullable: true, description: 'When.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'How, and with what result.' })
  method!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the report stands.' })
  link!: string | null;

  @Field(() => String, { nullable: true, description: 'What the study could not show.' })
  limits!: string | null;
}

@InputType()
export class BuildingBlockInput {
  @Field(() => String, {
    nullable: true,
    description: 'What it is called; at most 100 characters.',
  })
  name: string | null = null;

  @Field(() => String, { nullable: true, description: 'What it is; at most 400 characters.' })
  what: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What it needs: people, money, law, partners; at most 300 characters.',
  })
  needs: string | null = null;
}

@InputType()
export class OutputInput {
  @Field(() => String, { nullable: true, description: 'What was counted; at most 300 characters.' })
  indicator: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'How much or how many; at most 60 characters.',
  })
  value: string | null = null;

  @Field(() => String, { nullable: true, description: 'When; at most 60 characters.' })
  period: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that stands; at most 300 characters.',
  })
  source: string | null = null;
}

@InputType()
export class PracticeClaimInput {
  @Field(() => String, {
    nullable: true,
    description: 'The figure, as a sentence; at most 300 characters.',
  })
  figure: string | null = null;

  @Field(() => Int, { nullable: true, description: 'The year it is of.' })
  year: number | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that stands; at most 300 characters.',
  })
  source: string | null = null;
}

@InputType()
export class OutcomeInput {
  @Field(() => String, { nullable: true, description: 'What came of it; at most 400 characters.' })
  result: string | null = null;

  @Field(() => String, { nullable: true, description: 'Code of the vocabulary effectDirection.' })
  direction: string | null = null;

  @Field(() => String, { nullable: true, description: 'Code of the vocabulary evidenceLevel.' })
  strength: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where that stands; at most 300 characters.',
  })
  source: string | null = null;
}

@InputType()
export class EvaluationInput {
  @Field(() => String, { nullable: true, description: 'Who evaluated it; at most 200 characters.' })
  evaluator: string | null = null;

  @Field(() => Int, { nullable: true, description: 'When.' })
  year: number | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'How, and with what result; at most 1,000 characters.',
  })
  method: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the report stands; at most 2,000 characters.',
  })
  link: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What the study could not show; at most 1,000 characters.',
  })
  limits: string | null = null;
}
