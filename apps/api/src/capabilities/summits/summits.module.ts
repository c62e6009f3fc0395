import { Module } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';
import { PagesModule } from '../../platform/pages/pages.module';
import { PaperModule } from '../../platform/paper/paper.module';
import { Seals } from '../../platform/vault/seals';
import {
  BriefDeltaFieldsResolver,
  PlannedBriefsResolver,
  SpeakerBriefsResolver,
  StudyChangeFieldsResolver,
} from './brief-deltas.resolver';
import { BriefDeltas } from './brief-deltas';
import { BriefRoutes } from './brief.routes';
import { CalendarRoutes } from './calendar.routes';
import { CalendarsResolver, ViewerCalendarResolver } from './calendars.resolver';
import { CalendarsService } from './calendars.service';
import {
  CaseStudyFieldsResolver,
  CaseStudyPinsResolver,
  PracticeCaseStudiesResolver,
  SessionCaseStudiesResolver,
} from './case-studies.resolver';
import { CaseStudiesService } from './case-studies.service';
import { DeltaBriefMail } from './delta-brief-mail';
import { DeltaBriefService } from './delta-brief.service';
import { Presentations } from './presentations';
import { PrintedBriefsService } from './printed-briefs.service';
import { SessionBriefsResolver } from './session-briefs.resolver';
import { SessionBriefsService } from './session-briefs.service';
import {
  ClashFieldsResolver,
  PlannedSessionFieldsResolver,
  ProgrammeDifferenceFieldsResolver,
  ProgrammeFieldsResolver,
  ProgrammeReleaseFieldsResolver,
  ReleasedSessionFieldsResolver,
} from './programme-fields.resolver';
import { ProgrammeReleaseService } from './programme-release.service';
import { ProgrammeResolver } from './programme.resolver';
import { ProgrammeService } from './programme.service';
import { PublicSummits } from './public-summits';
import { SessionFieldsResolver } from './session-fields.resolver';
import { SessionOutcomesResolver } from './session-outcomes.resolver';
import { SessionOutcomesService } from './session-outcomes.service';
import { SpeakerMail } from './speaker-mail';
import { PlannedSpeakersResolver, SpeakersResolver } from './speakers.resolver';
import { SpeakerNamesService } from './speaker-names.service';
import { SpeakersService } from './speakers.service';
import { SummitPlanningResolver } from './summit-planning.resolver';
import { SummitPlanningService } from './summit-planning.service';
import { SummitsResolver } from './summits.resolver';
import { SummitsService } from './summits.service';

@Module({
  imports: [PagesModule, PaperModule],
  providers: [
    BriefRoutes,
    SummitsService,
    Presentations,
    SummitsResolver,
    SessionFieldsResolver,
    PracticeCaseStudiesResolver,
    SessionCaseStudiesResolver,
    CaseStudyFieldsResolver,
    CaseStudyPinsResolver,
    CaseStudiesService,
    SessionBriefsResolver,
    SessionBriefsService,
    SessionOutcomesService,
    SessionOutcomesResolver,
    CalendarRoutes,
    CalendarsService,
    CalendarsResolver,
    ViewerCalendarResolver,
    PublicSummits,
    MailKeys,
    Seals,
    BriefDeltas,
    PrintedBriefsService,
    DeltaBriefService,
    DeltaBriefMail,
    SpeakerBriefsResolver,
    PlannedBriefsResolver,
    BriefDeltaFieldsResolver,
    StudyChangeFieldsResolver,
    SpeakerMail,
    SpeakersService,
    SpeakerNamesService,
    SpeakersResolver,
    PlannedSpeakersResolver,
    SummitPlanningResolver,
    SummitPlanningService,
    ProgrammeResolver,
    ProgrammeService,
    ProgrammeReleaseService,
    ProgrammeFieldsResolver,
    ClashFieldsResolver,
    ProgrammeDifferenceFieldsResolver,
    PlannedSessionFieldsResolver,
    ProgrammeReleaseFieldsResolver,
    ReleasedSessionFieldsResolver,
  ],
  exports: [SummitsService, Presentations, PublicSummits],
})
export class SummitsModule {}
