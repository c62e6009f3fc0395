import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { AssignmentMail } from './assignment-mail';
import { AssignmentsService } from './assignments.service';
import { ConflictsService } from './conflicts.service';
import { DecisionMail } from './decision-mail';
import { OpinionMail } from './opinion-mail';
import { OpinionsService } from './opinions.service';
import { ReviewDecisionsService } from './review-decisions.service';
import { ReviewerLetters } from './reviewer-letters';
import {
  ReviewedDraftResolver,
  ReviewedPracticeResolver,
  ReviewingViewerResolver,
} from './review-fields.resolver';
import {
  ReviewAssignmentFieldsResolver,
  ReviewConflictFieldsResolver,
  ReviewFieldsResolver,
  ReviewOpinionFieldsResolver,
} from './review-people.resolver';
import { ReviewQueueService } from './review-queue.service';
import { ReviewRemarksResolver } from './review-remarks.resolver';
import { ReviewsResolver } from './reviews.resolver';

@Module({
  imports: [PracticesModule],
  providers: [
    ReviewQueueService,
    ReviewDecisionsService,
    AssignmentsService,
    ConflictsService,
    OpinionsService,
    ReviewerLetters,
    ReviewsResolver,
    ReviewingViewerResolver,
    ReviewedPracticeResolver,
    ReviewedDraftResolver,
    ReviewFieldsResolver,
    ReviewRemarksResolver,
    ReviewAssignmentFieldsResolver,
    ReviewConflictFieldsResolver,
    ReviewOpinionFieldsResolver,
    DecisionMail,
    AssignmentMail,
    OpinionMail,
  ],
})
export class ReviewsModule {}
