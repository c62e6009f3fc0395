import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { parseInput } from '@praxis/domain/shared';
import {
  canOrganiseSummits,
  clashesOf,
  daysFrom,
  NothingToRelease,
  ProgrammeClashes,
  programmeDifferences,
  releaseProgrammeInput,
  type ReleasedSession,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { Database } from '../../platform/database/database';
import { requireThat, unauthenticated } from '../../platform/faults';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { ProgrammeRelease } from './programme-release.entity';
import {
  needsOf,
  plansQuery,
  releasedAs,
  releasesQuery,
  type PlanRow,
  type ReleaseRow,
} from './programme.rows';
import { PublicSummits } from './public-summits';
import { Session } from './session.entity';
import type { Summit } from './summit.entity';

/** Releasing a programme as it is planned: a numbered version that never changes, and what everybody reads from now on. */
@Injectable()
export class ProgrammeReleaseService {
  constructor(
    private readonly database: Database,
    private readonly summits: PublicSummits,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async release(viewer: Viewer, given: unknown): Promise<Summit> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    requireThat(canOrganiseSummits(viewer));
    const { summit: id, note = '', despiteClashes } = parseInput(releaseProgrammeInput, given);
    return this.database.transaction(async (db) => {
      const summit = await this.summits.toChange(db, viewer, id);
      const plans: PlanRow[] = await db.query(plansQuery, [[id]]);
      const [last]: ReleaseRow[] = await db.query(`${releasesQuery} limit 1`, [[id]]);
      const planned = plans.map(releasedAs);
      const before = last?.sessions ?? [];
      if (programmeDifferences(before, planned).length === 0) throw new NothingToRelease();
      const clashes = clashesOf(plans.map(needsOf), daysFrom(summit.startsOn, summit.endsOn));
      if (clashes.length > 0 && !despiteClashes) throw new ProgrammeClashes(clashes.length);
      // What was cancelled before anybody knew of it is nothing to tell.
      const known = new Set(before.map((session) => session.id));
      const sessions = planned.filter((each) => !each.isCancelled || known.has(each.id));
      await db.insert(ProgrammeRelease, {
        id: this.ids.next(),
        summitId: id,
        number: (last?.number ?? 0) + 1,
        releasedAt: this.clock.now(),
        releasedBy: viewer.accountId,
        note: note === '' ? null : note,
        sessions,
      });
      for (const [i, session] of sessions.entries()) await publish(db, session, i + 1);
      await this.summits.haveTold(db, id);
      return summit;
    });
  }
}

async function publish(
  db: EntityManager,
  { id, slug: _slug, startsAt, endsAt, languages, speakers, ...facts }: ReleasedSession,
  position: number,
): Promise<void> {
  await db.update(
    Session,
    { id },
    {
      ...facts,
      isPublic: true,
      position,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      languages: [...languages],
      speakers: [...speakers],
    },
  );
}
