import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  apiKeyHintLength,
  apiKeyPrefix,
  canHaveApiKeys,
  createApiKeyInput,
  daysUntilApiKeysAreForgotten,
  isApiKey,
  isApiKeyOver,
  maxApiKeys,
  revokeApiKeyInput,
  TooManyApiKeys,
  viewerWithKey,
  type ApiKeyScope,
} from '@praxis/domain/api-keys';
import { lastSeenPrecisionMinutes, type Member, type Viewer } from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import { IsNull, LessThan, MoreThan } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { ApiKeyReader, type KeyInUse } from '../../platform/auth/request-keys';
import { hashOfSecret, newSecret } from '../../platform/auth/secrets';
import { CONFIG } from '../../platform/config/config.module';
import type { Config } from '../../platform/config/env';
import { Database } from '../../platform/database/database';
import { notFound, unauthenticated } from '../../platform/faults';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import {
  AccountsService,
  demoAccounts,
  memberColumns,
  memberOf,
  type MemberRow,
} from '../accounts';
import { apiKeyMail } from './api-key-mail';
import { ApiKey } from './api-key.entity';

const day = 24 * 60 * 60_000;

interface KeyRow extends MemberRow {
  key_id: string;
  scope: ApiKeyScope;
  expires_at: Date;
  revoked_at: Date | null;
  last_used_at: Date | null;
  email: string;
}

/** Keys of programs: random, of which only a hash is kept; each is read anew at every request, so that revoking is at once. */
@Injectable()
export class ApiKeysService extends ApiKeyReader implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountsService,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly handlers: JobHandlers,
    private readonly queue: JobQueue,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    this.handlers.purgeAt('57 3 * * *', 'forget-old-api-keys', () => this.forgetOld());
  }

  /** Removes what has been over for a while. */
  async forgetOld(): Promise<number> {
    const before = LessThan(this.daysFromNow(-daysUntilApiKeysAreForgotten));
    const { affected } = await this.database.source.manager.delete(ApiKey, [
      { expiresAt: before },
      { revokedAt: before },
    ]);
    return affected ?? 0;
  }

  /** A person's own, the newest first; also those that are over, until they are forgotten. */
  ofAccount(accountId: string): Promise<ApiKey[]> {
    return this.database.source.manager.find(ApiKey, {
      where: { accountId },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Makes a key for whoever knows the account's password. The secret is given once and kept nowhere. */
  async create(context: RequestContext, given: unknown): Promise<{ key: ApiKey; secret: string }> {
    const owner = ownerIn(context.viewer);
    const { name, scope, days, password } = parseInput(createApiKeyInput, given);
    await this.accounts.confirm(owner, password, context);
    const { accountId } = owner;
    const secret = `${apiKeyPrefix}${newSecret()}`;
    const key = await this.database.transaction(async (db) => {
      // One after the other, so that nobody has more than the limit.
      await db.query('select 1 from account where id = $1 for update', [accountId]);
      const now = this.clock.now();
      const good = { accountId, revokedAt: IsNull(), expiresAt: MoreThan(now) };
      if ((await db.countBy(ApiKey, good)) >= maxApiKeys) throw new TooManyApiKeys();
      const made = db.create(ApiKey, {
        id: this.ids.next(),
        accountId,
        name,
        scope,
        secretHash: hashOfSecret(secret),
        hint: secret.slice(0, apiKeyHintLength),
        ...context.device,
        createdAt: now,
        expiresAt: this.daysFromNow(days),
        lastUsedAt: null,
        revokedAt: null,
      });
      await db.insert(ApiKey, made);
      await this.queue.enqueue(db, apiKeyMail(made.id));
      return made;
    });
    logger.info({ event: 'api-key-made', key: key.id, scope, reqId: context.requestId });
    return { key, secret };
  }

  /** Takes a key back: from this moment it is good for nothing. Twice is no fault. */
  async revoke(viewer: Viewer, given: unknown): Promise<ApiKey> {
    const { accountId } = ownerIn(viewer);
    const { id } = parseInput(revokeApiKeyInput, given);
    const { manager } = this.database.source;
    await manager.update(
      ApiKey,
      { id, accountId, revokedAt: IsNull() },
      { revokedAt: this.clock.now() },
    );
    const key = await manager.findOneBy(ApiKey, { id, accountId });
    if (key === null) throw notFound();
    logger.info({ event: 'api-key-revoked', key: id });
    return key;
  }

  async read(secret: string): Promise<KeyInUse | null> {
    if (!isApiKey(secret)) return null;
    const [row] = await this.database.rows<KeyRow & Record<string, unknown>>(
      'api-key-by-secret',
      keyBySecret,
      [hashOfSecret(secret)],
    );
    const now = this.clock.now();
    if (!row || !this.isGood(row, now)) return null;
    await this.see(row, now);
    return {
      id: row.key_id,
      scope: row.scope,
      viewer: viewerWithKey(memberOf(row), row.scope),
    };
  }

  /** Everybody knows the password of the demonstration accounts: their keys open nothing unless the demonstration is on. */
  private isGood({ email, expires_at, revoked_at }: KeyRow, now: Date): boolean {
    if (isApiKeyOver({ expiresAt: expires_at, revokedAt: revoked_at }, now)) return false;
    return this.config.isDemo || !demoAccounts.some((demo) => demo.email === email);
  }

  private async see({ key_id, last_used_at }: KeyRow, now: Date): Promise<void> {
    const since = now.getTime() - (last_used_at?.getTime() ?? 0);
    if (since < lastSeenPrecisionMinutes * 60_000) return;
    await this.database.rows('api-key-used', 'update api_key set last_used_at = $2 where id = $1', [
      key_id,
      now,
    ]);
  }

  private daysFromNow(days: number): Date {
    return new Date(this.clock.now().getTime() + days * day);
  }
}

function ownerIn(viewer: Viewer): Member {
  if (!canHaveApiKeys(viewer)) throw unauthenticated();
  return viewer;
}

const keyBySecret = `
  select k.id as key_id, k.scope, k.expires_at, k.revoked_at, k.last_used_at, a.email, ${memberColumns}
    from api_key k
    join account a on a.id = k.account_id
   where k.secret_hash = $1 and a.disabled_at is null`;
