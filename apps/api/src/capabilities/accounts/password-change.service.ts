import { Injectable } from '@nestjs/common';
import {
  changePasswordInput,
  DemonstrationPassword,
  WrongPassword,
  type Viewer,
} from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Account } from './account.entity';
import { AccountsService } from './accounts.service';
import { isDemoAccount } from './demo-accounts';
import { NewPasswords } from './new-passwords.service';
import { passwordChanged } from './password-changed-mail';
import { SessionsService } from './sessions.service';

/** A new password for an account, whichever way its owner has shown that it is theirs. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly newPasswords: NewPasswords,
    private readonly sessions: SessionsService,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** Changes the viewer's own password. All sessions end; this browser goes on with a new one. */
  async change(viewer: Viewer, input: unknown, context: RequestContext): Promise<Account> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { currentPassword, newPassword } = parseInput(changePasswordInput, input);
    const { manager } = this.database.source;
    const account = await manager.findOneByOrFail(Account, { id: viewer.accountId });
    if (isDemoAccount(account.email)) throw new DemonstrationPassword();
    await this.accounts.confirm(viewer, currentPassword, context);
    const passwordHash = await this.newPasswords.hash(
      newPassword,
      { displayName: account.displayName, address: account.email },
      [...viewer.memberships.keys()],
      'newPassword',
    );
    const { token, maxAgeSeconds } = await this.database.transaction(async (db) => {
      if (!(await this.replace(db, account, passwordHash))) throw new WrongPassword();
      return this.sessions.begin(db, account, context.device);
    });
    context.session.set(token, maxAgeSeconds);
    Object.assign(context, await this.sessions.read(token));
    logger.info({ event: 'password-changed', reqId: context.requestId });
    return account;
  }

  /**
   * Puts the password in the place of the one that the account had, ends every session, and has the owner told. False when it
   * has got another one in the meantime, or was closed.
   */
  async replace(
    db: EntityManager,
    { id, passwordHash: before }: Pick<Account, 'id' | 'passwordHash'>,
    passwordHash: string,
  ): Promise<boolean> {
    const [, count] = await db.query<[unknown[], number]>(
      `update account set password_hash = $3
        where id = $1 and password_hash is not distinct from $2 and disabled_at is null`,
      [id, before, passwordHash],
    );
    if (count !== 1) return false;
    await this.sessions.endAll(db, id);
    await this.jobs.enqueue(db, passwordChanged(id, this.clock.now()));
    return true;
  }
}
