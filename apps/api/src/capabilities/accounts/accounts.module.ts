import { Global, Module } from '@nestjs/common';
import { ViewerReader } from '../../platform/auth/request-context';
import { RequestContexts } from '../../platform/auth/request-contexts';
import { ViewerFieldsResolver } from './account-fields.resolver';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { Passwords } from './passwords';
import { SessionsService } from './sessions.service';

@Global()
@Module({
  providers: [
    AccountsService,
    AccountsResolver,
    ViewerFieldsResolver,
    Passwords,
    SessionsService,
    { provide: ViewerReader, useExisting: SessionsService },
    RequestContexts,
  ],
  exports: [AccountsService, Passwords, RequestContexts, SessionsService],
})
export class AccountsModule {}
