import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  accountInvitationDays,
  accountInvitationsPerAddressAndDay,
  accountInvitationsPerHour,
  canInviteIntoAnyTeam,
  canInviteIntoTeam,
  canInviteOffices,
  inviteAccountsInput,
  revokeAccountInvitationInput,
  TooManyAttempts,
  type AccountInvitationPurpose,
  type CityRole,
  type Member,
  type Viewer,
} from '@praxis/domain/accounts';
import { InvalidInput, parseInput, type Language } from '@praxis/domain/shared';
import { LessThan, type EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { forbidden, notFound, requireThat, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { CitiesService } from '../cities';
import { AccountInvitation } from './account-invitation.entity';
import { accountInvited } from './account-invitation-mail';

const perAccount: Budget = {
  name: 'account-invitations',
  points: accountInvitationsPerHour,
  seconds: 3_600,
};
const perAddressee: Budget = {
  name: 'account-invitations-to',
  points: accountInvitationsPerAddressAndDay,
  seconds: 86_400,
};

interface Target {
  purpose: AccountInvitationPurpose;
  summitId: string | null;
  cityId: string | null;
  role: CityRole | null;
}

/** Inviting people to an account: offices to a summit that calls, colleagues into the team of a city. */
@Injectable()
export class AccountInvitationsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly cities: CitiesService,
    private readonly limits: RateLimits,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('37 4 * * *', 'forget-ended-account-invitations', () =>
      this.forgetEnded(),
    );
  }

  /** Removes invitations that have ended, with the addresses in them. */
  async forgetEnded(): Promise<number> {
    const { affected } = await this.database.source.manager.delete(AccountInvitation, {
      expiresAt: LessThan(this.clock.now()),
    });
    return affected ?? 0;
  }

  /**
   * Invites each address, and gives how many. It ends in the same way whether an account has the address or not: that is
   * looked up where the mail is written. Who was invited before gets another mail, whose link replaces the first.
   */
  async invite(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { addresses, language, ...about } = parseInput(inviteAccountsInput, input);
    const target = await this.targetOf(viewer, about);
    for (const address of addresses) {
      await this.spend(perAccount, viewer.accountId);
      await this.spend(perAddressee, address);
    }
    await this.database.transaction(async (db) => {
      for (const address of [...addresses].sort())
        await this.write(db, viewer, target, { address, language });
    });
    logger.info({ event: 'accounts-invited', purpose: target.purpose, count: addresses.length });
    return addresses.length;
  }

  /** Takes an invitation back: its link no longer works. */
  async revoke(viewer: Viewer, input: unknown): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(revokeAccountInvitationInput, input);
    const known = await this.database.source.manager.findOneBy(AccountInvitation, { id });
    const may =
      known !== null &&
      (known.cityId === null ? canInviteOffices(viewer) : canInviteIntoTeam(viewer, known.cityId));
    if (!may) throw notFound();
    await this.database.source.manager.delete(AccountInvitation, { id });
    return id;
  }

  private async targetOf(
    viewer: Member,
    {
      summit,
      city: slug,
      role,
    }: { summit?: string | null; city?: string | null; role?: CityRole | null },
  ): Promise<Target> {
    if (typeof slug === 'string') {
      const city = await this.cities.findBySlug(slug);
      if (city === null && canInviteIntoAnyTeam(viewer)) throw noSuchCity();
      // To everybody else, a city that does not exist is like any other.
      if (city === null || !canInviteIntoTeam(viewer, city.id)) throw forbidden();
      return { purpose: 'team', summitId: null, cityId: city.id, role: role ?? null };
    }
    requireThat(canInviteOffices(viewer));
    const [calling] = await this.database.rows<{ id: string }>('calling-summit', callingSummit, [
      summit,
      this.clock.now(),
    ]);
    if (calling === undefined) throw doesNotCall();
    return { purpose: 'office', summitId: calling.id, cityId: null, role: null };
  }

  private async spend(budget: Budget, key: string): Promise<void> {
    const wait = await this.limits.take(budget, key);
    if (wait > 0) throw new TooManyAttempts(wait);
  }

  private async write(
    db: EntityManager,
    { accountId }: Member,
    target: Target,
    { address, language }: { address: string; language: Language },
  ): Promise<void> {
    const invitedAt = this.clock.now();
    const expiresAt = new Date(invitedAt.getTime() + accountInvitationDays * 86_400_000);
    const [row] = await db.query<{ id: string }[]>(
      `insert into account_invitation
         (id, purpose, summit_id, city_id, role, address, language, invited_by, invited_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (${target.purpose === 'office' ? 'summit_id' : 'city_id'}, address) do update
         set role = excluded.role, language = excluded.language, invited_by = excluded.invited_by,
             invited_at = excluded.invited_at, expires_at = excluded.expires_at, token_hash = null
       returning id`,
      [
        this.ids.next(),
        target.purpose,
        target.summitId,
        target.cityId,
        target.role,
        address,
        language,
        accountId,
        invitedAt,
        expiresAt,
      ],
    );
    if (row !== undefined) await this.jobs.enqueue(db, accountInvited(row.id, invitedAt));
  }
}

const callingSummit = `
  select s.id from summit s join participation_call c on c.summit_id = s.id
   where s.slug = $1 and s.status not in ('draft', 'held', 'cancelled') and c.closes_at > $2`;

function noSuchCity(): InvalidInput {
  return new InvalidInput([
    {
      path: 'city',
      rule: 'unknown',
      limit: null,
      message: 'city: name a city of the platform by its slug; `cities` lists them.',
    },
  ]);
}

function doesNotCall(): InvalidInput {
  return new InvalidInput([
    {
      path: 'summit',
      rule: 'unknown',
      limit: null,
      message: 'summit: name an announced summit whose call for participation has not closed.',
    },
  ]);
}
