import { Int, ResolveField, Resolver } from '@nestjs/graphql';
import {
  canEditComment,
  canRemoveComment,
  canReportComment,
  editableUntil,
} from '@praxis/domain/comments';
import type { RequestContext } from '../../platform/auth/request-context';
import { ReadableBy } from '../../platform/graphql/audience';
import type { Connection } from '../../platform/graphql/connection';
import { FieldArgument } from '../../platform/graphql/field-argument';
import { defineLoader, inOrderOf } from '../../platform/graphql/loaders';
import { RichTextType } from '../../platform/rich-text/rich-text.type';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { accountById, AccountType, ViewerType } from '../accounts';
import { PracticeType, publicPracticeById, type PracticeRow } from '../practices';
import { SessionType, type SessionRow } from '../summits';
import { commentColumns, repliesOfComment, standingOf, type CommentRow } from './comment.rows';
import { CommentConnection, CommentType, ReportType } from './comment.type';
import { CommentsService } from './comments.service';
import { ReportsService, type ReportRow } from './reports.service';

interface PageArguments {
  first?: number | null;
  after?: string | null;
}

@Resolver(() => CommentType)
export class CommentFieldsResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => RichTextType, {
    nullable: true,
    description: 'Null when it has been removed.',
  })
  body(row: CommentRow): RichTextType | null {
    return row.removedAt === null ? new RichTextType(row.body) : null;
  }

  @ResolveField(() => AccountType, { nullable: true, description: 'Null for a former member.' })
  author(
    row: CommentRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<AccountType | null> | AccountType | null {
    const { authorId: id, authorName: displayName } = row;
    if (id === null) return null;
    return displayName ? { id, displayName } : loaders.of(accountById).load(id);
  }

  @ResolveField(() => [CommentType], {
    description: 'The answers, the earliest first; none below an answer.',
  })
  replies(
    row: CommentRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<CommentRow[]> | CommentRow[] {
    return row.parentId === null && row.hasReplies !== false
      ? loaders.of(repliesOfComment).load(row.id)
      : [];
  }

  @ResolveField(() => Date, { description: 'Until when its author may change it.' })
  editableUntil(row: CommentRow): Date {
    return editableUntil(row.createdAt);
  }

  @ResolveField(() => Boolean)
  viewerCanEdit(row: CommentRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canEditComment(viewer, standingOf(row), this.clock.now());
  }

  @ResolveField(() => Boolean)
  viewerCanRemove(row: CommentRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canRemoveComment(viewer, standingOf(row));
  }

  @ResolveField(() => Boolean)
  viewerCanReport(row: CommentRow, _args: unknown, { viewer }: RequestContext): boolean {
    return canReportComment(viewer, standingOf(row));
  }
}

@Resolver(() => PracticeType)
export class PracticeCommentsResolver {
  constructor(private readonly service: CommentsService) {}

  @ResolveField(() => CommentConnection, {
    nullable: true,
    description: 'The conversation, the latest first; null unless it is published.',
  })
  @ReadableBy('everyone')
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  comments(row: PracticeRow, args: PageArguments): Promise<Connection<CommentRow>> | null {
    return row.publication === 'published'
      ? this.service.listOf({ kind: 'practice', id: row.id }, args)
      : null;
  }
}

@Resolver(() => SessionType)
export class SessionCommentsResolver {
  constructor(private readonly service: CommentsService) {}

  @ResolveField(() => CommentConnection, { description: 'The conversation, the latest first.' })
  @ReadableBy('everyone')
  @FieldArgument('first', () => Int, { nullable: true })
  @FieldArgument('after', () => String, { nullable: true })
  comments(row: SessionRow, args: PageArguments): Promise<Connection<CommentRow>> {
    return this.service.listOf({ kind: 'session', id: row.id }, args);
  }
}

const commentById = defineLoader<string, CommentRow | null>({
  name: 'commentById',
  load: async (ids, { database }) =>
    inOrderOf(
      ids,
      await database.rows<CommentRow & Record<string, unknown>>(
        'comments-by-id',
        `select ${commentColumns} from comment where id = any($1::uuid[])`,
        [ids],
      ),
      (row) => row.id,
    ),
});

@Resolver(() => ReportType)
export class ReportFieldsResolver {
  @ResolveField(() => CommentType, { nullable: true })
  comment(row: ReportRow, _args: unknown, { loaders }: RequestContext): Promise<CommentRow | null> {
    return loaders.of(commentById).load(row.commentId);
  }

  @ResolveField(() => PracticeType, {
    nullable: true,
    description: 'The practice that the comment stands below.',
  })
  async practice(
    row: ReportRow,
    _args: unknown,
    { loaders }: RequestContext,
  ): Promise<PracticeRow | null> {
    const comment = await loaders.of(commentById).load(row.commentId);
    return comment?.practiceId ? loaders.of(publicPracticeById).load(comment.practiceId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many reports wait for a decision; null for people who are not moderators.',
  })
  @ReadableBy('moderators')
  reportsToDecide(): Promise<number> {
    return this.reports.count();
  }
}
