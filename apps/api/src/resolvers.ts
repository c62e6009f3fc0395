import { MODULE_METADATA } from '@nestjs/common/constants';
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
import { MergingModule } from './capabilities/merging';
import { FiguresModule } from './capabilities/figures';
import { FollowUpModule } from './capabilities/follow-up';
import { InvitationsModule } from './capabilities/invitations';
import { LinkChecksModule } from './capabilities/link-checks';
import { ParticipationModule } from './capabilities/participation';
import { PracticesModule } from './capabilities/practices';
import { ReviewsModule } from './capabilities/reviews';
import { SavedSearchesModule } from './capabilities/saved-searches';
import { SearchModule } from './capabilities/search';
import { SpreadsheetsModule } from './capabilities/spreadsheets';
import { SummitsModule } from './capabilities/summits';
import { TranslationsModule } from './capabilities/translations';
import { VocabulariesModule } from './capabilities/vocabularies';
import { RichTextModule } from './platform/rich-text/rich-text.module';

type Class = new (...args: never[]) => unknown;

/** The capabilities that have something to say in the API. */
const modules: Class[] = [
  AccountsModule,
  ApiKeysModule,
  AttachmentsModule,
  CitationsModule,
  CitiesModule,
  CollectionsModule,
  CommentsModule,
  ConceptsModule,
  ConfirmationsModule,
  OwnershipModule,
  DeclarationsModule,
  ExchangeModule,
  MergingModule,
  FollowUpModule,
  FiguresModule,
  InvitationsModule,
  LinkChecksModule,
  DiscoveryModule,
  ParticipationModule,
  PracticesModule,
  ReviewsModule,
  SavedSearchesModule,
  SearchModule,
  SpreadsheetsModule,
  SummitsModule,
  TranslationsModule,
  VocabulariesModule,
  RichTextModule,
];

/** Every resolver class of those capabilities. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- the type Nest's schema factory takes
export const resolvers: Function[] = modules
  .flatMap((module) => (Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[])
  .filter(
    (provider): provider is Class =>
      typeof provider === 'function' && provider.name.endsWith('Resolver'),
  );
