import { Module } from '@nestjs/common';
import { CitationsModule } from '../citations';
import { ExportsModule } from '../exports';
import { CollectionCitations } from './collection-citations.service';
import { CollectionExports } from './collection-exports.service';
import {
  CollectionEditionFieldsResolver,
  CollectionEntryFieldsResolver,
  CollectionFieldsResolver,
  ViewerCollectionsResolver,
} from './collection-fields.resolver';
import { CollectionFreezing } from './collection-freezing.service';
import { CollectionReader } from './collection-reader.service';
import { CollectionRoutes } from './collection.routes';
import { CollectionsResolver } from './collections.resolver';
import { CollectionsService } from './collections.service';

@Module({
  imports: [CitationsModule, ExportsModule],
  providers: [
    CollectionReader,
    CollectionsService,
    CollectionFreezing,
    CollectionCitations,
    CollectionExports,
    CollectionRoutes,
    CollectionsResolver,
    CollectionFieldsResolver,
    CollectionEditionFieldsResolver,
    CollectionEntryFieldsResolver,
    ViewerCollectionsResolver,
  ],
})
export class CollectionsModule {}
