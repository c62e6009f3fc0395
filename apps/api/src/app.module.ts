import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccountsModule } from './capabilities/accounts';
import { ApiKeysModule } from './capabilities/api-keys';
import { AttachmentsModule } from './capabilities/attachments';
import { CitationsModule } from './capabilities/citations';
import { CitiesModule } from './capabilities/cities';
import { CollectionsModule } from './capabilities/collections';
import { CommentsModule } from './capabilities/comments';
import { ConceptsModule } from './capabilities/concepts';
import { ConfirmationsModule } from './capabilities/confirmations';
import { OwnershipModule } from './capabilities/ownership';
import { DeclarationsModule } from './capabilities/declarations';
import { DiscoveryModule } from './capabilities/discovery';
import { ExchangeModule } from './capabilities/exchange';
import { FeedsModule } from './capabilities/feeds';
import { FilesModule } from './capabilities/files';
import { FiguresModule } from './capabilities/figures';
import { FollowUpModule } from './capabilities/follow-up';
import { HarvestingModule } from './capabilities/harvesting';
import { InterchangeModule } from './capabilities/interchange';
import { InvitationsModule } from './capabilities/invitations';
import { LinkChecksModule } from './capabilities/link-checks';
import { NotificationsModule } from './capabilities/notifications';
import { MergingModule } from './capabilities/merging';
import { PracticesModule } from './capabilities/practices';
import { ReviewsModule } from './capabilities/reviews';
import { SavedSearchesModule } from './capabilities/saved-searches';
import { SearchModule } from './capabilities/search';
import { SitemapsModule } from './capabilities/sitemaps';
import { SpreadsheetsModule } from './capabilities/spreadsheets';
import { SummitsModule } from './capabilities/summits';
import { TranslationsModule } from './capabilities/translations';
import { VocabulariesModule } from './capabilities/vocabularies';
import { ExportsModule } from './capabilities/exports';
import { GenerateModule } from './generate/generate.module';
import { entities } from './entities';
import { ConfigModule } from './platform/config/config.module';
import type { Config } from './platform/config/env';
import { DatabaseModule } from './platform/database/database.module';
import { GuardedModule } from './platform/guarded/guarded.module';
import { GraphqlModule } from './platform/graphql/graphql.module';
import { JobsModule } from './platform/jobs/jobs.module';
import { ObservabilityModule } from './platform/observability/observability.module';
import { RichTextModule } from './platform/rich-text/rich-text.module';
import { TimeAndIdsModule } from './platform/time-and-ids/time-and-ids.module';
import { ParticipationModule } from './capabilities/participation';
import { VaultModule } from './platform/vault/vault.module';
import { PagesModule } from './platform/pages/pages.module';
import { PassOnFilter } from './platform/graphql/pass-on.filter';
import { SeedModule } from './seed/seed.module';

/** Every capability on its technical ground. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      providers: [{ provide: APP_FILTER, useClass: PassOnFilter }],
      imports: [
        ConfigModule.of(config),
        DatabaseModule.of(entities),
        TimeAndIdsModule,
        VaultModule,
        ObservabilityModule,
        JobsModule,
        GuardedModule,
        FilesModule,
        RichTextModule,
        NotificationsModule,
        VocabulariesModule,
        AccountsModule,
        ApiKeysModule,
        CitiesModule,
        PracticesModule,
        AttachmentsModule,
        ReviewsModule,
        SummitsModule,
        TranslationsModule,
        ConceptsModule,
        ParticipationModule,
        DeclarationsModule,
        ExchangeModule,
        CommentsModule,
        MergingModule,
        SearchModule,
        CitationsModule,
        ExportsModule,
        CollectionsModule,
        InterchangeModule,
        SpreadsheetsModule,
        HarvestingModule,
        FeedsModule,
        SitemapsModule,
        SavedSearchesModule,
        FollowUpModule,
        ConfirmationsModule,
        OwnershipModule,
        InvitationsModule,
        LinkChecksModule,
        FiguresModule,
        DiscoveryModule,
        SeedModule,
        GenerateModule,
        PagesModule,
        GraphqlModule.create(),
      ],
    };
  }
}
