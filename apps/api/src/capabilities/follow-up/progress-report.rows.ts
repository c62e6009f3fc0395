import type { ReportableStep } from '@praxis/domain/follow-up';
import type { Language } from '@praxis/domain/shared';
import type { EntityManager } from 'typeorm';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';

/** A report as it is read. */
export interface ProgressReportRow {
  id: string;
  cityId: string;
  commitmentCode: string;
  step: ReportableStep;
  /** `2026-03-01`. */
  asOf: string;
  isUnchanged: boolean;
  text: string | null;
  language: Language;
  justification: string | null;
  reportedAt: Date;
}

export const progressColumns = `
  r.id, r.city_id as "cityId", m.code as "commitmentCode", r.step, to_char(r.as_of, 'YYYY-MM-DD') as "asOf",
  r.is_unchanged as "isUnchanged", r.text, r.language, r.justification, r.reported_at as "reportedAt"`;

/** Of each city and commitment the report that says how it stands. */
export const latestFirst = 'r.as_of desc, r.reported_at desc, r.id desc';

export const latestReports = `
  select distinct on (r.city_id, r.commitment_id) ${progressColumns}
    from progress_report r
    join commitment m on m.id = r.commitment_id`;
export const byCityAndCommitment = `order by r.city_id, r.commitment_id, ${latestFirst}`;

/** How each city that has reported on a commitment stands, by the cities' English names. From the primary: who reports sees it at once. */
export const latestReportsOfCommitment = defineLoader<string, ProgressReportRow[]>({
  name: 'latestReportsOfCommitment',
  load: async (codes, { database }) =>
    groupedBy(
      codes,
      await database.rows<ProgressReportRow & Record<string, unknown>>(
        'latest-reports-of-commitments',
        `select l.* from (${latestReports} where m.code = any($1::text[]) ${byCityAndCommitment}) l
           join city c on c.id = l."cityId" order by c.names ->> 'en', c.id`,
        [codes],
      ),
      (row) => row.commitmentCode,
    ),
});

/** How a city stands with each commitment that it has reported on, in the order of declarations. */
export const latestReportsOfCity = defineLoader<string, ProgressReportRow[]>({
  name: 'latestReportsOfCity',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<ProgressReportRow & Record<string, unknown>>(
        'latest-reports-of-cities',
        `select l.* from (${latestReports} where r.city_id = any($1::uuid[]) ${byCityAndCommitment}) l
           join commitment m on m.code = l."commitmentCode"
           join declaration d on d.id = m.declaration_id
           join summit s on s.id = d.summit_id
          order by s.ordinal desc, d.slug, m.position`,
        [ids],
      ),
      (row) => row.cityId,
    ),
});

/** Ids of the published practices that stand by a report, in the order of their numbers. */
export const evidenceOfReport = defineLoader<string, string[]>({
  name: 'evidenceOfReport',
  load: async (ids, { database }) =>
    groupedBy(
      ids,
      await database.rows<{ reportId: string; practiceId: string }>(
        'evidence-of-reports',
        `select e.report_id as "reportId", e.practice_id as "practiceId"
           from progress_evidence e
           join practice p on p.id = e.practice_id
          where e.report_id = any($1::uuid[]) and p.publication = 'published'
          order by p.number`,
        [ids],
      ),
      (row) => row.reportId,
    ).map((found) => found.map(({ practiceId }) => practiceId)),
});

/** How a city stands with each commitment that it last reported on before a moment, or ever; or with one of them. */
export function latestReportsBefore(
  db: EntityManager,
  cityId: string,
  { before, commitmentId }: { before?: Date | undefined; commitmentId?: string | undefined } = {},
): Promise<ProgressReportRow[]> {
  return db.query(
    `select l.* from (${latestReports} where r.city_id = $1 and ($2::uuid is null or m.id = $2)
                       ${byCityAndCommitment}) l
      join commitment m on m.code = l."commitmentCode"
      join declaration d on d.id = m.declaration_id
      join summit s on s.id = d.summit_id
     where $3::timestamptz is null or l."reportedAt" < $3
     order by s.ordinal desc, d.slug, m.position`,
    [cityId, commitmentId ?? null, before ?? null],
  );
}
