import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ReadableBy } from '../../platform/graphql/audience';
import { LanguageEnum } from '../../platform/graphql/language.enum';
import { InvalidInputProblem, ProblemType } from '../../platform/graphql/problem.type';
import { resultUnion } from '../../platform/graphql/result';
import { CommentType, ReportDecisionEnum, ReportReasonEnum } from './comment.type';

@ObjectType({ implements: () => [ProblemType], description: 'An answer cannot be answered.' })
@ReadableBy('everyone')
export class CommentTooDeepProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The comment that is to be answered or changed has been removed.',
})
@ReadableBy('everyone')
export class CommentRemovedProblem extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'The quarter of an hour in which a comment can be changed is over.',
})
@ReadableBy('everyone')
export class EditWindowClosedProblem extends ProblemType {
  @Field()
  closedAt!: Date;
}

@InputType({
  description: 'On exactly one subject: a practice by its number, or a session by its id.',
})
export class AddCommentInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the client: the same one sent twice is one comment.',
  })
  id?: string;

  @Field(() => Int, { nullable: true })
  practiceNumber?: number;

  @Field(() => ID, { nullable: true })
  sessionId?: string;

  @Field(() => ID, { nullable: true, description: 'The comment that is answered.' })
  parentId?: string;

  @Field({ description: 'Markdown, at most 5,000 characters.' })
  body!: string;

  @Field(() => LanguageEnum, {
    nullable: true,
    description: 'The language it is written in; otherwise the language of the request.',
  })
  language?: string;
}
@ObjectType()
@ReadableBy('everyone')
export class AddCommentSuccess {
  @Field(() => CommentType)
  comment!: CommentType;
}
export const AddCommentResult = resultUnion('AddCommentResult', AddCommentSuccess, [
  CommentTooDeepProblem,
  CommentRemovedProblem,
  InvalidInputProblem,
]);

@InputType()
export class EditCommentInput {
  @Field(() => ID)
  id!: string;

  @Field()
  body!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class EditCommentSuccess {
  @Field(() => CommentType)
  comment!: CommentType;
}
export const EditCommentResult = resultUnion('EditCommentResult', EditCommentSuccess, [
  EditWindowClosedProblem,
  CommentRemovedProblem,
  InvalidInputProblem,
]);

@InputType()
export class RemoveCommentInput {
  @Field(() => ID)
  id!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class RemoveCommentSuccess {
  @Field(() => CommentType)
  comment!: CommentType;
}
export const RemoveCommentResult = resultUnion('RemoveCommentResult', RemoveCommentSuccess, [
  InvalidInputProblem,
]);

@InputType()
export class ReportContentInput {
  @Field(() => ID)
  commentId!: string;

  @Field(() => ReportReasonEnum)
  reason!: string;

  @Field(() => String, { nullable: true })
  note?: string;
}
@ObjectType({ description: 'The moderators have it.' })
@ReadableBy('everyone')
export class ReportContentSuccess {
  @Field(() => ID, { description: 'The reference of the report.' })
  reference!: string;
}
export const ReportContentResult = resultUnion('ReportContentResult', ReportContentSuccess, [
  CommentRemovedProblem,
  InvalidInputProblem,
]);

@InputType()
export class DecideReportInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportDecisionEnum)
  decision!: string;
}
@ObjectType()
@ReadableBy('everyone')
export class DecideReportSuccess {
  @Field(() => ID)
  id!: string;
}
export const DecideReportResult = resultUnion('DecideReportResult', DecideReportSuccess, [
  InvalidInputProblem,
]);
