import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  accountInvitationDays,
  invitationKey,
  type AccountInvitationPurpose,
} from '@praxis/domain/accounts';
import { pathTo } from '@praxis/domain/addresses';
import type { Language } from '@praxis/domain/shared';
import { hashOfSecret, newSecret } from '../../platform/auth/secrets';
import { Database } from '../../platform/database/database';
import { PublicRoutes } from '../../platform/http/public-routes';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import type { Job } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Mailer } from '../notifications';
import { wordsIn, type Words } from '../summits';
import { isOpenInvitation } from './account-invitation.rows';
import { accountInvitationWords } from './account-invitation-words';

const task = 'account-invited';

/** Brings somebody the link by which they accept. */
export function accountInvited(id: string, invitedAt: Date): Job {
  const at = invitedAt.toISOString();
  return { task, payload: { id, at }, key: `${task}:${id}:${at}` };
}

interface Invited extends Record<string, unknown> {
  purpose: AccountInvitationPurpose;
  address: string;
  language: Language;
  city: Words | null;
  summit: Words | null;
  isKnown: boolean;
  isClosed: boolean;
}

/**
 * Mails with an invitation. The secret of the link is made when the mail is written: it is in no table, no job and no backup.
 * A mail that is written again has a new one.
 */
@Injectable()
export class AccountInvitationMail implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly handlers: JobHandlers,
    private readonly mailer: Mailer,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handle(task, ({ id = '', at = '' }) => this.send(id, at));
  }

  private async send(id: string, at: string): Promise<void> {
    const token = newSecret();
    const hash = hashOfSecret(token);
    const [row] = await this.database.rows<Invited>('invited-account', invited, [
      id,
      at,
      this.clock.now(),
      hash,
    ]);
    if (row === undefined || row.isClosed) return;
    const { language, purpose } = row;
    const words = accountInvitationWords[language];
    const name = wordsIn(row.city ?? row.summit ?? {}, language).text;
    const key = invitationKey(purpose, token);
    await this.mailer.send({
      to: { name: '', address: row.address },
      subject: words.subject[purpose](name),
      text: [
        words.greeting,
        words.asks[purpose](name),
        `${row.isKnown ? words.signIn : words.open}\n${this.routes.origin}${pathTo(language, 'invitation', { key })}`,
        words.ends(accountInvitationDays),
        words.why[purpose](name),
      ].join('\n\n'),
      messageId: `account-invitation-${hash.toString('hex').slice(0, 32)}@praxis`,
    });
  }
}

const invited = `
  update account_invitation i set token_hash = $4
   where i.id = $1 and i.invited_at = $2::timestamptz and ${isOpenInvitation}
  returning i.purpose, i.address, i.language,
    (select c.names from city c where c.id = i.city_id) as city,
    (select s.titles from summit s where s.id = i.summit_id) as summit,
    exists (select 1 from account a where a.email = i.address) as "isKnown",
    exists (select 1 from account a where a.email = i.address and a.disabled_at is not null) as "isClosed"`;
