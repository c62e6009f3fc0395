import { Module } from '@nestjs/common';
import { SummitsModule } from '../summits';
import { ConfirmationMail } from './confirmation-mail';
import { OwnRequestsService } from './own-requests.service';
import { ParticipationCallsResolver, SummitCallResolver } from './participation-calls.resolver';
import { ParticipationCallsService } from './participation-calls.service';
import { ParticipationDatabase } from './participation-database';
import {
  ParticipantFieldsResolver,
  ParticipationRequestFieldsResolver,
  ParticipationRequestsResolver,
  ViewerRequestsResolver,
} from './participation-requests.resolver';
import { RequestReadingService } from './request-reading.service';
import { RequestSendingService } from './request-sending.service';
import { SealedRequests } from './sealed-requests';

@Module({
  imports: [SummitsModule],
  providers: [
    ParticipationDatabase,
    SealedRequests,
    ParticipationCallsService,
    ParticipationCallsResolver,
    SummitCallResolver,
    OwnRequestsService,
    RequestSendingService,
    RequestReadingService,
    ConfirmationMail,
    ParticipationRequestsResolver,
    ParticipationRequestFieldsResolver,
    ParticipantFieldsResolver,
    ViewerRequestsResolver,
  ],
})
export class ParticipationModule {}
