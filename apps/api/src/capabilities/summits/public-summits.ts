import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canChangeSummit } from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { notFound, requireThat } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { practiceChanged } from '../practices';
import { Summit } from './summit.entity';

/** What hangs on when a summit is held and by which clock, told within the transaction; what it throws undoes the change. */
export type MoveListener = (
  db: EntityManager,
  summit: Summit,
  before: { timeZone: string },
) => Promise<void>;

/** What every change of a summit begins with, and what follows from one that everybody sees. */
@Injectable()
export class PublicSummits {
  private readonly listeners: MoveListener[] = [];

  constructor(
    private readonly changes: PublicChanges,
    private readonly jobs: JobQueue,
  ) {}

  /** The summit, locked until the transaction ends: one change of it and its programme after the other. */
  async toChange(db: EntityManager, viewer: Viewer, id: string): Promise<Summit> {
    const summit = await db.findOne(Summit, {
      where: { id },
      lock: { mode: 'for_no_key_update' },
    });
    if (summit === null) throw notFound();
    requireThat(canChangeSummit(viewer, summit));
    return summit;
  }

  onMove(listener: MoveListener): void {
    this.listeners.push(listener);
  }

  /** It is held on other days, or told by another clock, maybe. */
  async haveMoved(db: EntityManager, summit: Summit, before: { timeZone: string }): Promise<void> {
    for (const listener of this.listeners) await listener(db, summit, before);
  }

  /** Practices are found by the summits that show them: those that stand with this one are told anew. */
  async haveTold(db: EntityManager, summitId: string): Promise<void> {
    const pinned: { id: string }[] = await db.query(
      `select distinct c.practice_id as id from case_study c
         join summit_session s on s.id = c.session_id where s.summit_id = $1`,
      [summitId],
    );
    for (const { id } of pinned) await this.jobs.enqueue(db, practiceChanged(id));
    await this.changes.announce(db);
  }
}
