import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isInTeamOf, TooManyAttempts, type Viewer } from '@praxis/domain/accounts';
import {
  answerInvitationInput,
  canInviteCoAuthors,
  coAuthorState,
  daysUntilInvitationsAreForgotten,
  invitationDays,
  InvitationOver,
  invitationsPerHour,
  inviteCoAuthorInput,
  maxCoAuthors,
  removeCoAuthorInput,
  TooManyCoAuthors,
} from '@praxis/domain/ownership';
import { canSeePractice } from '@praxis/domain/practices';
import { parseInput } from '@praxis/domain/shared';
import { IsNull, LessThan, type EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Account } from '../accounts';
import { lockedPractice, Practice, standingOf } from '../practices';
import { CoAuthor } from './co-author.entity';
import { invitationsTo, type InvitationRow } from './co-author.rows';
import { invited } from './invitation-mail';

const perAccount: Budget = { name: 'invitations', points: invitationsPerHour, seconds: 3_600 };

/** People from elsewhere who write the draft of one practice with its city. */
@Injectable()
export class CoAuthorsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly handlers: JobHandlers,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('27 4 * * *', 'forget-old-invitations', () => this.forgetOld());
  }

  /** Removes invitations that nobody accepted, with the addresses in them, some months after they were sent. */
  async forgetOld(): Promise<number> {
    const age = daysUntilInvitationsAreForgotten * 86_400_000;
    const { affected } = await this.database.source.manager.delete(CoAuthor, {
      accountId: IsNull(),
      invitedAt: LessThan(new Date(this.clock.now().getTime() - age)),
    });
    return affected ?? 0;
  }

  /**
   * Invites whoever has this address, and gives the number of the practice. It ends in the same way whether anybody has it
   * or not. Who was asked before and has not accepted is asked anew.
   */
  async invite(viewer: Viewer, input: unknown): Promise<number> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { number, address } = parseInput(inviteCoAuthorInput, input);
    return this.database.transaction(async (db) => {
      const { practice, draft } = await lockedPractice(db, number);
      if (!canSeePractice(viewer, standingOf(practice, draft))) throw notFound();
      requireThat(canInviteCoAuthors(viewer, practice));
      const asked = await db.findOneBy(CoAuthor, { practiceId: practice.id, address });
      if (asked?.answer === 'accepted') return number;
      if (
        asked === null &&
        (await db.countBy(CoAuthor, { practiceId: practice.id })) >= maxCoAuthors
      )
        throw new TooManyCoAuthors(maxCoAuthors);
      const retryAfterSeconds = await this.limits.take(perAccount, viewer.accountId);
      if (retryAfterSeconds > 0) throw new TooManyAttempts(retryAfterSeconds);
      const id = asked?.id ?? this.ids.next();
      const invitedAt = this.clock.now();
      const sent = { invitedBy: viewer.accountId, invitedAt, answer: null, answeredAt: null };
      if (asked === null)
        await db.insert(CoAuthor, { id, practiceId: practice.id, address, ...sent });
      else await db.update(CoAuthor, { id }, sent);
      await this.jobs.enqueue(db, invited(id, invitedAt));
      return number;
    });
  }

  /** Accepts or declines an invitation to one's own address, once. */
  async answer(viewer: Viewer, input: unknown): Promise<void> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id, accepts } = parseInput(answerInvitationInput, input);
    await this.database.transaction(async (db) => {
      const { email } = await db.findOneByOrFail(Account, { id: viewer.accountId });
      const invitation = await locked(db, id);
      if (invitation?.address !== email) throw notFound();
      if (coAuthorState(invitation, this.clock.now()) !== 'invited') throw new InvitationOver();
      await db.update(
        CoAuthor,
        { id },
        {
          answer: accepts ? 'accepted' : 'declined',
          answeredAt: this.clock.now(),
          accountId: accepts ? viewer.accountId : null,
        },
      );
    });
  }

  /** Takes back an invitation, or ends that somebody writes with the city: by its team, or by the co-author. */
  async remove(viewer: Viewer, input: unknown): Promise<string> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(removeCoAuthorInput, input);
    await this.database.transaction(async (db) => {
      const invitation = await locked(db, id);
      if (invitation === null) throw notFound();
      const practice = await db.findOneByOrFail(Practice, { id: invitation.practiceId });
      const isOwn = invitation.accountId === viewer.accountId;
      if (!isOwn && !isInTeamOf(viewer, practice.cityId)) throw notFound();
      await db.delete(CoAuthor, { id });
      logger.info({ event: 'co-author-removed', practice: practice.number, byThemselves: isOwn });
    });
    return id;
  }

  /** Invitations to the viewer that wait for an answer. */
  async invitationsOf(viewer: Viewer): Promise<InvitationRow[]> {
    if (viewer.kind === 'visitor') return [];
    const oldest = new Date(this.clock.now().getTime() - invitationDays * 86_400_000);
    return this.database.rows<InvitationRow>('invitations-to-viewer', invitationsTo, [
      viewer.accountId,
      oldest,
    ]);
  }
}

function locked(db: EntityManager, id: string): Promise<CoAuthor | null> {
  return db.findOne(CoAuthor, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
