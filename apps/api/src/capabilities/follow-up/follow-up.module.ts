import { Module } from '@nestjs/common';
import { DeclarationsModule } from '../declarations';
import { SearchModule } from '../search';
import { CoverageRowFieldsResolver, DeclarationCoverageResolver } from './coverage.resolver';
import { CoverageRoutes } from './coverage.routes';
import { CoverageService } from './coverage.service';
import { ProgressReportsService } from './progress-reports.service';
import {
  CityProgressFieldsResolver,
  CityReportsResolver,
  CommitmentProgressFieldsResolver,
  CommitmentReportsResolver,
  DeclarationProgressResolver,
  ProgressReportsResolver,
} from './progress.resolver';
import { ProgressRoutes } from './progress.routes';
import { ProgressService } from './progress.service';

@Module({
  imports: [DeclarationsModule, SearchModule],
  providers: [
    CoverageService,
    CoverageRoutes,
    DeclarationCoverageResolver,
    CoverageRowFieldsResolver,
    ProgressService,
    ProgressReportsService,
    ProgressRoutes,
    ProgressReportsResolver,
    CommitmentReportsResolver,
    DeclarationProgressResolver,
    CityProgressFieldsResolver,
    CommitmentProgressFieldsResolver,
    CityReportsResolver,
  ],
})
export class FollowUpModule {}
