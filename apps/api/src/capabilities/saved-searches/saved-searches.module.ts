import { Module } from '@nestjs/common';
import { MailKeys } from '../../platform/auth/mail-keys';
import { SearchModule } from '../search';
import { AlertMailService } from './alert-mail.service';
import { AlertRoutes } from './alert.routes';
import { AlertsService } from './alerts.service';
import { SavedSearchesResolver, ViewerSavedSearchesResolver } from './saved-searches.resolver';
import { SavedSearchesService } from './saved-searches.service';
import { StopKeys } from './stop-keys';

@Module({
  imports: [SearchModule],
  providers: [
    SavedSearchesService,
    SavedSearchesResolver,
    ViewerSavedSearchesResolver,
    AlertsService,
    AlertMailService,
    AlertRoutes,
    StopKeys,
    MailKeys,
  ],
})
export class SavedSearchesModule {}
