import { Global, Module } from '@nestjs/common';
import { ViewerReader } from '../../platform/auth/request-context';
import { RequestContexts } from '../../platform/auth/request-contexts';
import { ViewerFieldsResolver } from './account-fields.resolver';
import { AccountsResolver } from './accounts.resolver';
import { AccountsService } from './accounts.service';
import { NewPasswords } from './new-passwords.service';
import { PasswordChange } from './password-change.service';
import { PasswordChangedMail } from './password-changed-mail';
import { PasswordResetMail } from './password-reset-mail';
import { PasswordResetResolver } from './password-reset.resolver';
import { PasswordResets } from './password-resets.service';
import { PasswordResolver } from './password.resolver';
import { Passwords } from './passwords';
import { SessionsService } from './sessions.service';

@Global()
@Module({
  providers: [
    AccountsService,
    AccountsResolver,
    ViewerFieldsResolver,
    Passwords,
    NewPasswords,
    PasswordChange,
    PasswordChangedMail,
    PasswordResolver,
    PasswordResets,
    PasswordResetMail,
    PasswordResetResolver,
    SessionsService,
    { provide: ViewerReader, useExisting: SessionsService },
    RequestContexts,
  ],
  exports: [AccountsService, NewPasswords, Passwords, RequestContexts, SessionsService],
})
export class AccountsModule {}
