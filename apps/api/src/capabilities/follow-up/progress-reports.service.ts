import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canReportProgress,
  NothingReported,
  reportNothingNewInput,
  reportProgressInput,
} from '@praxis/domain/follow-up';
import { openPassages, PassagesOpen } from '@praxis/domain/safety';
import { dayOf, InvalidInput, newestDay, parseInput } from '@praxis/domain/shared';
import { In, type EntityManager } from 'typeorm';
import { PublicChanges } from '../../platform/database/changes';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { City, unknownCity } from '../cities';
import { Commitment, unknownCommitment } from '../declarations';
import { phoneNumbersOf, Practice } from '../practices';
import { ProgressEvidence } from './progress-evidence.entity';
import { ProgressReport } from './progress-report.entity';
import {
  latestFirst,
  latestReportsBefore,
  progressColumns,
  type ProgressReportRow,
} from './progress-report.rows';

/** What is said again, and by whom. */
interface Repeated {
  cityId: string;
  reportedBy: string;
  commitmentId?: string | undefined;
  /** Only what was reported before. */
  before?: Date | undefined;
}

/** What cities report on commitments. */
@Injectable()
export class ProgressReportsService {
  constructor(
    private readonly database: Database,
    private readonly changes: PublicChanges,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Adds a report; the same one sent twice is one. */
  async report(viewer: Viewer, given: unknown): Promise<ProgressReportRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { evidence: numbers = [], ...input } = parseInput(reportProgressInput, given);
    const { text = '', asOf = dayOf(this.clock.now()) } = input;
    const row = await this.database.transaction(async (db) => {
      const city = await lockedCity(db, viewer, input.city);
      const commitment = await db.findOneBy(Commitment, { code: input.commitment });
      if (commitment === null) throw unknownCommitment();
      if (asOf > newestDay(this.clock.now())) throw dayToCome();
      const passages = openPassages(text, {
        language: input.language,
        findPhoneNumbers: phoneNumbersOf(city.countryCode),
      });
      const justification = passages.length === 0 ? '' : (input.justification ?? '');
      if (passages.length > 0 && justification === '') throw new PassagesOpen(passages);
      const evidence = await practicesOf(db, city, numbers);
      const said = {
        step: input.step,
        asOf,
        isUnchanged: false,
        text: text === '' ? null : text,
        language: input.language,
        justification: justification === '' ? null : justification,
      };
      const known = await sameAs(db, city.id, commitment.id, said, evidence);
      return (
        known ?? this.add(db, viewer.accountId, { cityId: city.id, commitment, ...said }, evidence)
      );
    });
    this.changes.announceTalk();
    return row;
  }

