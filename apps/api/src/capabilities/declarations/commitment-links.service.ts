import { Injectable } from '@nestjs/common';
import { isInTeamOf, type Viewer } from '@praxis/domain/accounts';
import {
  canDecideLink,
  canProposeLink,
  canReadLinkProposals,
  decideLinkInput,
  isLinkOpen,
  LinkDecided,
  proposeLinkInput,
  takeBackLinkInput,
} from '@praxis/domain/declarations';
import { ReasonRequired } from '@praxis/domain/practices';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import {
  Cursors,
  isTimeKey,
  pageOf,
  type Connection,
  type TimeKey,
} from '../../platform/graphql/connection';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { Practice, practiceChanged } from '../practices';
import { Commitment } from './commitment.entity';
import { CommitmentLink } from './commitment-link.entity';
import { commitmentLinks, type CommitmentLinkRow } from './commitment-link.rows';
import { linkDecided } from './link-mail';
import { unknownCommitment } from './unknown-commitment';

const cursors = new Cursors<TimeKey>('proposedLinks', isTimeKey);
const waiting = `l.state = 'proposed' and exists (select 1 from practice p where p.id = l.practice_id and p.publication = 'published')`;

/** What cities say their practices do for the commitments of declarations. */
@Injectable()
export class CommitmentLinksService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Another sentence takes the place of one that waits; one that was accepted stays until the new one is. */
  async propose(viewer: Viewer, given: unknown): Promise<CommitmentLinkRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const input = parseInput(proposeLinkInput, given);
    return this.database.transaction(async (db) => {
      const practice = await lockedPractice(db, { number: input.number });
      if (practice === null) throw notFound();
      if (practice.publication === 'unpublished' && !isInTeamOf(viewer, practice.cityId))
        throw notFound();
      requireThat(canProposeLink(viewer, practice));
      if (practice.publication !== 'published') throw notPublished();
      const commitment = await db.findOneBy(Commitment, { code: input.commitment });
      if (commitment === null) throw unknownCommitment();
      const pair = { practiceId: practice.id, commitmentId: commitment.id };
      await db.update(CommitmentLink, { ...pair, state: 'proposed' }, { state: 'replaced' });
      const id = this.ids.next();
      await db.insert(CommitmentLink, {
        id,
        ...pair,
        sentence: input.sentence,
        language: input.language,
        state: 'proposed',
        proposedBy: viewer.accountId,
        proposedAt: this.clock.now(),
      });
      return rowOf(db, id);
    });
  }

  /** Accepts or declines; whoever proposed is told by mail. */
  async decide(viewer: Viewer, given: unknown): Promise<CommitmentLinkRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id, decision, reason = '' } = parseInput(decideLinkInput, given);
    return this.database.transaction(async (db) => {
      const { link, practice } = await this.locked(db, viewer, id);
      requireThat(canDecideLink(viewer, practice));
      if (link.state !== 'proposed') throw new LinkDecided(link.state);
      if (decision === 'decline' && reason === '') throw new ReasonRequired();
      if (practice.publication !== 'published') throw notPublished();
      const { practiceId, commitmentId } = link;
      if (decision === 'accept') {
        await db.update(
          CommitmentLink,
          { practiceId, commitmentId, state: 'accepted' },
          { state: 'replaced' },
        );
        await this.changed(db, practiceId);
      }
      await db.update(
        CommitmentLink,
        { id },
        {
          state: decision === 'accept' ? 'accepted' : 'declined',
          decidedBy: viewer.accountId,
          decidedAt: this.clock.now(),
          reason: reason === '' ? null : reason,
        },
      );
      await this.jobs.enqueue(db, linkDecided(id));
      return rowOf(db, id);
    });
  }

  /** The city no longer says it. */
  async takeBack(viewer: Viewer, given: unknown): Promise<CommitmentLinkRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { id } = parseInput(takeBackLinkInput, given);
    return this.database.transaction(async (db) => {
      const { link, practice } = await this.locked(db, viewer, id);
      requireThat(canProposeLink(viewer, practice));
      if (!isLinkOpen(link.state)) throw new LinkDecided(link.state);
      await db.update(CommitmentLink, { id }, { state: 'taken-back' });
      if (link.state === 'accepted') await this.changed(db, practice.id);
      return rowOf(db, id);
    });
  }

  /** Proposals that wait, the longest waiting first. Who is outside the secretariat never gets here. */
  async queue(args: {
    first?: number | null;
    after?: string | null;
  }): Promise<Connection<CommitmentLinkRow>> {
    const { size, after } = cursors.request(args);
    const rows = await this.database.rows<CommitmentLinkRow & { key: string }>(
      'proposed-links',
      `${commitmentLinks.replace('select', `select to_char(l.proposed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key,`)}
        where ${waiting} and (l.proposed_at, l.id) > ($1::timestamp at time zone 'UTC', $2::uuid)
        order by l.proposed_at, l.id limit $3`,
      [after?.[0] ?? '0001-01-01', after?.[1] ?? '00000000-0000-0000-0000-000000000000', size + 1],
    );
    return pageOf(
      rows,
      size,
      (row) => cursors.write(row.key, row.id),
      () => this.count(),
    );
  }

  /** How many proposals wait for a decision. */
  async count(): Promise<number> {
    const [row] = await this.database.rows<{ count: number }>(
      'proposed-links-count',
      `select count(*)::int as count from commitment_link l where ${waiting}`,
    );
    return row?.count ?? 0;
  }

  /** Another practice is found by the commitment now, in memory and in the index of Meilisearch. */
  private async changed(db: EntityManager, practiceId: string): Promise<void> {
    await this.jobs.enqueue(db, practiceChanged(practiceId));
    await this.changes.announce(db, practiceId);
  }

  /** The practice first, as everywhere, so that two changes never wait for each other. */
  private async locked(
    db: EntityManager,
    viewer: Viewer,
    id: string,
  ): Promise<{ link: CommitmentLink; practice: Practice }> {
    const known = await db.findOneBy(CommitmentLink, { id });
    const practice = known && (await lockedPractice(db, { id: known.practiceId }));
    const link = await db.findOneBy(CommitmentLink, { id });
    if (!practice || link === null) throw notFound();
    const isSeen = canReadLinkProposals(viewer, practice);
    const isPublic = link.state === 'accepted' && practice.publication === 'published';
    if (!isSeen && !isPublic) throw notFound();
    return { link, practice };
  }
}

function lockedPractice(
  db: EntityManager,
  where: { id: string } | { number: number },
): Promise<Practice | null> {
  return db.findOne(Practice, { where, lock: { mode: 'pessimistic_write' } });
}

async function rowOf(db: EntityManager, id: string): Promise<CommitmentLinkRow> {
  const [row]: CommitmentLinkRow[] = await db.query(`${commitmentLinks} where l.id = $1`, [id]);
  if (row === undefined) throw notFound();
  return row;
}

function notPublished(): InvalidInput {
  return new InvalidInput([
    {
      path: 'number',
      rule: 'notPublished',
      limit: null,
      message: 'number is not of a published practice, publish it first.',
    },
  ]);
}
