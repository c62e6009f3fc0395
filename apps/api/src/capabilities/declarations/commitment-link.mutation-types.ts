import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { linkDecisions } from '@praxis/domain/declarations';
import { ReadableBy } from '../../platform/graphql/audience';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { ReasonRequiredProblem } from '../practices';
import { CommitmentLinkType, LinkStateEnum } from './commitment-link.type';

export const LinkDecisionEnum = enumOf(
  linkDecisions,
  'LinkDecision',
  'What the secretariat decides about a proposed link.',
);

@ObjectType({
  implements: () => [ProblemType],
  description: 'The link has been decided, replaced or taken back meanwhile.',
})
@ReadableBy('everyone')
export class LinkDecidedProblem extends ProblemType {
  @Field(() => LinkStateEnum, { description: 'How it stands now.' })
  state!: string;
}

@InputType()
export class ProposeCommitmentLinkInput {
  @Field(() => Int, { description: 'The number of a published practice of one’s own city.' })
  number!: number;

  @Field({ description: 'The code of the commitment: R4.' })
  commitment!: string;

  @Field({ description: 'How the practice serves it, at most 300 characters on one line.' })
  sentence!: string;

  @Field(() => LanguageEnum, { description: 'The language of the sentence.' })
  language!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class ProposeCommitmentLinkSuccess {
  @Field(() => CommitmentLinkType, { description: 'What waits for the secretariat now.' })
  link!: CommitmentLinkType;
}
export const ProposeCommitmentLinkResult = resultUnion(
  'ProposeCommitmentLinkResult',
  ProposeCommitmentLinkSuccess,
  [InvalidInputProblem],
);

@InputType()
export class DecideCommitmentLinkInput {
  @Field(() => ID)
  id!: string;

  @Field(() => LinkDecisionEnum)
  decision!: string;

  @Field(() => String, {
    nullable: true,
    description: 'For the city; required to decline.',
  })
  reason?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class DecideCommitmentLinkSuccess {
  @Field(() => CommitmentLinkType, { description: 'The link as it stands now.' })
  link!: CommitmentLinkType;
}
export const DecideCommitmentLinkResult = resultUnion(
  'DecideCommitmentLinkResult',
  DecideCommitmentLinkSuccess,
  [ReasonRequiredProblem, LinkDecidedProblem, InvalidInputProblem],
);

@InputType()
export class TakeBackCommitmentLinkInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class TakeBackCommitmentLinkSuccess {
  @Field(() => CommitmentLinkType, { description: 'The link as it stands now.' })
  link!: CommitmentLinkType;
}
export const TakeBackCommitmentLinkResult = resultUnion(
  'TakeBackCommitmentLinkResult',
  TakeBackCommitmentLinkSuccess,
  [LinkDecidedProblem, InvalidInputProblem],
);
