import { Field, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';

@ObjectType('BrokenLink', {
  description: 'A link of a published practice that did not answer twice, a week apart.',
})
@ReadableBy('everyone')
export class BrokenLinkType {
  @Field({ description: 'The web address.' })
  address!: string;

  @Field({ description: 'When it last did not answer.' })
  didNotAnswerAt!: Date;
}
