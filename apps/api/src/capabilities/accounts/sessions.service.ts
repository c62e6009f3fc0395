import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  isSignInOver,
  lastSeenPrecisionMinutes,
  signInLifetime,
  type Device,
  type Viewer,
} from '@praxis/domain/accounts';
import DataLoader from 'dataloader';
import { LessThan, Not, type EntityManager } from 'typeorm';
import { ViewerReader } from '../../platform/auth/request-context';
import { hashOfSecret, newSecret } from '../../platform/auth/secrets';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { memberColumns, memberOf, type MemberRow } from './member.rows';
import { SignInSession } from './sign-in-session.entity';

interface SessionRow extends MemberRow {
  hash: string;
  session_id: string;
  started_at: Date;
  last_seen_at: Date;
}

/** Where people are signed in: opaque random tokens, of which only a hash is kept. */
@Injectable()
export class SessionsService extends ViewerReader implements OnModuleInit {
  /**
   * By the hash in hexadecimal figures. All that come within one turn are looked up by one statement, and none is answered from
   * before it came.
   */
  private readonly asked = new DataLoader((hashes: readonly string[]) => this.ofTokens(hashes), {
    cache: false,
    maxBatchSize: 50,
    batchScheduleFn: setImmediate,
  });

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly handlers: JobHandlers,
  ) {
    super();
  }

  onModuleInit(): void {
    this.handlers.purgeAt('53 3 * * *', 'remove-old-sessions', () => this.removeOld());
  }

  /** Removes sessions that have been over for a day, whoever's they are. */
  async removeOld(): Promise<number> {
    const { absoluteMinutes } = signInLifetime(false);
    const longest = (absoluteMinutes + 24 * 60) * 60_000;
    const { affected } = await this.database.source.manager.delete(SignInSession, {
      startedAt: LessThan(new Date(this.clock.now().getTime() - longest)),
    });
    return affected ?? 0;
  }

  /** Who a token belongs to; null when it is unknown, over, or its account is closed. */
  async read(token: string): Promise<{ viewer: Viewer; sessionId: string } | null> {
    if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return null;
    const row = await this.asked.load(hashOfSecret(token).toString('hex'));
    if (row === null) return null;
    const now = this.clock.now();
    const times = { startedAt: row.started_at, lastSeenAt: row.last_seen_at };
    if (isSignInOver(times, row.roles.length > 0, now)) return null;
    if (now.getTime() - row.last_seen_at.getTime() >= lastSeenPrecisionMinutes * 60_000) {
      await this.database.rows(
        'session-seen',
        'update sign_in_session set last_seen_at = $2 where id = $1',
        [row.session_id, now],
      );
    }
    return { viewer: memberOf(row), sessionId: row.session_id };
  }

  private async ofTokens(hashes: readonly string[]): Promise<(SessionRow | null)[]> {
    const rows = await this.database.rows<SessionRow>('sessions-by-token', sessionsByToken, [
      [...new Set(hashes)],
    ]);
    const known = new Map(rows.map((row) => [row.hash, row]));
    return hashes.map((hash) => known.get(hash) ?? null);
  }

  /** Begins a session; the token is given once and kept nowhere. */
  async begin(
    db: EntityManager,
    account: { id: string; roles: string[] },
    { browser, system }: Device,
  ): Promise<{ token: string; maxAgeSeconds: number }> {
    const token = newSecret();
    const now = this.clock.now();
    await db.insert(SignInSession, {
      id: this.ids.next(),
      accountId: account.id,
      tokenHash: hashOfSecret(token),
      startedAt: now,
      lastSeenAt: now,
      browser,
      system,
    });
    return { token, maxAgeSeconds: signInLifetime(account.roles.length > 0).absoluteMinutes * 60 };
  }

  async end(sessionId: string, accountId: string): Promise<boolean> {
    const result = await this.database.source.manager.delete(SignInSession, {
      id: sessionId,
      accountId,
    });
    return result.affected === 1;
  }

  /** Ends the sessions of an account, wherever they are, but for one that stays; and says how many. */
  async endAll(db: EntityManager, accountId: string, staying?: string): Promise<number> {
    const { affected } = await db.delete(SignInSession, {
      accountId,
      ...(staying === undefined ? {} : { id: Not(staying) }),
    });
    return affected ?? 0;
  }

  /** Where a person is signed in, the last used first. */
  async listOf(account: { id: string; roles: string[] }): Promise<SignInSession[]> {
    const sessions = await this.database.source.manager.find(SignInSession, {
      where: { accountId: account.id },
      order: { lastSeenAt: 'DESC' },
      take: 50,
    });
    const now = this.clock.now();
    return sessions.filter((session) => !isSignInOver(session, account.roles.length > 0, now));
  }
}

const sessionsByToken = `
  select encode(s.token_hash, 'hex') as hash, s.id as session_id, s.started_at, s.last_seen_at,
         ${memberColumns}
    from sign_in_session s
    join account a on a.id = s.account_id
   where s.token_hash = any(array(select decode(asked, 'hex') from unnest($1::text[]) asked))
     and a.disabled_at is null`;
