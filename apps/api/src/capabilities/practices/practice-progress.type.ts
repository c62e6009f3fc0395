import { Field, Int, ObjectType } from '@nestjs/graphql';
import { gapReasons, tasks } from '@praxis/domain/practices';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const TaskEnum = enumOf(tasks, 'Task', 'A topic of the editor: one screen.');
export const TaskStateEnum = enumOf(
  ['not-started', 'in-progress', 'completed'] as const,
  'TaskState',
  'How far a task of the editor is.',
);

@ObjectType('PracticeGap', {
  description: 'A field that stands in the way of a submission, or that a reviewer will ask for.',
})
@ReadableBy('everyone')
export class PracticeGapType {
  @Field({ description: 'The field of the template: safeguards.' })
  field!: string;

  @Field(() => TaskEnum)
  task!: string;

  @Field({ description: `One of: ${gapReasons.join(', ')}.` })
  reason!: string;
}

@ObjectType('TaskProgress', { description: 'How far one task of the editor is.' })
@ReadableBy('everyone')
export class TaskProgressType {
  @Field(() => TaskEnum)
  task!: string;

  @Field(() => TaskStateEnum)
  state!: string;

  @Field(() => Int, { description: 'So many fields of it are filled.' })
  filled!: number;

  @Field(() => Int, { description: 'Of so many that a review needs or asks for.' })
  wanted!: number;
}

@ObjectType('FieldExample', {
  description: 'How a published practice has filled a field, in the language of the draft.',
})
@ReadableBy('everyone')
export class FieldExampleType {
  @Field({ description: 'The field of the template: lessons.' })
  field!: string;
}

@ObjectType('Completeness', {
  description: 'How much of what a review needs and asks for has been said. It blocks nothing.',
})
@ReadableBy('everyone')
export class CompletenessType {
  @Field(() => Int, { description: 'So many fields are filled.' })
  filled!: number;

  @Field(() => Int, { description: 'Of so many.' })
  wanted!: number;
}

@ObjectType('TextPart', { description: 'A stretch of a text in a comparison.' })
@ReadableBy('everyone')
export class TextPartType {
  @Field({ description: 'same, added or removed.' })
  kind!: string;

  @Field()
  text!: string;
}

@ObjectType('FieldDifference', {
  description: 'What changed in one field between two states, word by word.',
})
@ReadableBy('everyone')
export class FieldDifferenceType {
  @Field({ description: 'The field of the template.' })
  field!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Null for facts, which are the same in every language.',
  })
  language!: string | null;

  @Field(() => [TextPartType])
  parts!: TextPartType[];
}
