import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { OutboxMailer } from './adapters/outbox-mailer';
import { SmtpMailer } from './adapters/smtp-mailer';
import { Mailer } from './mailer.port';

@Global()
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [CONFIG],
      useFactory: (config: Config): Mailer => {
        const host =
          config.http.publicUrl === null
            ? 'praxis.example'
            : new URL(config.http.publicUrl).hostname;
        const from = { name: 'Praxis', address: `no-reply@${host}` };
        return config.mail.smtpUrl === null
          ? new OutboxMailer(path.join(config.dataFolder, 'outbox'), from)
          : new SmtpMailer(config.mail.smtpUrl, from);
      },
    },
  ],
  exports: [Mailer],
})
export class NotificationsModule {}
