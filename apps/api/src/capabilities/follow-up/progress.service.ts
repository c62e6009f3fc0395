import { Injectable } from '@nestjs/common';
import type { ProgressStep } from '@praxis/domain/follow-up';
import { Database } from '../../platform/database/database';
import {
  Cursors,
  isOffsetKey,
  isTimeKey,
  pageOf,
  type Connection,
  type OffsetKey,
  type TimeKey,
} from '../../platform/graphql/connection';
import type { Loaders } from '../../platform/graphql/loaders';
import { cityColumns, type CityRow } from '../cities';
import { commitmentsOfDeclaration, type CommitmentRow, type DeclarationRow } from '../declarations';
import {
  latestFirst,
  latestReportsOfCity,
  progressColumns,
  type ProgressReportRow,
} from './progress-report.rows';

/** How a city stands with a commitment; without a report it has reported none. */
export interface CommitmentProgressRow {
  commitment: CommitmentRow;
  step: ProgressStep;
  report: ProgressReportRow | null;
}

/** How a city stands with every commitment of a declaration. */
export interface CityProgressRow {
  city: CityRow;
  lastReportedAt: Date | null;
  reportedCount: number;
  steps: CommitmentProgressRow[];
}

/** A report as files give it away. */
export interface ListedReport extends Omit<ProgressReportRow, 'id' | 'cityId' | 'commitmentCode'> {
  commitment: string;
  /** The city's name in addresses. */
  city: string;
  names: CityRow['names'];
  country: string;
  /** Whether it says how the city stands. */
  isLatest: boolean;
  /** Numbers of practices. */
  evidence: number[];
}

interface Page {
  first?: number | null;
  after?: string | null;
}

const reportCursors = new Cursors<TimeKey>('progressReports', isTimeKey);
const cityCursors = new Cursors<OffsetKey>('progress', isOffsetKey);

/** What cities have reported, as everybody reads it. */
@Injectable()
export class ProgressService {
  constructor(private readonly database: Database) {}

  /** All that was ever reported on a commitment, the newest first. */
  async reportsOn(commitment: CommitmentRow, args: Page): Promise<Connection<ProgressReportRow>> {
    const { size, after } = reportCursors.request(args);
    const rows = await this.database.rows<ProgressReportRow & { key: string }>(
      'progress-reports-of-commitment',
      `select ${progressColumns}, to_char(r.reported_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key
         from progress_report r
         join commitment m on m.id = r.commitment_id
        where r.commitment_id = $1 and (r.reported_at, r.id) < ($2::timestamp at time zone 'UTC', $3::uuid)
        order by r.reported_at desc, r.id desc limit $4`,
      [
        commitment.id,
        after?.[0] ?? '9999-12-31',
        after?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
        size + 1,
      ],
    );
    return pageOf(
      rows,
      size,
      (row) => reportCursors.write(row.key, row.id),
      () =>
        this.count(
          'progress-reports-count',
          'select count(*)::int as count from progress_report where commitment_id = $1',
          [commitment.id],
        ),
    );
  }

  /** Every city, those that have reported first. */
  async of(
    declaration: DeclarationRow,
    args: Page,
    loaders: Loaders,
  ): Promise<Connection<CityProgressRow>> {
    const { size, after } = cityCursors.request(args);
    const offset = after === null ? 0 : after[0] + 1;
    const cities = await this.database.rows<CityRow & { lastReportedAt: Date | null }>(
      'progress-of-declaration',
      `select ${cityColumns}, l.last as "lastReportedAt"
         from city
         left join (select r.city_id, max(r.reported_at) as last
                      from progress_report r join commitment m on m.id = r.commitment_id
                     where m.declaration_id = $1 group by r.city_id) l on l.city_id = city.id
        order by l.last is null, names ->> 'en', id offset $2 limit $3`,
      [declaration.id, offset, size + 1],
    );
    const commitments = await loaders.of(commitmentsOfDeclaration).load(declaration.id);
    const rows = await Promise.all(
      cities.map(async ({ lastReportedAt, ...city }) =>
        standing(
          city,
          lastReportedAt,
          commitments,
          lastReportedAt === null ? [] : await loaders.of(latestReportsOfCity).load(city.id),
        ),
      ),
    );
    const places = new Map(rows.map((row, i) => [row, offset + i]));
    return pageOf(
      rows,
      size,
      (row) => cityCursors.write(places.get(row) ?? 0),
      () => this.countCities(),
    );
  }

  /** Every report on a commitment of the declaration: by commitment and city, the newest first. */
  allReportsOf(declaration: DeclarationRow): Promise<ListedReport[]> {
    return this.database.publicRows<ListedReport & Record<string, unknown>>(
      'all-reports-of-declaration',
      `select l.*, l.place = 1 as "isLatest", l."commitmentCode" as commitment, c.slug as city, c.names, c.country_code as country,
              array(select p.number from progress_evidence e join practice p on p.id = e.practice_id
                     where e.report_id = l.id and p.publication = 'published' order by 1) as evidence
         from (select ${progressColumns}, m.position,
                      row_number() over (partition by r.city_id, r.commitment_id order by ${latestFirst}) as place
                 from progress_report r join commitment m on m.id = r.commitment_id
                where m.declaration_id = $1) l
         join city c on c.id = l."cityId"
        order by l.position, c.slug, l.place`,
      [declaration.id],
    );
  }

  /** How many cities there are to report. */
  countCities(): Promise<number> {
    return this.count('cities-to-report-count', 'select count(*)::int as count from city', []);
  }

  private async count(name: string, text: string, values: unknown[]): Promise<number> {
    const [row] = await this.database.publicRows<{ count: number }>(name, text, values);
    return row?.count ?? 0;
  }
}

function standing(
  city: CityRow,
  lastReportedAt: Date | null,
  commitments: readonly CommitmentRow[],
  reports: readonly ProgressReportRow[],
): CityProgressRow {
  const steps = commitments.map((commitment): CommitmentProgressRow => {
    const report = reports.find(({ commitmentCode }) => commitmentCode === commitment.code) ?? null;
    return { commitment, report, step: report?.step ?? 'none-reported' };
  });
  return {
    city,
    lastReportedAt,
    reportedCount: steps.filter(({ report }) => report !== null).length,
    steps,
  };
}
