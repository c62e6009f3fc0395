import { Field, Int, ObjectType } from '@nestjs/graphql';
import { remedyKinds } from '@praxis/domain/search';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';
import { FacetNameEnum } from './search.type';

export const RemedyKindEnum = enumOf(
  remedyKinds,
  'RemedyKind',
  'What a search that finds nothing could give up.',
);

@ObjectType('SearchRemedy', {
  description:
    'A search like the one that found nothing, with something given up, that finds something.',
})
@ReadableBy('everyone')
export class SearchRemedyType {
  @Field(() => RemedyKindEnum)
  kind!: string;

  @Field(() => FacetNameEnum, {
    nullable: true,
    description: 'The filter that is given up, where it is one.',
  })
  name!: string | null;

  @Field({ description: 'The words to search for instead.' })
  text!: string;

  @Field(() => Int, { description: 'How many practices it finds.' })
  count!: number;
}
