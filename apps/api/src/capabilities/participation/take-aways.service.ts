import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  AgreementOver,
  answerAgreementInput,
  askForMoreRecordsInput,
  canAgree,
  prepareTakeAwayInput,
  RecordBudgetSpent,
  stateOfAgreement,
  type AgreementKind,
  type TakeAwayKind,
} from '@praxis/domain/participation';
import { parseInput } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import type { RequestContext } from '../../platform/auth/request-context';
import { notFound, requireThat } from '../../platform/faults';
import { JobQueue } from '../../platform/jobs/job-queue';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { isUuid } from '../../platform/time-and-ids/is-uuid';
import { AccountsService } from '../accounts';
import { OpenedRecords, organiserIn, type OpenedRecord } from './opened-records.service';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { RecordAgreement } from './record-agreement.entity';
import { agreementAsked } from './record-mail';
import { SealedRequests } from './sealed-requests';
import { TakeAwayScopes } from './take-away-scopes';

/** An agreement with the reason in plain words, for organisers. */
export interface ReadAgreement extends RecordAgreement {
  readonly reason: string;
}

/** Taking records away, and the second person's agreement to that or to opening more of them. */
@Injectable()
export class TakeAways {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly records: OpenedRecords,
    private readonly scopes: TakeAwayScopes,
    private readonly seals: SealedRequests,
    private readonly accounts: AccountsService,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Asks another organiser to agree that the viewer opens more records within the hour. */
  async askForMore(viewer: Viewer, given: unknown): Promise<ReadAgreement> {
    const { accountId } = organiserIn(viewer);
    const { summit, records, reason } = parseInput(askForMoreRecordsInput, given);
    return this.database.transaction((db) =>
      this.keep(db, {
        ...{ summitId: summit, kind: 'open', sessionId: null, askedBy: accountId, records, reason },
        needsSecond: true,
      }),
    );
  }

  /** Prepares a take-away for whoever knows the account's password; more records than the budget allows wait for a second person. */
  async prepare(context: RequestContext, given: unknown): Promise<ReadAgreement> {
    const organiser = organiserIn(context.viewer);
    const { summit, kind, session, reason, password } = parseInput(prepareTakeAwayInput, given);
    await this.accounts.confirm(organiser, password, context);
    const { accountId } = organiser;
    return this.database.transaction(async (db) => {
      const scope = { summitId: summit, sessionId: session ?? null };
      const ids = await this.scopes.of(kind)(db, scope);
      const { opened, allowed } = await this.records.countWith(db, accountId, ids);
      return this.keep(db, {
        ...{ ...scope, kind, askedBy: accountId, records: ids.length, reason },
        needsSecond: opened > allowed,
      });
    });
  }

  /** A second person agrees, or refuses. */
  async answer(viewer: Viewer, given: unknown): Promise<ReadAgreement> {
    const { accountId } = organiserIn(viewer);
    const { id, isAgreed } = parseInput(answerAgreementInput, given);
    return this.database.transaction(async (db) => {
      const agreement = await db.findOne(RecordAgreement, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (agreement === null) throw notFound();
      requireThat(canAgree(viewer, agreement.askedBy));
      const now = this.clock.now();
      if (stateOfAgreement(agreement, now) !== 'waiting') throw new AgreementOver();
      const answer = isAgreed ? { agreedBy: accountId, agreedAt: now } : { refusedAt: now };
      await db.update(RecordAgreement, { id }, answer);
      return this.read(db, Object.assign(agreement, answer));
    });
  }

  /** What was asked for a summit lately, the newest first; nothing once its key was destroyed. */
  async list(viewer: Viewer, summitId: string): Promise<ReadAgreement[]> {
    organiserIn(viewer);
    return this.database.transaction(async (db) => {
      const found = await db.find(RecordAgreement, {
        where: { summitId },
        order: { askedAt: 'DESC', id: 'DESC' },
        take: 100,
      });
      return Promise.all(found.map((agreement) => this.read(db, agreement)));
    });
  }

  /** Everything on which the viewer may be the second person, of all summits. */
  async waiting(viewer: Viewer): Promise<ReadAgreement[]> {
    const { accountId } = organiserIn(viewer);
    const now = this.clock.now();
    return this.database.transaction(async (db) => {
      const found = await db
        .createQueryBuilder(RecordAgreement, 'a')
        .where('a.agreed_at is null and a.refused_at is null and a.asked_by <> :accountId', {
          accountId,
        })
        .orderBy('a.asked_at')
        .getMany();
      const open = found.filter((agreement) => stateOfAgreement(agreement, now) === 'waiting');
      return Promise.all(open.map((agreement) => this.read(db, agreement)));
    });
  }

  /** The viewer's own; null for everybody else. */
  async find(viewer: Viewer, id: string): Promise<ReadAgreement | null> {
    const { accountId } = organiserIn(viewer);
    if (!isUuid(id)) return null;
    return this.database.transaction(async (db) => {
      const agreement = await db.findOneBy(RecordAgreement, { id, askedBy: accountId });
      return agreement && this.read(db, agreement);
    });
  }

  /**
   * The records of a take-away that is good, for whoever prepared it alone; null for everybody else, once it is over, and where
   * there are more records by now than the budget allows. They are chosen anew: who has cancelled since is not among them.
   */
  async recordsFor(
    viewer: Viewer,
    id: string,
    kind: TakeAwayKind,
  ): Promise<{ agreement: ReadAgreement; records: OpenedRecord[] } | null> {
    const organiser = organiserIn(viewer);
    const agreement = await this.find(organiser, id);
    if (agreement?.kind !== kind || stateOfAgreement(agreement, this.clock.now()) !== 'good')
      return null;
    const { summitId, sessionId } = agreement;
    try {
      const records = await this.records.open(organiser, 'take-away', async (db) => ({
        summitId,
        ids: await this.scopes.of(kind)(db, { summitId, sessionId }),
      }));
      return { agreement, records };
    } catch (error) {
      if (error instanceof RecordBudgetSpent) return null;
      throw error;
    }
  }

  private async keep(
    db: EntityManager,
    asked: {
      summitId: string;
      kind: AgreementKind;
      sessionId: string | null;
      askedBy: string;
      records: number;
      reason: string;
      needsSecond: boolean;
    },
  ): Promise<ReadAgreement> {
    const { needsSecond, reason, ...kept } = asked;
    const call = await db.findOneBy(ParticipationCall, { summitId: kept.summitId });
    if (call === null) throw notFound();
    const seal = await this.seals.of(call);
    const [id, now] = [this.ids.next(), this.clock.now()];
    const agreement = db.create(RecordAgreement, {
      ...{ ...kept, id, askedAt: now, sealedReason: seal.sealReason(id, reason) },
      ...{ agreedBy: null, agreedAt: needsSecond ? null : now, refusedAt: null },
    });
    await db.insert(RecordAgreement, agreement);
    if (needsSecond) await this.jobs.enqueue(db, agreementAsked(id, kept.askedBy));
    return Object.assign(agreement, { reason });
  }

  private async read(db: EntityManager, agreement: RecordAgreement): Promise<ReadAgreement> {
    const call = await db.findOneByOrFail(ParticipationCall, { summitId: agreement.summitId });
    const seal = await this.seals.find(call);
    return Object.assign(agreement, { reason: seal?.reasonOf(agreement) ?? '' });
  }
}
