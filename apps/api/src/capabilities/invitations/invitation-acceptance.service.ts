import { Injectable } from '@nestjs/common';
import {
  acceptAccountInvitationInput,
  AccountInvitationOver,
  InvitedAccountNeeded,
  invitationTriesPerHour,
  openInvitedAccountInput,
  readInvitationKey,
  TooManyAttempts,
  type AccountInvitationPurpose,
  type CityRole,
  type Viewer,
} from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { hashOfSecret } from '../../platform/auth/secrets';
import { Database } from '../../platform/database/database';
import { unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Account, NewPasswords, SessionsService } from '../accounts';
import { openInvitation, useInvitation, type OpenInvitationRow } from './account-invitation.rows';

const perNetworkAddress: Budget = {
  name: 'invitation-tries',
  points: invitationTriesPerHour,
  seconds: 3_600,
};

interface Used {
  id: string;
  purpose: AccountInvitationPurpose;
  cityId: string | null;
  summitId: string | null;
  role: CityRole | null;
  address: string;
}

/** Accepting invitations by the key of a mail. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly database: Database,
    private readonly passwords: NewPasswords,
    private readonly sessions: SessionsService,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** What the key of a mail invites to; null when it does not, or no longer. Looking changes nothing. */
  async find(key: string): Promise<OpenInvitationRow | null> {
    const values = this.valuesOf(key);
    if (values === null) return null;
    const [row] = await this.database.rows<OpenInvitationRow>(
      'open-invitation',
      openInvitation,
      values,
    );
    return row ?? null;
  }

  /** Makes the account of the invited address, whose owner the link has proven, and signs it in. */
  async open(input: unknown, context: RequestContext): Promise<void> {
    const { key, displayName, language, password } = parseInput(openInvitedAccountInput, input);
    await this.take(context);
    const found = await this.find(key);
    if (found === null) throw new AccountInvitationOver();
    if (found.hasAccount) throw new InvitedAccountNeeded();
    const { address, cityId } = found;
    const passwordHash = await this.passwords.hash(
      password,
      { displayName, address },
      cityId === null ? [] : [cityId],
    );
    const { token, maxAgeSeconds } = await this.database.transaction(async (db) => {
      const used = await this.use(db, key);
      const id = this.ids.next();
      const made = await db
        .createQueryBuilder()
        .insert()
        .into(Account)
        .values({
          id,
          email: used.address,
          displayName,
          language,
          passwordHash,
          roles: [],
          createdAt: this.clock.now(),
        })
        .orIgnore()
        .returning('id')
        .execute();
      // Another invitation to the same address was faster. This one stays: the transaction takes its use back.
      if ((made.raw as unknown[]).length === 0) throw new InvitedAccountNeeded();
      await this.join(db, id, used);
      if (context.sessionId !== null && context.viewer.kind === 'member')
        await this.sessions.end(context.sessionId, context.viewer.accountId);
      return this.sessions.begin(db, { id, roles: [] }, context.device);
    });
    context.session.set(token, maxAgeSeconds);
    Object.assign(context, await this.sessions.read(token));
    logger.info({ event: 'account-opened', purpose: found.purpose, reqId: context.requestId });
  }

  /** Accepts with the account of the invited address, which has signed in. */
  async accept(viewer: Viewer, input: unknown, context: RequestContext): Promise<void> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { key } = parseInput(acceptAccountInvitationInput, input);
    await this.take(context);
    const found = await this.find(key);
    if (found === null) throw new AccountInvitationOver();
    if (found.accountId !== viewer.accountId) throw new InvitedAccountNeeded();
    await this.database.transaction(async (db) => {
      await this.join(db, viewer.accountId, await this.use(db, key));
    });
    logger.info({ event: 'invitation-accepted', purpose: found.purpose, reqId: context.requestId });
  }

  private async take({ addressKey }: RequestContext): Promise<void> {
    const wait = await this.limits.take(perNetworkAddress, addressKey);
    if (wait > 0) throw new TooManyAttempts(wait);
  }

  private valuesOf(key: string): [Buffer, AccountInvitationPurpose, Date] | null {
    const read = readInvitationKey(key);
    return read === null ? null : [hashOfSecret(read.token), read.purpose, this.clock.now()];
  }

  private async use(db: EntityManager, key: string): Promise<Used> {
    const values = this.valuesOf(key);
    if (values === null) throw new AccountInvitationOver();
    const [[used]] = await db.query<[Used[], number]>(useInvitation, values);
    if (used === undefined) throw new AccountInvitationOver();
    return used;
  }

  /** Into the team, where it is for one; a coordinator stays one. */
  private async join(db: EntityManager, accountId: string, { cityId, role }: Used): Promise<void> {
    if (cityId === null) return;
    await db.query(
      `insert into membership (account_id, city_id, role, created_at) values ($1, $2, $3, $4)
       on conflict (account_id, city_id) do update set role = excluded.role where excluded.role = 'coordinator'`,
      [accountId, cityId, role, this.clock.now()],
    );
  }
}
