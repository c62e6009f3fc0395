import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { commitmentBases, commitmentKinds } from '@praxis/domain/declarations';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf } from '../../platform/graphql/language.enum';

export const CommitmentKindEnum = enumOf(
  commitmentKinds,
  'CommitmentKind',
  'What kind of sentence it is.',
);
export const CommitmentBasisEnum = enumOf(
  commitmentBases,
  'CommitmentBasis',
  'TEXT: the wording itself was seen. REPORTED: known from a communiqué or the press.',
);

@ObjectType('Declaration', { description: 'A text adopted at a summit.' })
@ReadableBy('everyone')
export class DeclarationType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Its name in addresses: rotterdam-declaration.' })
  slug!: string;

  @Field({ description: 'Whether cities may sign it now.' })
  isOpenForSignature!: boolean;
}

@ObjectType('Commitment', { description: 'One numbered promise of a declaration.' })
@ReadableBy('everyone')
export class CommitmentType {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Unique among all declarations: R4.' })
  code!: string;

  @Field(() => Int, { description: 'Its number in the declaration, from 1.' })
  position!: number;

  @Field(() => CommitmentKindEnum)
  kind!: string;

  @Field(() => CommitmentBasisEnum)
  basis!: string;

  @Field(() => [String], { description: 'Addresses of the sources.' })
  sources!: string[];
}

export const DeclarationConnection = connectionOf('Declaration', () => DeclarationType);
