import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { resultOf } from '../../platform/graphql/result';
import {
  AddCommentInput,
  AddCommentResult,
  DecideReportInput,
  DecideReportResult,
  EditCommentInput,
  EditCommentResult,
  RemoveCommentInput,
  RemoveCommentResult,
  ReportContentInput,
  ReportContentResult,
} from './comment.mutation-types';
import { ReportConnection } from './comment.type';
import { CommentsService } from './comments.service';
import { ReportsService, type ReportRow } from './reports.service';

@Resolver()
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly reports: ReportsService,
  ) {}

  @Query(() => ReportConnection, {
    name: 'reports',
    description: 'Reports that wait for a moderator, the longest waiting first.',
  })
  @ReadableBy('moderators')
  listReports(
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Connection<ReportRow>> {
    return this.reports.queue({ first, after });
  }

  @Mutation(() => AddCommentResult, {
    description: 'Adds a comment to a practice or a session, or answers one.',
  })
  @ReadableBy('members')
  addComment(
    @Args('input') input: AddCommentInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    const { language, ...rest } = input;
    return resultOf(AddCommentResult, async () => ({
      comment: await this.comments.add(context.viewer, {
        ...rest,
        language: language ?? context.language,
      }),
    }));
  }

  @Mutation(() => EditCommentResult, {
    description: 'Changes one’s own comment within 15 minutes.',
  })
  @ReadableBy('members')
  editComment(
    @Args('input') input: EditCommentInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(EditCommentResult, async () => ({
      comment: await this.comments.edit(viewer, input),
    }));
  }

  @Mutation(() => RemoveCommentResult, {
    description: 'Removes a comment; its text is then readable nowhere.',
  })
  @ReadableBy('members')
  removeComment(
    @Args('input') input: RemoveCommentInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(RemoveCommentResult, async () => ({
      comment: await this.comments.remove(viewer, input),
    }));
  }

  @Mutation(() => ReportContentResult, {
    description:
      'Tells the moderators that a comment breaks the house rules. No account is needed.',
  })
  @ReadableBy('everyone')
  reportContent(
    @Args('input') input: ReportContentInput,
    @Context() context: RequestContext,
  ): Promise<unknown> {
    return resultOf(ReportContentResult, async () => ({
      reference: await this.reports.report(context, input),
    }));
  }

  @Mutation(() => DecideReportResult, {
    description: 'Decides a report, and every other open one on the same comment.',
  })
  @ReadableBy('moderators')
  decideReport(
    @Args('input') input: DecideReportInput,
    @Context() { viewer }: RequestContext,
  ): Promise<unknown> {
    return resultOf(DecideReportResult, async () => ({
      id: await this.reports.decide(viewer, input),
    }));
  }
}
