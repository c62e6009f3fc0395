import { Module } from '@nestjs/common';
import { DeclarationsModule } from '../declarations';
import { SearchModule } from '../search';
import { CoverageRowFieldsResolver, DeclarationCoverageResolver } from './coverage.resolver';
import { CoverageRoutes } from './coverage.routes';
import { CoverageService } from './coverage.service';

@Module({
  imports: [DeclarationsModule, SearchModule],
  providers: [
    CoverageService,
    CoverageRoutes,
    DeclarationCoverageResolver,
    CoverageRowFieldsResolver,
  ],
})
export class FollowUpModule {}
