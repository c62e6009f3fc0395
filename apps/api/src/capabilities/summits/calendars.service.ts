import { Injectable } from '@nestjs/common';
import type { Viewer } from '@praxis/domain/accounts';
import { InvalidInput, parseInput } from '@praxis/domain/shared';
import {
  chooseSessionInput,
  chosenSessionsMax,
  setCalendarAddressInput,
} from '@praxis/domain/summits';
import { MailKeys } from '../../platform/auth/mail-keys';
import { Database } from '../../platform/database/database';
import { notFound, unauthenticated } from '../../platform/faults';
import { PublicRoutes } from '../../platform/http/public-routes';
import { Clock } from '../../platform/time-and-ids/clock.port';
import { IdGenerator } from '../../platform/time-and-ids/id-generator.port';
import { ChosenSession } from './chosen-session.entity';
import { PersonalCalendar } from './personal-calendar.entity';
import { rowsFor, sessionColumns, type SessionRow } from './summit.rows';

const purpose = 'calendar';

/** Which sessions people want in their calendars, and the secret addresses at which calendar programs find those. */
@Injectable()
export class CalendarsService {
  constructor(
    private readonly database: Database,
    private readonly keys: MailKeys,
    private readonly routes: PublicRoutes,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Chooses a session that everybody sees and whose time is known, or takes that back. */
  async choose(viewer: Viewer, given: unknown): Promise<SessionRow> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { session: sessionId, isChosen } = parseInput(chooseSessionInput, given);
    const [session] = await rowsFor<SessionRow>(
      this.database,
      viewer,
      'session-to-choose',
      `select ${sessionColumns} from summit_session
        where id = $1 and is_public and starts_at is not null
          and exists (select from summit where summit.id = summit_id and status <> 'draft')`,
      [sessionId],
    );
    if (session === undefined) throw notFound();
    const { accountId } = viewer;
    await this.database.transaction(async (db) => {
      if (!isChosen) {
        await db.delete(ChosenSession, { accountId, sessionId });
        return;
      }
      if ((await db.countBy(ChosenSession, { accountId })) >= chosenSessionsMax) throw tooMany();
      await db
        .createQueryBuilder()
        .insert()
        .into(ChosenSession)
        .values({ accountId, sessionId, chosenAt: this.clock.now() })
        .orIgnore()
        .execute();
    });
    return session;
  }

  /** Gives a new address, so that the one before no longer answers; or none at all. */
  async setAddress(viewer: Viewer, given: unknown): Promise<string | null> {
    if (viewer.kind === 'visitor') throw unauthenticated();
    const { isWanted } = parseInput(setCalendarAddressInput, given);
    const { accountId } = viewer;
    const id = this.ids.next();
    await this.database.transaction(async (db) => {
      await db.delete(PersonalCalendar, { accountId });
      if (isWanted) await db.insert(PersonalCalendar, { id, accountId, madeAt: this.clock.now() });
    });
    return isWanted ? this.addressOf(id) : null;
  }

  /** The address of the viewer's calendar; null when there is none. */
  async address(viewer: Viewer): Promise<string | null> {
    if (viewer.kind === 'visitor') return null;
    const known = await this.database.source.manager.findOneBy(PersonalCalendar, {
      accountId: viewer.accountId,
    });
    return known === null ? null : this.addressOf(known.id);
  }

  /** What the viewer has chosen and everybody sees, in the order of time. */
  async chosen(viewer: Viewer): Promise<SessionRow[]> {
    if (viewer.kind === 'visitor') return [];
    return this.database.rows<SessionRow & Record<string, unknown>>(
      'chosen-sessions',
      `select ${sessionColumns} from summit_session
        where id in (select session_id from chosen_session where account_id = $1) and is_public
          and exists (select from summit where summit.id = summit_id and status <> 'draft')
        order by starts_at, slug`,
      [viewer.accountId],
    );
  }

  /** Whose calendar a key opens; null when it opens none, or no longer, or the account is closed. */
  async ownerOf(key: string): Promise<string | null> {
    const [id, ...more] = this.keys.read(purpose, key) ?? [];
    if (id === undefined || more.length > 0) return null;
    const [row] = await this.database.rows<{ accountId: string }>(
      'owner-of-calendar',
      `select p.account_id as "accountId" from personal_calendar p
         join account a on a.id = p.account_id and a.disabled_at is null where p.id = $1`,
      [id],
    );
    return row?.accountId ?? null;
  }

  private addressOf(id: string): string {
    return `${this.routes.origin}/calendars/${this.keys.keyOf(purpose, [id])}.ics`;
  }
}

const tooMany = (): InvalidInput =>
  new InvalidInput([
    {
      path: 'session',
      rule: 'tooMany',
      limit: chosenSessionsMax,
      message: `session would be one too many, take one out of your calendar first.`,
    },
  ]);
