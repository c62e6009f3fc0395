import { Module } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';
import { PracticesModule } from '../practices';
import { ConfirmationAnswersService } from './confirmation-answers.service';
import { ConfirmationKeys } from './confirmation-keys';
import { ConfirmationMail } from './confirmation-mail';
import { ConfirmationQuestionsService } from './confirmation-questions.service';
import {
  ConfirmationsResolver,
  PracticeConfirmationsResolver,
  ViewerConfirmationsResolver,
} from './confirmations.resolver';
import { ConfirmationsService } from './confirmations.service';

@Module({
  imports: [PracticesModule],
  providers: [
    ConfirmationsService,
    ConfirmationAnswersService,
    ConfirmationQuestionsService,
    ConfirmationMail,
    ConfirmationKeys,
    MailKeys,
    ConfirmationsResolver,
    PracticeConfirmationsResolver,
    ViewerConfirmationsResolver,
  ],
  exports: [ConfirmationsService],
})
export class ConfirmationsModule {}
