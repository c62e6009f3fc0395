import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';

@ObjectType('ConceptText', { description: 'What a concept is called in one language.' })
@ReadableBy('everyone')
export class ConceptTextType {
  @Field(() => LanguageEnum, { description: 'The language of the words.' })
  language!: string;

  @Field(() => [String], { description: 'The words for it, the one it is called by first.' })
  words!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'What readers should know of a contested term; null where nothing has to be said.',
  })
  note!: string | null;
}

@ObjectType('Concept', {
  description:
    'One thing that people of the field call by several words, in three languages. A search for one of them finds the others too.',
})
@ReadableBy('everyone')
export class ConceptType {
  @Field({ description: 'The stable key: mentoring.' })
  code!: string;

  @Field(() => Int, {
    description: 'Counts its changes; whoever changes it gives the one they saw.',
  })
  revision!: number;

  @Field({ description: 'When it was last changed.' })
  changedAt!: Date;
}
