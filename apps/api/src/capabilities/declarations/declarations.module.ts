import { Module } from '@nestjs/common';
import {
  CommitmentLinksResolver,
  PracticeLinksResolver,
  ViewerLinksResolver,
} from './commitment-links.resolver';
import { CommitmentLinksService } from './commitment-links.service';
import {
  CommitmentFieldsResolver,
  DeclarationsResolver,
  PracticeCommitmentsResolver,
  SummitDeclarationsResolver,
} from './declarations.resolver';
import { DeclarationsService } from './declarations.service';
import { LinkMail } from './link-mail';

@Module({
  providers: [
    DeclarationsService,
    DeclarationsResolver,
    CommitmentFieldsResolver,
    SummitDeclarationsResolver,
    PracticeCommitmentsResolver,
    CommitmentLinksService,
    CommitmentLinksResolver,
    PracticeLinksResolver,
    ViewerLinksResolver,
    LinkMail,
  ],
  exports: [DeclarationsService],
})
export class DeclarationsModule {}
