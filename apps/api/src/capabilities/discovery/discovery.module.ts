import { Module } from '@nestjs/common';
import { SearchModule } from '../search';
import {
  RelatedPracticesResolver,
  SimilarCitiesResolver,
  ThemesResolver,
} from './discovery.resolver';
import { DiscoveryService } from './discovery.service';

@Module({
  imports: [SearchModule],
  providers: [DiscoveryService, RelatedPracticesResolver, SimilarCitiesResolver, ThemesResolver],
})
export class DiscoveryModule {}
