import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';

@ObjectType('Adoption', {
  description: 'One place reusing another’s practice, as public sources tell it.',
})
@ReadableBy('everyone')
export class AdoptionType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The practice that was taken over.' })
  originName!: string;

  @Field()
  originPlace!: string;

  @Field({ description: 'What it became.' })
  adoptedName!: string;

  @Field()
  adoptedPlace!: string;

  @Field(() => Int, { nullable: true })
  year!: number | null;

  @Field(() => [String], { description: 'Addresses of the sources.' })
  sources!: string[];
}
