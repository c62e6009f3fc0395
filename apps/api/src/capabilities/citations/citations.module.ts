import { Module } from '@nestjs/common';
import { PracticesModule } from '../practices';
import { CitationRoutes } from './citation.routes';
import { PracticeCitationsResolver, PracticeVersionCitationsResolver } from './citations.resolver';
import { CitationsService } from './citations.service';

@Module({
  imports: [PracticesModule],
  providers: [
    CitationsService,
    CitationRoutes,
    PracticeCitationsResolver,
    PracticeVersionCitationsResolver,
  ],
  exports: [CitationsService],
})
export class CitationsModule {}
