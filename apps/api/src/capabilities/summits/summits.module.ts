import { Module } from '@nestjs/common';
import { PagesModule } from '../../platform/pages/pages.module';
import { PaperModule } from '../../platform/paper/paper.module';
import { BriefRoutes } from './brief.routes';
import {
  CaseStudyFieldsResolver,
  CaseStudyPinsResolver,
  PracticeCaseStudiesResolver,
  SessionCaseStudiesResolver,
} from './case-studies.resolver';
import { CaseStudiesService } from './case-studies.service';
import { Presentations } from './presentations';
import { SessionBriefsResolver } from './session-briefs.resolver';
import { SessionBriefsService } from './session-briefs.service';
import { SessionFieldsResolver, SummitsResolver } from './summits.resolver';
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
  ],
  exports: [SummitsService, Presentations],
})
export class SummitsModule {}
