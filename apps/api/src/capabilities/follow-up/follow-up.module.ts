import { Module } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';
import { DeclarationsModule } from '../declarations';
import { SearchModule } from '../search';
import { CoverageRowFieldsResolver, DeclarationCoverageResolver } from './coverage.resolver';
import { CoverageRoutes } from './coverage.routes';
import { CoverageService } from './coverage.service';
import {
  CityFollowUpFieldsResolver,
  FollowUpResolver,
  RemindersResolver,
} from './follow-up.resolver';
import { FollowUpService } from './follow-up.service';
import { ProgressRemovalsResolver } from './progress-removals.resolver';
import { ProgressRemovalsService } from './progress-removals.service';
import { ProgressReportsService } from './progress-reports.service';
import {
  CityProgressFieldsResolver,
  CityReportsResolver,
  CommitmentProgressFieldsResolver,
  CommitmentReportsResolver,
  DeclarationProgressResolver,
  ProgressReportsResolver,
} from './progress.resolver';
import { ProgressRoutes } from './progress.routes';
import { ProgressService } from './progress.service';
import { ReminderAnswersService } from './reminder-answers.service';
import { ReminderKeys } from './reminder-keys';
import { ReminderMail } from './reminder-mail';
import { RemindersService } from './reminders.service';
import { RemovalMail } from './removal-mail';

@Module({
  imports: [DeclarationsModule, SearchModule],
  providers: [
    CoverageService,
    CoverageRoutes,
    DeclarationCoverageResolver,
    CoverageRowFieldsResolver,
    ProgressService,
    ProgressReportsService,
    ProgressRoutes,
    ProgressReportsResolver,
    CommitmentReportsResolver,
    DeclarationProgressResolver,
    CityProgressFieldsResolver,
    CommitmentProgressFieldsResolver,
    CityReportsResolver,
    FollowUpService,
    FollowUpResolver,
    CityFollowUpFieldsResolver,
    RemindersService,
    ReminderAnswersService,
    RemindersResolver,
    ReminderMail,
    ReminderKeys,
    ProgressRemovalsService,
    ProgressRemovalsResolver,
    RemovalMail,
    MailKeys,
  ],
})
export class FollowUpModule {}
