import { Module } from '@nestjs/common';
import { CitiesModule } from '../cities';
import { ConfirmationsModule } from '../confirmations';
import { PracticesModule } from '../practices';
import {
  CoAuthorInvitationFieldsResolver,
  CoAuthorsResolver,
  PracticeCoAuthorsResolver,
  ViewerInvitationsResolver,
} from './co-authors.resolver';
import { CoAuthorsService } from './co-authors.service';
import { EndorsementsResolver } from './endorsements.resolver';
import { EndorsementsService } from './endorsements.service';
import { HandOverMail } from './hand-over-mail';
import {
  HandOverResolver,
  MembershipTeamResolver,
  TeamMemberFieldsResolver,
} from './hand-over.resolver';
import { HandOverService } from './hand-over.service';
import { InvitationMail } from './invitation-mail';

@Module({
  imports: [PracticesModule, CitiesModule, ConfirmationsModule],
  providers: [
    CoAuthorsService,
    CoAuthorsResolver,
    PracticeCoAuthorsResolver,
    CoAuthorInvitationFieldsResolver,
    ViewerInvitationsResolver,
    InvitationMail,
    HandOverService,
    HandOverResolver,
    MembershipTeamResolver,
    TeamMemberFieldsResolver,
    HandOverMail,
    EndorsementsService,
    EndorsementsResolver,
  ],
})
export class OwnershipModule {}
