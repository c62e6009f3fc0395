import { Module } from '@nestjs/common';
import { CitiesModule } from '../cities';
import { AccountInvitationMail } from './account-invitation-mail';
import {
  AccountInvitationsResolver,
  CityInvitationsResolver,
  MembershipInvitationsResolver,
  SummitInvitationsResolver,
} from './account-invitations.resolver';
import { AccountInvitationsService } from './account-invitations.service';
import { InvitationAcceptance } from './invitation-acceptance.service';

@Module({
  imports: [CitiesModule],
  providers: [
    AccountInvitationsService,
    InvitationAcceptance,
    AccountInvitationMail,
    AccountInvitationsResolver,
    SummitInvitationsResolver,
    CityInvitationsResolver,
    MembershipInvitationsResolver,
  ],
})
export class InvitationsModule {}
