import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { InvalidInputProblem } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { DraftLockedProblem, PracticeType } from '../practices';

@InputType()
export class DescribeAttachmentInput {
  @Field(() => Int)
  number!: number;

  @Field(() => ID, { description: 'Of the file.' })
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What can be seen in a picture, at most 300 characters; null takes it away.',
  })
  alt?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What is said about it, at most 300 characters; null takes it away.',
  })
  caption?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whose work it is, at most 150 characters; null takes it away.',
  })
  credit?: string | null;
}
@ObjectType()
@ReadableBy('everyone')
export class DescribeAttachmentSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const DescribeAttachmentResult = resultUnion(
  'DescribeAttachmentResult',
  DescribeAttachmentSuccess,
  [DraftLockedProblem, InvalidInputProblem],
);

@InputType()
export class RemoveAttachmentInput {
  @Field(() => Int)
  number!: number;

  @Field(() => ID, { description: 'Of the file.' })
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class RemoveAttachmentSuccess {
  @Field(() => PracticeType)
  practice!: PracticeType;
}
export const RemoveAttachmentResult = resultUnion(
  'RemoveAttachmentResult',
  RemoveAttachmentSuccess,
  [DraftLockedProblem, InvalidInputProblem],
);
