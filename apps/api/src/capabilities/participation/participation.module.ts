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
import { SealedRequests } from './sealed-requests';
import { TakeAwayRoutes } from './take-away.routes';
import { TakeAwayScopes } from './take-away-scopes';
import { TakeAways } from './take-aways.service';

@Module({
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
    FieldVisitsService,
    FieldVisitPlacesService,
    FieldVisitMail,
    FieldVisitsResolver,
    AttendanceService,
    AttendanceResolver,
  ],
})
export class ParticipationModule {}
