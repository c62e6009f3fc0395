import { Injectable, type OnModuleInit } from '@nestjs/common';
import { deltaBriefHours } from '@praxis/domain/summits';
import { Database } from '../../platform/database/database';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { BriefDeltas, isSameBrief, type BriefOf } from './brief-deltas';
import { deltaBriefMail } from './delta-brief-mail';
import { speaksQuery } from './speaker.rows';

type Due = BriefOf & { invitationId: string } & Record<string, unknown>;

/** Tells speakers who come, in the last two days before their session, what has changed in its brief: once, if anything has. */
@Injectable()
export class DeltaBriefService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly deltas: BriefDeltas,
    private readonly handlers: JobHandlers,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.handleAt('5 * * * *', 'delta-briefs', () => this.sendDue());
  }

  /** Queues the mails whose time has come. */
  async sendDue(): Promise<void> {
    const now = this.clock.now();
    const due = await this.database.rows<Due>('delta-briefs-due', dueQuery, [now, deltaBriefHours]);
    const deltas = await this.deltas.of(due);
    for (const [i, { invitationId: id }] of due.entries()) {
      const delta = deltas[i];
      if (delta === undefined || isSameBrief(delta)) continue;
      await this.database.transaction(async (db) => {
        // Of two that run at the same time one finds it told.
        const [, count] = await db.query<[unknown, number]>(
          'update speaker_invitation set delta_sent_at = $2 where id = $1 and delta_sent_at is null',
          [id, now],
        );
        if (count === 1) await this.jobs.enqueue(db, deltaBriefMail(id));
      });
    }
  }
}

const dueQuery = `
  select i.id as "invitationId", i.session_id as "sessionId", m.time_zone as "timeZone"
    from speaker_invitation i
    join summit_session s on s.id = i.session_id and s.is_public and not s.is_cancelled
    join session_plan p on p.session_id = s.id and not p.is_cancelled
    join summit m on m.id = s.summit_id and m.status = 'announced'
   where i.answer = 'confirmed' and i.address is not null and i.delta_sent_at is null
     and s.starts_at > $1 and s.starts_at <= $1 + make_interval(hours => $2)
     and ${speaksQuery}
   order by i.id`;
