import { Module } from '@nestjs/common';
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
  ],
})
export class ParticipationModule {}
