import { Module } from '@nestjs/common';
import {
  CommitmentLinksResolver,
  PracticeLinksResolver,
  ViewerLinksResolver,
} from './commitment-links.resolver';
import { CommitmentLinksService } from './commitment-links.service';
import {
  DeclarationDraftsResolver,
  DraftOfDeclarationResolver,
} from './declaration-drafts.resolver';
import { DeclarationDraftsService } from './declaration-drafts.service';
import {
  DeclarationEditionsResolver,
  EditionFieldsResolver,
} from './declaration-editions.resolver';
import { DeclarationPublicationService } from './declaration-publication.service';
import {
  CommitmentFieldsResolver,
  DeclarationsResolver,
  PracticeCommitmentsResolver,
  SummitDeclarationsResolver,
} from './declarations.resolver';
import { DeclarationsService } from './declarations.service';
import { LinkMail } from './link-mail';
import { SignatureMail } from './signature-mail';
import { SignatureFieldsResolver, SignaturesResolver } from './signatures.resolver';
import { SignaturesService } from './signatures.service';

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
    SignaturesService,
    SignaturesResolver,
    SignatureFieldsResolver,
    SignatureMail,
    DeclarationDraftsService,
    DeclarationDraftsResolver,
    DraftOfDeclarationResolver,
    DeclarationEditionsResolver,
    EditionFieldsResolver,
    DeclarationPublicationService,
  ],
  exports: [DeclarationsService],
})
export class DeclarationsModule {}
