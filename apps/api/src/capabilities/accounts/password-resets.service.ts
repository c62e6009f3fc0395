import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PasswordResetOver,
  passwordResetMailsPerHour,
  passwordResetMinutes,
  passwordResetsAskedPerHour,
  passwordResetTriesPerHour,
  readPasswordResetKey,
  requestPasswordResetInput,
  resetPasswordInput,
  TooManyAttempts,
} from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import { LessThan } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { hashOfSecret } from '../../platform/auth/secrets';
import { Database } from '../../platform/database/database';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { AccountsService } from './accounts.service';
import { NewPasswords } from './new-passwords.service';
import { PasswordChange } from './password-change.service';
import { passwordResetRequested } from './password-reset-mail';
import { PasswordReset } from './password-reset.entity';

const seconds = 3_600;
const perMailbox: Budget = {
  name: 'password-reset-mails',
  points: passwordResetMailsPerHour,
  seconds,
};
const perAsker: Budget = {
  name: 'password-resets-asked',
  points: passwordResetsAskedPerHour,
  seconds,
};
const perTrier: Budget = {
  name: 'password-reset-tries',
  points: passwordResetTriesPerHour,
  seconds,
};

interface OpenReset extends Record<string, unknown> {
  accountId: string;
  email: string;
  displayName: string;
  passwordHash: string;
  cityIds: string[];
}

/** Forgotten passwords: a mail with a link, by which whoever reads the mailbox sets a new one. */
@Injectable()
export class PasswordResets implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly newPasswords: NewPasswords,
    private readonly passwords: PasswordChange,
    private readonly limits: RateLimits,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('43 4 * * *', 'forget-ended-password-resets', () => this.forgetEnded());
  }

  /** Removes what has ended, with the addresses in it. */
  async forgetEnded(): Promise<number> {
    const { affected } = await this.database.source.manager.delete(PasswordReset, {
      expiresAt: LessThan(this.clock.now()),
    });
    return affected ?? 0;
  }

  /**
   * Asks for a mail with a link. The same is done for every address, whether an account has it or not: that is looked up where
   * the mail is written. Where a mailbox has had its mails of the hour, the last link stays good and no other mail is sent.
   */
  async request(input: unknown, context: RequestContext): Promise<void> {
    const { email: address } = parseInput(requestPasswordResetInput, input);
    await this.spend(perAsker, context);
    const mailbox = hashOfSecret(address).toString('base64url');
    if ((await this.limits.take(perMailbox, mailbox)) > 0) return;
    const requestedAt = this.clock.now();
    const expiresAt = new Date(requestedAt.getTime() + passwordResetMinutes * 60_000);
    await this.database.transaction(async (db) => {
      const [row] = await db.query<{ id: string }[]>(
        `insert into password_reset (id, address, requested_at, expires_at) values ($1, $2, $3, $4)
         on conflict (address) do update
           set requested_at = excluded.requested_at, expires_at = excluded.expires_at,
               account_id = null, token_hash = null, password_seen = null
         returning id`,
        [this.ids.next(), address, requestedAt, expiresAt],
      );
      if (row !== undefined)
        await this.jobs.enqueue(db, passwordResetRequested(row.id, requestedAt));
    });
    logger.info({ event: 'password-reset-requested', reqId: context.requestId });
  }

  /** What the key of a mail is for; null when it is not, or no longer. Looking changes nothing. */
  async find(key: string): Promise<OpenReset | null> {
    const token = readPasswordResetKey(key);
    if (token === null) return null;
    const [row] = await this.database.rows<OpenReset>('open-password-reset', openReset, [
      hashOfSecret(token),
      this.clock.now(),
    ]);
    return row ?? null;
  }

  /** Sets the password of the account whose mailbox somebody has shown to read. It signs nobody in. */
  async reset(input: unknown, context: RequestContext): Promise<void> {
    const { key, password } = parseInput(resetPasswordInput, input);
    await this.spend(perTrier, context);
    const found = await this.find(key);
    if (found === null) throw new PasswordResetOver();
    const { accountId, email, displayName, cityIds } = found;
    const owner = { displayName, address: email };
    const passwordHash = await this.newPasswords.hash(password, owner, cityIds);
    await this.database.transaction(async (db) => {
      const [, used] = await db.query<[unknown[], number]>(useReset, [
        hashOfSecret(readPasswordResetKey(key) ?? ''),
        this.clock.now(),
      ]);
      const before = { id: accountId, passwordHash: found.passwordHash };
      if (used !== 1 || !(await this.passwords.replace(db, before, passwordHash)))
        throw new PasswordResetOver();
    });
    await this.accounts.forgetWrong(email);
    const { viewer } = context;
    if (viewer.kind === 'member' && viewer.accountId === accountId)
      await this.accounts.signOut(context);
    logger.info({ event: 'password-reset', reqId: context.requestId });
  }

  private async spend(budget: Budget, { addressKey }: RequestContext): Promise<void> {
    const wait = await this.limits.take(budget, addressKey);
    if (wait > 0) throw new TooManyAttempts(wait);
  }
}

/** While the account may sign in and has the password that it had when the mail was written. */
const openReset = `
  select a.id as "accountId", a.email, a.display_name as "displayName", a.password_hash as "passwordHash",
         array(select m.city_id::text from membership m where m.account_id = a.id) as "cityIds"
    from password_reset r
    join account a on a.id = r.account_id
   where r.token_hash = $1 and r.expires_at > $2 and a.disabled_at is null
     and sha256(convert_to(a.password_hash, 'UTF8')) = r.password_seen`;

/** Uses it up: secret and time are asked by the statement that takes the row away. */
const useReset = 'delete from password_reset where token_hash = $1 and expires_at > $2';
