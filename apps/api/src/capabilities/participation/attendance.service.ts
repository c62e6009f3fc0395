import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { canOrganiseParticipation, markAttendanceInput } from '@praxis/domain/participation';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { In, Not, type EntityManager } from 'typeorm';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { countryOf, type CountryType } from '../cities';
import { Summit } from '../summits';
import { Attendance } from './attendance.entity';
import { ParticipationCall } from './participation-call.entity';
import { ParticipationDatabase } from './participation-database';
import { ParticipationRequest } from './participation-request.entity';

/** A delegation that comes: by its reference, with the rows of those who were there. */
export interface AttendingRequest {
  id: string;
  reference: string;
  country: CountryType | null;
  people: number;
  attended: number[];
}

export interface SummitAttendance {
  expectedPeople: number;
  attendedPeople: number;
  /** Delegations that had never been to a summit, and those of them of which somebody was there. */
  firstAttendances: number;
  firstAttendancesPresent: number;
  requests: AttendingRequest[];
}

/** Who was at a summit: told by reference and row, so that no record is opened for it. */
@Injectable()
export class AttendanceService {
  constructor(
    private readonly database: ParticipationDatabase,
    private readonly clock: Clock,
  ) {}

  /** Says who of delegations was there; whoever is not named was not. What is said again changes nothing. */
  async mark(viewer: Viewer, given: unknown): Promise<SummitAttendance> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseParticipation(viewer));
    const { summit: summitId, marks } = parseInput(markAttendanceInput, given);
    return this.database.transaction(async (db) => {
      const found = await db.find(ParticipationRequest, {
        where: { summitId, status: 'accepted', id: In(marks.map(({ request }) => request)) },
        order: { id: 'asc' },
        lock: { mode: 'pessimistic_read' },
      });
      const sizes = new Map(found.map(({ id, size }) => [id, size]));
      for (const [i, { request, people }] of marks.entries()) {
        const size = sizes.get(request);
        if (size === undefined) throw fault(`marks.${String(i)}.request`, 'comes to this summit');
        if (people.some((person) => person > size))
          throw fault(`marks.${String(i)}.people`, 'names rows of the delegation');
      }
      for (const { request: requestId, people } of marks) {
        await db.delete(Attendance, { requestId, person: Not(In(people)) });
        for (const person of new Set(people))
          await db
            .createQueryBuilder()
            .insert()
            .into(Attendance)
            .values({ requestId, person, markedBy: viewer.accountId, markedAt: this.clock.now() })
            .orIgnore()
            .execute();
      }
      return attendanceIn(db, summitId);
    });
  }

  /** Null for whoever does not organise, and where a summit calls nobody. */
  async of(viewer: Viewer, slug: string): Promise<SummitAttendance | null> {
    if (!canOrganiseParticipation(viewer)) return null;
    return this.database.transaction(async (db) => {
      const summit = await db.findOneBy(Summit, { slug });
      const call =
        summit === null ? null : await db.findOneBy(ParticipationCall, { summitId: summit.id });
      return call === null ? null : attendanceIn(db, call.summitId);
    });
  }
}

type AttendingRow = Omit<AttendingRequest, 'country'> & {
  code: string | null;
  isFirst: boolean | null;
};

async function attendanceIn(db: EntityManager, summitId: string): Promise<SummitAttendance> {
  const rows: AttendingRow[] = await db.query(
    `select r.id, r.reference, r.country as code, r.size as people, r.is_first_attendance as "isFirst",
            array(select person from attendance a where a.request_id = r.id order by person) as attended
       from participation_request r where r.summit_id = $1 and r.status = 'accepted' order by r.reference`,
    [summitId],
  );
  const requests = rows.map(({ code, ...row }) => ({ ...row, country: countryOf(code) }));
  const first = requests.filter(({ isFirst }) => isFirst === true);
  return {
    expectedPeople: requests.reduce((sum, { people }) => sum + people, 0),
    attendedPeople: requests.reduce((sum, { attended }) => sum + attended.length, 0),
    firstAttendances: first.length,
    firstAttendancesPresent: first.filter(({ attended }) => attended.length > 0).length,
    requests,
  };
}

const fault = (path: string, what: string): InvalidInput =>
  new InvalidInput([
    {
      path,
      rule: 'unknownCode',
      limit: null,
      message: `${path} is not one that ${what}, load the list again.`,
    },
  ]);
