import { Injectable } from '@nestjs/common';
import {
  followUpStanding,
  followUpStandings,
  isReportOverdue,
  nextReminderFrom,
  type FollowUpStanding,
} from '@praxis/domain/follow-up';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  pageOf,
  type Connection,
  type OffsetKey,
} from '../../platform/graphql/connection';
import { groupedBy } from '../../platform/graphql/loaders';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { cityColumns, type CityRow } from '../cities';
import { allCommitments, type CommitmentRow } from '../declarations';
import { byCityAndCommitment, latestReports, type ProgressReportRow } from './progress-report.rows';

/** A city as the secretariat follows it up. */
export interface CityFollowUpRow {
  city: CityRow;
  standing: FollowUpStanding;
  teamSize: number;
  lastReportedAt: Date | null;
  remindedAt: Date | null;
  canBeReminded: boolean;
  overdue: ProgressReportRow[];
  notReported: CommitmentRow[];
}

/** How every city stands with one commitment or with all, in the order in which the secretariat looks at them. */
export interface FollowUpRow {
  counts: { standing: FollowUpStanding; count: number }[];
  all: CityFollowUpRow[];
}

interface Team {
  teamSize: number;
  remindedAt: Date | null;
}

const cursors = new Cursors<OffsetKey>('followUp', isOffsetKey);

/** Which cities report on what was promised: for the secretariat. Who is outside of it never gets here. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The Alliance has some hundred cities: all are read at once, and counted as they are listed. */
  async of(commitment: string | null): Promise<FollowUpRow> {
    const [cities, reports, promised] = await Promise.all([
      this.database.rows<CityRow & Team & Record<string, unknown>>(
        'follow-up-cities',
        citiesWithTeams,
      ),
      this.database.rows<ProgressReportRow & Record<string, unknown>>(
        'follow-up-reports',
        `${latestReports} where $1::text is null or m.code = $1 ${byCityAndCommitment}`,
        [commitment],
      ),
      allCommitments(this.database),
    ]);
    const commitments = promised.filter(({ code }) => commitment === null || code === commitment);
    const now = this.clock.now();
    const ofCities = groupedBy(
      cities.map(({ id }) => id),
      reports,
      ({ cityId }) => cityId,
    );
    const rows = cities.map(({ teamSize, remindedAt, ...city }, i) =>
      followedUp({ city, teamSize, remindedAt }, ofCities[i] ?? [], commitments, now),
    );
    const place = (row: CityFollowUpRow): number => followUpStandings.indexOf(row.standing);
    return {
      counts: followUpStandings.map((standing) => ({
        standing,
        count: rows.filter((row) => row.standing === standing).length,
      })),
      all: rows.sort((a, b) => place(a) - place(b)),
    };
  }

  /** A page of the cities, or of those that stand so. */
  page(
    { all }: FollowUpRow,
    {
      standing,
      ...args
    }: { standing?: FollowUpStanding | null; first?: number | null; after?: string | null },
  ): Connection<CityFollowUpRow> {
    const { size, after } = cursors.request(args);
    const chosen = all.filter((row) => (standing ?? row.standing) === row.standing);
    const offset = after === null ? 0 : after[0] + 1;
    const rows = chosen.slice(offset, offset + size + 1);
    const places = new Map(rows.map((row, i) => [row, offset + i]));
    return pageOf(
      rows,
      size,
      (row) => cursors.write(places.get(row) ?? 0),
      () => Promise.resolve(chosen.length),
    );
  }
}

function followedUp(
  { city, teamSize, remindedAt }: Team & { city: CityRow },
  reports: readonly ProgressReportRow[],
  commitments: readonly CommitmentRow[],
  now: Date,
): CityFollowUpRow {
  const moments = reports.map(({ reportedAt }) => reportedAt);
  const againFrom = nextReminderFrom(remindedAt);
  const report = new Map(reports.map((each) => [each.commitmentCode, each]));
  return {
    city,
    standing: followUpStanding(teamSize, moments, now),
    teamSize,
    lastReportedAt: moments.length === 0 ? null : new Date(Math.max(...moments.map(Number))),
    remindedAt,
    canBeReminded: teamSize > 0 && (againFrom === null || againFrom <= now),
    overdue: commitments.flatMap(({ code }) => {
      const latest = report.get(code);
      return latest !== undefined && isReportOverdue(latest.reportedAt, now) ? [latest] : [];
    }),
    notReported: commitments.filter(({ code }) => !report.has(code)),
  };
}

const citiesWithTeams = `
  select ${cityColumns}, coalesce(t.people, 0)::int as "teamSize", p.last as "remindedAt"
    from city
    left join (select city_id, max(sent_at) as last from progress_reminder group by 1) p on p.city_id = city.id
    left join (select m.city_id, count(*) as people from membership m join account a on a.id = m.account_id
                where a.disabled_at is null group by 1) t on t.city_id = city.id
   order by names ->> 'en', id`;
