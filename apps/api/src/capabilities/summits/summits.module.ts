import { Module } from '@nestjs/common';
import {
  CaseStudyFieldsResolver,
  CaseStudyPinsResolver,
  PracticeCaseStudiesResolver,
  SessionCaseStudiesResolver,
} from './case-studies.resolver';
import { CaseStudiesService } from './case-studies.service';
import { Presentations } from './presentations';
import { SessionFieldsResolver, SummitsResolver } from './summits.resolver';
import { SummitsService } from './summits.service';

@Module({
  providers: [
    SummitsService,
    Presentations,
    SummitsResolver,
    SessionFieldsResolver,
    PracticeCaseStudiesResolver,
    SessionCaseStudiesResolver,
    CaseStudyFieldsResolver,
    CaseStudyPinsResolver,
    CaseStudiesService,
  ],
  exports: [SummitsService, Presentations],
})
export class SummitsModule {}
