import { Injectable } from '@nestjs/common';
import type { Member, Viewer } from '@praxis/domain/accounts';
import {
  allowanceOf,
  canDecideRequest,
  canOrganiseParticipation,
  openRecordInput,
  RecordBudgetSpent,
  type PersonalAnswers,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { notFound, requireThat, unauthenticated } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';
import { recordAlert } from './record-mail';
import { RecordOpening } from './record-opening.entity';
import { SealedRequests } from './sealed-requests';

const hour = 3_600_000;

/** An opened record: what organisers may weigh, and who comes. */
export interface OpenedRecord {
  readonly request: ParticipationRequest;
  readonly answers: PersonalAnswers;
}

/** The only way by which organisers learn who comes: each opening is recorded before it happens, and they are counted. */
@Injectable()
export class OpenedRecords {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly seals: SealedRequests,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The record of one request. */
  async openOne(viewer: Viewer, given: unknown): Promise<OpenedRecord> {
    const reader = organiserIn(viewer);
    const { request: id } = parseInput(openRecordInput, given);
    const [record] = await this.open(reader, 'record', async (db) => {
      const request = await db.findOneBy(ParticipationRequest, { id });
      if (request === null || !canDecideRequest(reader, request)) throw notFound();
      return { summitId: request.summitId, ids: [id] };
    });
    if (record === undefined) throw notFound();
    return record;
  }

  /** Opens what is chosen, in the order of sending, if the budget of the hour allows; otherwise nothing. */
  async open(
    reader: Member,
    purpose: RecordOpening['purpose'],
    choose: (db: EntityManager) => Promise<{ summitId: string; ids: readonly string[] }>,
  ): Promise<OpenedRecord[]> {
    requireThat(canOrganiseParticipation(reader));
    const spent = await this.database.transaction(async (db) => {
      const { summitId, ids } = await choose(db);
      const call = await db.findOneBy(ParticipationCall, { summitId });
      if (call === null) throw notFound();
      const seal = await this.seals.of(call);
      const problem = await this.spend(db, reader, ids);
      if (problem !== null) return problem;
      const now = this.clock.now();
      const openings = ids.map((requestId) => ({
        ...{ id: this.ids.next(), summitId, requestId, readerId: reader.accountId },
        ...{ purpose, openedAt: now },
      }));
      if (openings.length > 0) await db.insert(RecordOpening, openings);
      const requests = await db.find(ParticipationRequest, {
        where: { id: In([...ids]) },
        order: { submittedAt: 'ASC', id: 'ASC' },
      });
      return requests.map((request) => ({ request, answers: seal.answersOf(request) }));
    });
    // The alarm that the budget is spent has been kept by then: a thrown problem would undo it.
    if (spent instanceof RecordBudgetSpent) throw spent;
    return spent;
  }

  /** How many records a person would have opened within the hour with these, and how many she may. */
  async countWith(
    db: EntityManager,
    readerId: string,
    ids: readonly string[],
  ): Promise<{ opened: number; allowed: number; againFrom: Date }> {
    // One opening of a person after the other: two at once would both think that there is room.
    await db.query(`select pg_advisory_xact_lock(hashtext($1))`, [`record-opening:${readerId}`]);
    const now = this.clock.now();
    const since = new Date(now.getTime() - hour);
    const [counted]: { opened: number; first: Date | null }[] = await db.query(
      `select count(distinct id)::int as opened, min(opened_at) as first from (
         select request_id as id, opened_at from record_opening where reader_id = $1 and opened_at > $2
         union all select unnest($3::uuid[]), null) as records`,
      [readerId, since, ids],
    );
    const agreed: { records: number }[] = await db.query(
      `select records from record_agreement
        where asked_by = $1 and agreed_by is not null and refused_at is null and agreed_at > $2`,
      [readerId, since],
    );
    return {
      opened: counted?.opened ?? 0,
      allowed: allowanceOf(agreed.map(({ records }) => records)),
      againFrom: new Date((counted?.first ?? now).getTime() + hour),
    };
  }

  /** Null where there is room; otherwise other organisers are told. */
  private async spend(
    db: EntityManager,
    reader: Member,
    ids: readonly string[],
  ): Promise<RecordBudgetSpent | null> {
    const { opened, allowed, againFrom } = await this.countWith(db, reader.accountId, ids);
    if (opened <= allowed) return null;
    await this.jobs.enqueue(db, recordAlert(reader.accountId, this.clock.now()));
    return new RecordBudgetSpent(allowed, againFrom);
  }
}

/** The organiser who asks. */
export function organiserIn(viewer: Viewer): Member {
  if (viewer.kind === 'visitor') throw unauthenticated();
  requireThat(canOrganiseParticipation(viewer));
  return viewer;
}
