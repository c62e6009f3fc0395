import { Module } from '@nestjs/common';
import {
  ActorFieldsResolver,
  OutcomeFieldsResolver,
  PracticeDescriptionResolver,
} from './practice-description.resolver';
import {
  DraftWarningFieldsResolver,
  JustificationFieldsResolver,
  PracticeDraftFieldsResolver,
  PracticeVersionDifferencesResolver,
} from './practice-draft-fields.resolver';
import { PracticeDraftingService } from './practice-drafting.service';
import {
  DraftConflictFieldsResolver,
  PracticeFieldsResolver,
  PracticeVersionFieldsResolver,
} from './practice-fields.resolver';
import { DraftExamplesResolver, FieldExampleResolver } from './field-examples.resolver';
import {
  DraftAnnexResolver,
  PracticeAnnexResolver,
  VersionAnnexResolver,
} from './practice-annex.resolver';
import { PracticePublicationService } from './practice-publication.service';
import { PracticeSubmissionService } from './practice-submission.service';
import { PracticeTextResolver } from './practice-text.resolver';
import { PracticeWarningsService } from './practice-warnings.service';
import { AwaitingCityMail } from './awaiting-city-mail';
import { PracticesResolver } from './practices.resolver';
import { PracticesService } from './practices.service';
import { MembershipFieldsResolver, TeamResolver } from './team.resolver';

@Module({
  providers: [
    PracticesService,
    PracticeDraftingService,
    PracticeSubmissionService,
    PracticeWarningsService,
    PracticePublicationService,
    PracticesResolver,
    TeamResolver,
    MembershipFieldsResolver,
    PracticeDescriptionResolver,
    ActorFieldsResolver,
    OutcomeFieldsResolver,
    PracticeTextResolver,
    PracticeFieldsResolver,
    PracticeVersionFieldsResolver,
    PracticeAnnexResolver,
    VersionAnnexResolver,
    DraftAnnexResolver,
    PracticeVersionDifferencesResolver,
    PracticeDraftFieldsResolver,
    DraftExamplesResolver,
    FieldExampleResolver,
    DraftWarningFieldsResolver,
    JustificationFieldsResolver,
    DraftConflictFieldsResolver,
    AwaitingCityMail,
  ],
  exports: [PracticesService, PracticePublicationService],
})
export class PracticesModule {}
