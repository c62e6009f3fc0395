import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import {
  answerSpeakerInput,
  askSpeakerInput,
  canOrganiseSummits,
  forgetSpeakerAddressInput,
  SpeakerInvitationOver,
  isInvitationOpen,
  speakerMailsPerHour,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { MailKeys } from '../../platform/auth/mail-keys';
import { Seals } from '../../platform/vault/seals';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, tooMany, unauthenticated } from '../../platform/faults';
import { RateLimits, type Budget } from '../../platform/http/rate-limits';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { PublicSummits } from './public-summits';
import { SessionPlan } from './session-plan.entity';
import { Session } from './session.entity';
import { SpeakerInvitation } from './speaker-invitation.entity';
import { addressSeal, speakerKeyPurpose, speakerMail } from './speaker-mail';
import { invitationQuery, speaksQuery, type InvitationRow } from './speaker.rows';
import type { Planned } from './programme.service';

const budget: Budget = { name: 'speaker-mails', points: speakerMailsPerHour, seconds: 3_600 };

/** Asking speakers by mail whether they come, and hearing what they say: they need no account. */
@Injectable()
export class SpeakersService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly summits: PublicSummits,
    private readonly jobs: JobQueue,
    private readonly handlers: JobHandlers,
    private readonly limits: RateLimits,
    private readonly keys: MailKeys,
    private readonly seals: Seals,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('23 3 * * *', 'forget-speaker-addresses', () => this.forgetAddresses());
  }

  /** Asks a speaker anew; what was asked before no longer answers. */
  async ask(viewer: Viewer, given: unknown): Promise<Planned> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { session: sessionId, name, address, language } = parseInput(askSpeakerInput, given);
    const wait = await this.limits.take(budget, viewer.accountId);
    if (wait > 0) throw tooMany(wait);
    return this.database.transaction(async (db) => {
      const session = await db.findOneBy(Session, { id: sessionId });
      if (session === null) throw notFound();
      const summit = await this.summits.toChange(db, viewer, session.summitId);
      const plan = await db.findOneBy(SessionPlan, { sessionId });
      if (plan === null) throw notFound();
      const now = this.clock.now();
      if (!isInvitationOpen(plan, now)) throw sessionOver();
      if (!plan.speakers.some((speaker) => speaker.name === name)) throw noSuchSpeaker();
      await db.delete(SpeakerInvitation, { sessionId, name });
      const id = this.ids.next();
      await db.insert(SpeakerInvitation, {
        ...{ id, sessionId, name, language },
        address: this.seals.seal(addressSeal, id, address),
        askedBy: viewer.accountId,
        askedAt: now,
        answer: null,
        answeredAt: null,
        deltaSentAt: null,
      });
      await this.jobs.enqueue(db, speakerMail(id));
      return { summit, sessionId };
    });
  }

  /** What a key is good for; null when it does not answer, or no longer. */
  find(key: string): Promise<InvitationRow | null> {
    return this.read(this.database.source.manager, key);
  }

  /** Answers; whoever pressed the wrong button answers again until the session is over. Who declines has the address forgotten. */
  async answer(given: unknown): Promise<InvitationRow> {
    const { key, answer } = parseInput(answerSpeakerInput, given);
    const answered = await this.database.transaction(async (db) => {
      const invitation = await this.read(db, key);
      if (invitation === null) throw new SpeakerInvitationOver();
      const { affected } = await db.update(
        SpeakerInvitation,
        { id: invitation.id },
        { answer, answeredAt: this.clock.now(), ...(answer === 'declined' ? forgotten : {}) },
      );
      if (affected !== 1) throw new SpeakerInvitationOver();
      return { ...invitation, answer, ...(answer === 'declined' ? forgotten : {}) };
    });
    this.changes.announceTalk();
    return answered;
  }

  /** Forgets the address at once, whatever was answered: no more mails. */
  async forgetAddress(given: unknown): Promise<InvitationRow> {
    const { key } = parseInput(forgetSpeakerAddressInput, given);
    const invitation = await this.find(key);
    if (invitation === null) throw new SpeakerInvitationOver();
    await this.database.source.manager.update(SpeakerInvitation, { id: invitation.id }, forgotten);
    this.changes.announceTalk();
    return { ...invitation, ...forgotten };
  }

  /** Forgets the addresses of those to whom nothing can be said any more. */
  async forgetAddresses(): Promise<void> {
    await this.database.source.query(
      `update speaker_invitation i set address = null
         from session_plan p
         join summit_session s on s.id = p.session_id
         join summit m on m.id = s.summit_id
        where p.session_id = i.session_id and i.address is not null
          and (p.ends_at <= $1 or p.is_cancelled or m.status = 'cancelled' or not ${speaksQuery})`,
      [this.clock.now()],
    );
  }

  private async read(db: EntityManager, key: string): Promise<InvitationRow | null> {
    const [id, ...more] = this.keys.read(speakerKeyPurpose, key) ?? [];
    if (id === undefined || more.length > 0) return null;
    const [row]: InvitationRow[] = await db.query(invitationQuery, [id]);
    return row !== undefined && isInvitationOpen(row, this.clock.now()) ? row : null;
  }
}

const forgotten = { address: null } as const;

const fault = (path: string, rule: string, message: string): InvalidInput =>
  new InvalidInput([{ path, rule, limit: null, message: `${path} ${message}` }]);
const noSuchSpeaker = (): InvalidInput =>
  fault('name', 'unknownCode', 'is not a speaker of the session as it is planned, save her first.');
const sessionOver = (): InvalidInput =>
  fault('session', 'notNow', 'is over or cancelled, ask speakers of one that is to take place.');
