import { Field, ID, ObjectType } from '@nestjs/graphql';
import { reportDecisions, reportReasons } from '@praxis/domain/comments';
import { ReadableBy } from '../../platform/graphql/audience';
import { connectionOf } from '../../platform/graphql/connection';
import { enumOf, LanguageEnum } from '../../platform/graphql/language.enum';

export const ReportReasonEnum = enumOf(reportReasons, 'ReportReason', 'Why a comment is reported.');
export const ReportDecisionEnum = enumOf(
  reportDecisions,
  'ReportDecision',
  'What a moderator decides on a report.',
);

@ObjectType('Comment', { description: 'A remark by a person on a practice or on a session.' })
@ReadableBy('everyone')
export class CommentType {
  @Field(() => ID)
  id!: string;

  @Field(() => LanguageEnum)
  language!: string;

  @Field()
  createdAt!: Date;

  @Field(() => Date, { nullable: true })
  editedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was removed; its text is then readable nowhere.',
  })
  removedAt!: Date | null;
}

@ObjectType('Report', {
  description: 'A remark to the moderators that a comment breaks the house rules.',
})
@ReadableBy('moderators')
export class ReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ReportReasonEnum)
  reason!: string;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field()
  createdAt!: Date;
}

export const CommentConnection = connectionOf('Comment', () => CommentType);
export const ReportConnection = connectionOf('Report', () => ReportType);
