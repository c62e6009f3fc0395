import { Inject, Injectable } from '@nestjs/common';
import {
  failedSignInsPerAccount,
  failedSignInsPerAddress,
  failedSignInWindowMinutes,
  normaliseMailAddress,
  signInInput,
  TooManyAttempts,
  visitor,
  WrongCredentials,
  WrongPassword,
  type Member,
  type Viewer,
} from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { validate } from 'uuid';
import type { RequestContext } from '../../platform/auth/request-context';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Database } from '../../platform/database/database';
import { notFound, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { logger } from '../../platform/observability/logger';
import { Account } from './account.entity';
import { isDemoAccount } from './demo-accounts';
import { Passwords } from './passwords';
import type { SignInSession } from './sign-in-session.entity';
import { SessionsService } from './sessions.service';

const seconds = failedSignInWindowMinutes * 60;
const perAccount: Budget = { name: 'sign-in-account', points: failedSignInsPerAccount, seconds };
const perAddress: Budget = { name: 'sign-in-address', points: failedSignInsPerAddress, seconds };

/** People: signing in and out, and what they may know of their own account. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly limits: RateLimits,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs in with address and password; failed tries are counted per account and per network address, before hashing. */
  async signIn(input: unknown, context: RequestContext): Promise<Account> {
    const { email, password } = parseInput(signInInput, input);
    const address = normaliseMailAddress(email);
    await this.refuseGuessing(address, context);
    const account = await this.database.source.manager.findOneBy(Account, { email: address });
    const isOpen = account !== null && account.disabledAt === null && this.mayEnter(address);
    if (
      !(await this.passwords.isCorrect(isOpen ? account.passwordHash : null, password)) ||
      !account
    ) {
      await this.countWrong(address, context);
      logger.info({ event: 'sign-in-refused', reqId: context.requestId });
      throw new WrongCredentials();
    }
    await this.forgetWrong(address);
    const { token, maxAgeSeconds } = await this.database.transaction(async (db) => {
      // Whoever has changed the password in the meantime ends every session: this one must not begin after that.
      const { id, passwordHash } = account;
      if (passwordHash === null || !(await holdsPassword(db, id, passwordHash)))
        throw new WrongCredentials();
      if (context.sessionId !== null && context.viewer.kind === 'member')
        await this.sessions.end(context.sessionId, context.viewer.accountId);
      return this.sessions.begin(db, account, context.device);
    });
    context.session.set(token, maxAgeSeconds);
    Object.assign(context, await this.sessions.read(token));
    logger.info({ event: 'signed-in', reqId: context.requestId });
    return account;
  }

  /** Makes sure that it is the person who is asking, and not a browser that was left open; tries are counted like sign-ins. */
  async confirm({ accountId }: Member, password: string, context: RequestContext): Promise<void> {
    const account = await this.database.source.manager.findOneByOrFail(Account, { id: accountId });
    const address = account.email;
    await this.refuseGuessing(address, context);
    if (await this.passwords.isCorrect(account.passwordHash, password)) return;
    await this.countWrong(address, context);
    logger.info({ event: 'password-refused', reqId: context.requestId });
    throw new WrongPassword();
  }

  private async refuseGuessing(address: string, { addressKey }: RequestContext): Promise<void> {
    const wait = Math.max(
      await this.limits.wait(perAccount, address),
      await this.limits.wait(perAddress, addressKey),
    );
    if (wait > 0) throw new TooManyAttempts(wait);
  }

  private async countWrong(address: string, { addressKey }: RequestContext): Promise<void> {
    await Promise.all([
      this.limits.take(perAccount, address),
      this.limits.take(perAddress, addressKey),
    ]);
  }

  /** Somebody has shown that the account is theirs: wrong passwords before that count no more. */
  forgetWrong(address: string): Promise<void> {
    return this.limits.forget(perAccount, address);
  }

  /** Everybody knows the password of the demonstration accounts: they open nothing unless the demonstration is on. */
  private mayEnter(address: string): boolean {
    return this.config.isDemo || !isDemoAccount(address);
  }

  /** Ends the session of this request; signing out twice is no fault. */
  async signOut(context: RequestContext): Promise<void> {
    if (context.viewer.kind === 'member' && context.sessionId !== null)
      await this.sessions.end(context.sessionId, context.viewer.accountId);
    Object.assign(context, { viewer: visitor, sessionId: null });
    context.session.clear();
  }

  /** Ends one of the viewer's own sessions, in whatever browser it is. */
  async endSession(viewer: Viewer, sessionId: string): Promise<void> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    if (!validate(sessionId) || !(await this.sessions.end(sessionId, viewer.accountId)))
      throw notFound();
  }

  /** Ends all of the viewer's own sessions but the one of this request, and says how many. */
  async endOtherSessions({ viewer, sessionId }: RequestContext): Promise<number> {
    if (viewer.kind === 'visitor' || sessionId === null) throw unauthenticated();
    const { manager } = this.database.source;
    return this.sessions.endAll(manager, viewer.accountId, sessionId);
  }

  sessionsOf(account: { id: string; roles: string[] }): Promise<SignInSession[]> {
    return this.sessions.listOf(account);
  }

  /** The viewer's own account. */
  async own(viewer: Viewer): Promise<Account | null> {
    if (viewer.kind === 'visitor') return null;
    return this.database.source.manager.findOneBy(Account, { id: viewer.accountId });
  }
}

/** Whether an account still has this password and may sign in; holds it so until the transaction is over. */
async function holdsPassword(
  db: EntityManager,
  id: string,
  passwordHash: string,
): Promise<boolean> {
  const held = await db.query<unknown[]>(
    'select from account where id = $1 and password_hash = $2 and disabled_at is null for share',
    [id, passwordHash],
  );
  return held.length === 1;
}
