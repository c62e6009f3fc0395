import { Module } from '@nestjs/common';
import {
  CaseStudyFieldsResolver,
  PracticeCaseStudiesResolver,
  SessionCaseStudiesResolver,
} from './case-studies.resolver';
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
  ],
  exports: [SummitsService, Presentations],
})
export class SummitsModule {}
