import { Field, ObjectType } from '@nestjs/graphql';
import { vocabularyNames } from '@praxis/domain/vocabularies';
import { ReadableBy } from '../../platform/graphql/audience';
import { registerEnumType } from '@nestjs/graphql';

export const VocabularyEnum = Object.fromEntries(
  vocabularyNames.map((name) => [name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase(), name]),
);
registerEnumType(VocabularyEnum, {
  name: 'VocabularyName',
  description: 'A controlled vocabulary.',
});

@ObjectType('Vocabulary', { description: 'A controlled vocabulary with its terms.' })
@ReadableBy('everyone')
export class VocabularyType {
  @Field(() => VocabularyEnum)
  name!: string;
}

@ObjectType('Term', { description: 'A term of a controlled vocabulary. Its code never changes.' })
@ReadableBy('everyone')
export class TermType {
  @Field({ description: 'The stable key: interreligious-dialogue.' })
  code!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of its group; topics have one of topicGroup.',
  })
  group!: string | null;
}
