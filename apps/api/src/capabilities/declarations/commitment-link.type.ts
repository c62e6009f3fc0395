import { Field, ID, ObjectType } from '@nestjs/graphql';
import { linkStates } from '@praxis/domain/declarations';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const LinkStateEnum = enumOf(
  linkStates,
  'LinkState',
  'How far the link of a practice to a commitment has come. Everybody reads those that are ACCEPTED.',
);

@ObjectType('CommitmentLink', {
  description: 'What a city says of how its practice serves a commitment.',
})
@ReadableBy('everyone')
export class CommitmentLinkType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'How the practice serves the commitment, in the city’s words.' })
  sentence!: string;

  @Field(() => LanguageEnum, { description: 'The language of the sentence.' })
  language!: string;

  @Field(() => LinkStateEnum)
  state!: string;

  @Field({ description: 'When the city proposed it.' })
  proposedAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the secretariat decided.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined.' })
  reason!: string | null;
}

export const CommitmentLinkConnection = connectionOf('CommitmentLink', () => CommitmentLinkType);
