import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import {
  canHandOver,
  handOverInput,
  LastCoordinator,
  type HandOverCounts,
} from '@praxis/domain/ownership';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import { In, IsNull, type EntityManager } from 'typeorm';
import { validate } from 'uuid';
import { Database } from '../../platform/database/database';
import { forbidden, unauthenticated } from '../../platform/faults';
import { defineLoader, groupedBy } from '../../platform/graphql/loaders';
import { JobQueue } from '../../platform/jobs/job-queue';
import { logger } from '../../platform/observability/logger';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { Account, Membership, SignInSession } from '../accounts';
import { CitiesService, type CityRow } from '../cities';
import { handedOver } from './hand-over-mail';

/** Somebody of a team. */
export interface TeamMemberRow extends Record<string, unknown> {
  cityId: string;
  accountId: string;
  role: string;
}

/** The team of a city, by name. Whoever asks has checked `canHandOver`. */
export const teamOfCity = defineLoader<string, TeamMemberRow[]>({
  name: 'teamOfCity',
  load: async (cityIds, { database }) =>
    groupedBy(
      cityIds,
      await database.rows<TeamMemberRow>(
        'teams-by-city',
        `select m.city_id as "cityId", m.account_id as "accountId", m.role
           from membership m join account a on a.id = m.account_id
          where m.city_id = any($1::uuid[]) order by a.display_name, a.id`,
        [cityIds],
      ),
      (row) => row.cityId,
    ),
});

interface Leaving {
  city: CityRow;
  from: string;
  to: string;
}

/** When somebody leaves a team: everything that was theirs goes to somebody who stays, in one action. */
@Injectable()
export class HandOverService {
  constructor(
    private readonly database: Database,
    private readonly cities: CitiesService,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** What would go from one to the other; null when the viewer does not coordinate the team, or one of them is not in it. */
  async preview(
    viewer: Viewer,
    asked: { city: string; from: string; to: string },
  ): Promise<HandOverCounts | null> {
    const city = await this.cities.findBySlug(asked.city);
    if (city === null || !canHandOver(viewer, city.id)) return null;
    const { from, to } = asked;
    if (from === to || !validate(from) || !validate(to)) return null;
    const db = this.database.source.manager;
    const both = await db.count(Membership, {
      where: [
        { cityId: city.id, accountId: from },
        { cityId: city.id, accountId: to },
      ],
    });
    return both === 2 ? countsOf(db, { city, from, to }) : null;
  }

  /** Hands everything over, and ends the membership and all sessions of who leaves. Both are told by mail. */
  async handOver(viewer: Viewer, input: unknown): Promise<{ city: CityRow } & HandOverCounts> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { city: slug, from, to } = parseInput(handOverInput, input);
    const city = await this.cities.findBySlug(slug);
    // To whom it is not theirs to know, a city that does not exist is like any other.
    if (city === null || !canHandOver(viewer, city.id)) throw forbidden();
    const leaving: Leaving = { city, from, to };
    return this.database.transaction(async (db) => {
      await refuseUnlessInTeam(db, leaving);
      const counts = await countsOf(db, leaving);
      for (const move of moves) await db.query(move, [city.id, from, to]);
      await db.query(noLongerCoAuthor, [city.id, from]);
      await db.delete(Membership, { cityId: city.id, accountId: from });
      await db.delete(SignInSession, { accountId: from });
      const at = this.clock.now();
      await this.jobs.enqueue(db, handedOver('left', { cityId: city.id, accountId: from, at }));
      await this.jobs.enqueue(db, handedOver('took-over', { cityId: city.id, accountId: to, at }));
      logger.info({ event: 'handed-over', city: slug, ...counts });
      return { city, ...counts };
    });
  }
}

/** Who leaves the team writes in none of its practices by invitation either, accepted or still open. */
const noLongerCoAuthor = `
  delete from co_author o using practice p
   where p.id = o.practice_id and p.city_id = $1
     and (o.account_id = $2
          or (o.answer is null and o.address = (select a.email from account a where a.id = $2)))`;

/** Both belong to the team, and somebody coordinates it afterwards. The team is locked: two never leave as the last. */
async function refuseUnlessInTeam(db: EntityManager, { city, from, to }: Leaving): Promise<void> {
  const team = await db.find(Membership, {
    where: { cityId: city.id },
    order: { accountId: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const isIn = (accountId: string): boolean => team.some((each) => each.accountId === accountId);
  // Whose account is closed can leave, but takes nothing over and coordinates nobody.
  const open = await db.findBy(Account, {
    id: In(team.map(({ accountId }) => accountId)),
    disabledAt: IsNull(),
  });
  const isOpen = (accountId: string): boolean => open.some(({ id }) => id === accountId);
  const takesOver = isIn(to) && isOpen(to) && to !== from;
  const faults = [...(isIn(from) ? [] : ['from']), ...(takesOver ? [] : ['to'])];
  if (faults.length > 0)
    throw new InvalidInput(
      faults.map((path) => ({
        path,
        rule: 'unknown',
        limit: null,
        message: `${path}: name somebody of the team, by the id of the account, and two different people.`,
      })),
    );
  const stays = team.some(
    ({ role, accountId }) => role === 'coordinator' && accountId !== from && isOpen(accountId),
  );
  if (!stays) throw new LastCoordinator();
}

async function countsOf(db: EntityManager, { city, from }: Leaving): Promise<HandOverCounts> {
  const [counts] = await db.query<HandOverCounts[]>(
    `select (select count(*)::int ${draftsOf} and d.held_by = $2) as drafts,
            (select count(*)::int ${draftsOf} and d.submitted_by = $2) as submissions,
            (select count(*)::int from spreadsheet_import i where i.city_id = $1 and i.account_id = $2) as tables,
            (select count(*)::int from co_author o join practice p on p.id = o.practice_id
              where p.city_id = $1 and o.invited_by = $2 and o.answer is null) as invitations`,
    [city.id, from],
  );
  if (counts === undefined) throw new Error('Nothing was counted.');
  return counts;
}

const draftsOf =
  'from practice_draft d join practice p on p.id = d.practice_id where p.city_id = $1';

/** What goes from `$2` to `$3` in the city `$1`. Who once saved, decided or said something stays named beside it. */
const moves = [
  `update practice_draft d set held_by = $3 from practice p
    where p.id = d.practice_id and p.city_id = $1 and d.held_by = $2`,
  `update practice_draft d set submitted_by = $3 from practice p
    where p.id = d.practice_id and p.city_id = $1 and d.submitted_by = $2`,
  'update spreadsheet_import set account_id = $3 where city_id = $1 and account_id = $2',
  `update co_author o set invited_by = $3 from practice p
    where p.id = o.practice_id and p.city_id = $1 and o.invited_by = $2 and o.answer is null`,
];
