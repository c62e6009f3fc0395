import { Field, Int, ObjectType } from '@nestjs/graphql';
import { fieldStandings } from '@praxis/domain/translations';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf } from '../../platform/graphql/language.enum';

export const FieldStandingEnum = enumOf(
  fieldStandings,
  'FieldStanding',
  'How a field of a text stands beside the original.',
);

@ObjectType('TextFieldStanding', {
  description: 'How one field of a published text stands beside the original.',
})
@ReadableBy('everyone')
export class TextFieldStandingType {
  @Field({ description: 'The field of the template.' })
  field!: string;

  @Field(() => FieldStandingEnum, { description: 'How it stands.' })
  standing!: string;

  @Field({ description: 'Whether a machine translated it and nobody has checked it.' })
  isUnchecked!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of a translation the version of the original that it follows, of the original the version in which it last changed; null where it is missing.',
  })
  follows!: number | null;
}