  /** The city says that nothing is new: what it said last is said again, of today. Nothing is said twice of a day. */
  async nothingNew(viewer: Viewer, given: unknown): Promise<ProgressReportRow[]> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { city: slug, commitment: code } = parseInput(reportNothingNewInput, given);
    const rows = await this.database.transaction(async (db) => {
      const city = await lockedCity(db, viewer, slug);
      const about = code === undefined ? null : await db.findOneBy(Commitment, { code });
      if (code !== undefined && about === null) throw unknownCommitment();
      return this.repeatLatest(db, {
        cityId: city.id,
        reportedBy: viewer.accountId,
        commitmentId: about?.id,
      });
    });
    this.changes.announceTalk();
    return rows;
  }

  /** Says again, of today, what the city said last: of one commitment or of all, of what it reported before a moment. */
  async repeatLatest(
    db: EntityManager,
    { cityId, reportedBy, commitmentId, before }: Repeated,
  ): Promise<ProgressReportRow[]> {
    const latest = await latestReportsBefore(db, cityId, { before, commitmentId });
    if (latest.length === 0) throw new NothingReported();
    const today = dayOf(this.clock.now());
    const told: ProgressReportRow[] = [];
    for (const report of latest)
      told.push(report.asOf >= today ? report : await this.repeat(db, reportedBy, report, today));
    return told;
  }

  private async repeat(
    db: EntityManager,
    reportedBy: string,
    { id, commitmentCode: code, cityId, step, text, language, justification }: ProgressReportRow,
    asOf: string,
  ): Promise<ProgressReportRow> {
    const commitment = await db.findOneByOrFail(Commitment, { code });
    const evidence = await db.findBy(ProgressEvidence, { reportId: id });
    return this.add(
      db,
      reportedBy,
      { cityId, commitment, step, asOf, isUnchanged: true, text, language, justification },
      evidence.map(({ practiceId }) => practiceId),
    );
  }

  private async add(
    db: EntityManager,
    reportedBy: string,
    {
      commitment,
      ...said
    }: Omit<ProgressReportRow, 'id' | 'reportedAt' | 'commitmentCode'> & { commitment: Commitment },
    evidence: readonly string[],
  ): Promise<ProgressReportRow> {
    const row = { id: this.ids.next(), ...said, reportedAt: this.clock.now() };
    await db.insert(ProgressReport, {
      ...row,
      commitmentId: commitment.id,
      reportedBy,
    });
    if (evidence.length > 0)
      await db.insert(
        ProgressEvidence,
        evidence.map((practiceId) => ({ reportId: row.id, practiceId })),
      );
    return { ...row, commitmentCode: commitment.code };
  }
}

/** One report of a city after the other, so that what is sent twice is seen. */
async function lockedCity(db: EntityManager, viewer: Viewer, slug: string): Promise<City> {
  const city = await db.findOne(City, { where: { slug }, lock: { mode: 'for_no_key_update' } });
  if (city === null) throw unknownCity();
  requireThat(canReportProgress(viewer, city));
  return city;
}

/** Ids of published practices that the city owns or runs with others. */
async function practicesOf(
  db: EntityManager,
  city: City,
  numbers: readonly number[],
): Promise<string[]> {
  const found = await db.findBy(Practice, { number: In([...numbers]), publication: 'published' });
  const idOf = new Map(
    found
      .filter(({ cityId, otherCityIds }) => [cityId, ...otherCityIds].includes(city.id))
      .map(({ id, number }) => [number, id]),
  );
  const faults = numbers.flatMap((number, i) =>
    idOf.has(number)
      ? []
      : [
          {
            path: `evidence.${String(i)}`,
            rule: 'notPublished',
            limit: null,
            message: `evidence.${String(i)} is not the number of a published practice of the city, choose one that is.`,
          },
        ],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
  return [...idOf.values()];
}

/** The city's latest report on the commitment, when it says just this. */
async function sameAs(
  db: EntityManager,
  cityId: string,
  commitmentId: string,
  said: Pick<
    ProgressReportRow,
    'step' | 'asOf' | 'isUnchanged' | 'text' | 'language' | 'justification'
  >,
  evidence: readonly string[],
): Promise<ProgressReportRow | null> {
  const [latest]: ProgressReportRow[] = await db.query(
    `select ${progressColumns} from progress_report r join commitment m on m.id = r.commitment_id
      where r.city_id = $1 and r.commitment_id = $2 order by ${latestFirst} limit 1`,
    [cityId, commitmentId],
  );
  if (latest === undefined) return null;
  const isSame = (Object.keys(said) as (keyof typeof said)[]).every(
    (name) => latest[name] === said[name],
  );
  if (!isSame) return null;
  const stands = await db.findBy(ProgressEvidence, { reportId: latest.id });
  const ids = new Set(stands.map(({ practiceId }) => practiceId));
  return ids.size === evidence.length && evidence.every((id) => ids.has(id)) ? latest : null;
}

function dayToCome(): InvalidInput {
  return new InvalidInput([
    {
      path: 'asOf',
      rule: 'inFuture',
      limit: null,
      message: 'asOf: the day has not come yet, give today or one before.',
    },
  ]);
}
