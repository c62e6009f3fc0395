import { Module } from '@nestjs/common';
import {
  CommentFieldsResolver,
  PracticeCommentsResolver,
  ReportFieldsResolver,
  SessionCommentsResolver,
  ViewerReportsResolver,
} from './comment-fields.resolver';
import { CommentsResolver } from './comments.resolver';
import { CommentsService } from './comments.service';
import { ReportsService } from './reports.service';

@Module({
  providers: [
    CommentsService,
    ReportsService,
    CommentsResolver,
    CommentFieldsResolver,
    PracticeCommentsResolver,
    SessionCommentsResolver,
    ReportFieldsResolver,
    ViewerReportsResolver,
  ],
})
export class CommentsModule {}
