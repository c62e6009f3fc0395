import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { passageKinds } from '@praxis/domain/safety';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { TaskEnum } from './practice-progress.type';

export const PassageKindEnum = enumOf(
  passageKinds,
  'PassageKind',
  'What a passage may give away: who somebody is, how to reach them, or how the police work.',
);

@ObjectType('Justification', { description: 'Why a passage that could harm somebody may stand.' })
@ReadableBy('everyone')
export class JustificationType {
  @Field()
  reason!: string;

  @Field()
  justifiedAt!: Date;
}

@ObjectType('DraftWarning', {
  description:
    'A passage of a draft that could harm somebody. It must be changed or justified before the draft is sent to review; it never holds up saving.',
})
@ReadableBy('everyone')
export class DraftWarningType {
  @Field(() => ID, {
    description: 'Of the passage and its sentence: when either changes, it is another warning.',
  })
  id!: string;

  @Field(() => PassageKindEnum)
  kind!: string;

  @Field({ description: 'The field of the template: activities.' })
  field!: string;

  @Field(() => TaskEnum)
  task!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'Null for what is the same in every language.',
  })
  language!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a list: which entry, counted from 0.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Of an entry with parts: which of them.' })
  part!: string | null;

  @Field(() => Int, {
    description: 'Where it begins in the field, entry or part as it was written, in UTF-16 units.',
  })
  start!: number;

  @Field(() => Int, { description: 'Where it ends; the unit there is no longer in it.' })
  end!: number;

  @Field(() => Boolean, {
    description:
      'Whether a reason can let it stand. An exact address cannot, where the city chose to show the place less exactly.',
  })
  isJustifiable!: boolean;

  @Field({ description: 'The passage itself.' })
  words!: string;

  @Field({ description: 'What stands before it, as far as it helps to judge.' })
  before!: string;

  @Field({ description: 'What stands after it.' })
  after!: string;
}
