import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { ConceptsModule } from '../concepts';
import { SummitsModule } from '../summits';
import { CatalogueService } from './catalogue.service';
import { FacetLabels } from './facet-labels';
import { IndexingService } from './indexing.service';
import { ResultSetService } from './result-set.service';
import { SearchEngines } from './search-engines';
import { SearchGauges } from './search-gauges';
import { SearchHelpResolver } from './search-help.resolver';
import { SearchHelpService } from './search-help.service';
import { SearchInWords } from './search-in-words';
import { CityPracticesResolver, SearchEdgeFieldsResolver, SearchResolver } from './search.resolver';
import { SearchService } from './search.service';

@Module({
  imports: [ConceptsModule, SummitsModule],
  providers: [
    CatalogueService,
    SearchEngines,
    SearchGauges,
    IndexingService,
    FacetLabels,
    SearchInWords,
    SearchService,
    SearchHelpService,
    ResultSetService,
    SearchResolver,
    SearchHelpResolver,
    SearchEdgeFieldsResolver,
    CityPracticesResolver,
  ],
  exports: [
    CatalogueService,
    IndexingService,
    ResultSetService,
    FacetLabels,
    SearchEngines,
    SearchInWords,
    SearchService,
  ],
})
export class SearchModule implements OnApplicationShutdown {
  constructor(private readonly engines: SearchEngines) {}

  onApplicationShutdown(): void {
    this.engines.close();
  }
}
