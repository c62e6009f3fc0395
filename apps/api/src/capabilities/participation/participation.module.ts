import { Module } from '@nestjs/common';
import { AttendanceResolver } from './attendance.resolver';
import { AttendanceService } from './attendance.service';
import { FieldVisitMail } from './field-visit-mail';
import { FieldVisitPlacesService } from './field-visit-places.service';
import { FieldVisitsResolver } from './field-visits.resolver';
import { FieldVisitsService } from './field-visits.service';
import { OpenedRecords } from './opened-records.service';
import { ParticipationDatabase } from './participation-database';
import { ParticipationPurge } from './participation-purge.service';
import { RecordMail } from './record-mail';
import {
  RecordAgreementFieldsResolver,
  RecordsResolver,
  SummitRecordsResolver,
  ViewerAgreementsResolver,
} from './records.resolver';
import { DecisionsResolver } from './decisions.resolver';
import { DecisionsService } from './decisions.service';
import {
  InterpretationGapsResolver,
  InterpretationNeedFieldsResolver,
  LanguageGapFieldsResolver,
} from './interpretation-gaps.resolver';
import { LockedCalls } from './locked-calls';
import { OffersService } from './offers.service';
import { RequestChanges } from './request-changes';
import { RequestMail } from './request-mail';
import {
  ParticipationCountFieldsResolver,
  ParticipationEventFieldsResolver,
  SummitRequestsResolver,
  WeighedRequestFieldsResolver,
} from './request-weighing.resolver';
import { RequestWeighingService } from './request-weighing.service';
import { SummitsModule } from '../summits';
import { ConfirmationMail } from './confirmation-mail';
import { OwnRequestsService } from './own-requests.service';
import { ParticipationCallsResolver, SummitCallResolver } from './participation-calls.resolver';
import { ParticipationCallsService } from './participation-calls.service';
import {
  ParticipantFieldsResolver,
  ParticipationRequestFieldsResolver,
  ParticipationRequestsResolver,
  ViewerRequestsResolver,
} from './participation-requests.resolver';
import { RequestReadingService } from './request-reading.service';
import { RequestSendingService } from './request-sending.service';
import { SealedRequests } from './sealed-requests';
import { TakeAwayRoutes } from './take-away.routes';
import { TakeAwayScopes } from './take-away-scopes';
import { TakeAways } from './take-aways.service';

@Module({
  imports: [SummitsModule],
  providers: [
    ParticipationDatabase,
    SealedRequests,
    OpenedRecords,
    TakeAwayScopes,
    TakeAways,
    TakeAwayRoutes,
    RecordMail,
    ParticipationPurge,
    RecordsResolver,
    RecordAgreementFieldsResolver,
    SummitRecordsResolver,
    ViewerAgreementsResolver,
    LockedCalls,
    RequestChanges,
    RequestMail,
    DecisionsService,
    DecisionsResolver,
    OffersService,
    RequestWeighingService,
    SummitRequestsResolver,
    WeighedRequestFieldsResolver,
    ParticipationEventFieldsResolver,
    ParticipationCountFieldsResolver,
    InterpretationGapsResolver,
    InterpretationNeedFieldsResolver,
    LanguageGapFieldsResolver,
    FieldVisitsService,
    FieldVisitPlacesService,
    FieldVisitMail,
    FieldVisitsResolver,
    AttendanceService,
    AttendanceResolver,
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
