import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { InvalidInput, parseInput, type Language } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  handOutBriefInput,
  SpeakerInvitationOver,
  takeBriefInput,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { BriefDeltas } from './brief-deltas';
import { PrintedBrief } from './printed-brief.entity';
import type { Planned } from './programme.service';
import { PublicSummits } from './public-summits';
import { Session } from './session.entity';
import type { InvitationRow } from './speaker.rows';
import { SpeakersService } from './speakers.service';

/**
 * Remembers which state of a brief people have in hand. Everybody may read and print a brief: that tells nothing of what a
 * speaker has, and would let strangers keep her from being told. So it is remembered only when she takes it by her own link,
 * and when organisers say that they have handed it out.
 */
@Injectable()
export class PrintedBriefsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly summits: PublicSummits,
    private readonly speakers: SpeakersService,
    private readonly deltas: BriefDeltas,
    private readonly handlers: JobHandlers,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  onModuleInit(): void {
    this.handlers.purgeAt('27 3 * * *', 'forget-printed-briefs', () => this.forget());
  }

  /** A speaker takes the brief as it is now by the key of a mail. */
  async take(given: unknown): Promise<InvitationRow> {
    const { key, language } = parseInput(takeBriefInput, given);
    const invitation = await this.speakers.find(key);
    if (invitation === null) throw new SpeakerInvitationOver();
    if (!invitation.isReleased) throw notReleased('key');
    const { sessionId, id: invitationId } = invitation;
    await this.database.transaction((db) => this.keep(db, { sessionId, invitationId, language }));
    this.changes.announceTalk();
    return invitation;
  }

  /** Organisers say that speakers have the brief as it is now. */
  async handOut(viewer: Viewer, given: unknown): Promise<Planned> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { session: sessionId, language } = parseInput(handOutBriefInput, given);
    const handedOut = await this.database.transaction(async (db) => {
      const session = await db.findOneBy(Session, { id: sessionId });
      if (session === null) throw notFound();
      const summit = await this.summits.toChange(db, viewer, session.summitId);
      if (!session.isPublic) throw notReleased('session');
      await this.keep(db, { sessionId, invitationId: null, language });
      return { summit, sessionId };
    });
    this.changes.announceTalk();
    return handedOut;
  }

  /** Forgets the briefs of sessions that are over. @returns how many */
  async forget(): Promise<number> {
    const [, count] = await this.database.source.query<[unknown, number]>(
      `delete from printed_brief b using summit_session s where s.id = b.session_id and s.ends_at <= $1`,
      [this.clock.now()],
    );
    return count;
  }

  /** In the place of the one before. */
  private async keep(
    db: EntityManager,
    whose: { sessionId: string; invitationId: string | null; language: Language },
  ): Promise<void> {
    const { studies, ...state } = await this.deltas.stateOf(whose.sessionId, whose.language);
    await db.query('select from summit_session where id = $1 for no key update', [whose.sessionId]);
    await db.query(
      'delete from printed_brief where session_id = $1 and invitation_id is not distinct from $2',
      [whose.sessionId, whose.invitationId],
    );
    await db.insert(PrintedBrief, {
      id: this.ids.next(),
      ...whose,
      ...state,
      printedAt: this.clock.now(),
      studies: studies.map(({ practiceId, pinned, presenter, note, language }) => ({
        ...{ practiceId, version: pinned, presenter, note, language },
      })),
    });
  }
}

const notReleased = (path: string): InvalidInput =>
  new InvalidInput([
    {
      path,
      rule: 'notReleased',
      limit: null,
      message: `${path} is of a session that is not released: nobody has its brief yet. Release the programme first.`,
    },
  ]);
