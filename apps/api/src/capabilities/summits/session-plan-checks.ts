import { openPassages } from '@praxis/domain/safety';
import { InvalidInput, type Language } from '@praxis/domain/shared';
import {
  daysFrom,
  instantOf,
  sessionsMax,
  unnamedSpeaker,
  type Speaker,
} from '@praxis/domain/summits';
import type { EntityManager } from 'typeorm';
import { City } from '../cities';
import { phoneNumbersOf } from '../practices';
import { ProgrammeRoom } from './programme-room.entity';
import { Session } from './session.entity';
import { SessionPlan } from './session-plan.entity';
import type { Summit } from './summit.entity';

/** What organisers decide of a session. */
export type PlannedFacts = Pick<
  SessionPlan,
  | 'kind'
  | 'titles'
  | 'startsAt'
  | 'endsAt'
  | 'roomId'
  | 'capacity'
  | 'languages'
  | 'interpreters'
  | 'speakers'
  | 'isCancelled'
>;

interface LocalTimes {
  day: string;
  startTime: string;
  endTime: string;
}

/** When it begins and ends, by the clock of the host city. */
export function timesOf(
  { startsOn, endsOn, timeZone }: Summit,
  { day, startTime, endTime }: LocalTimes,
): { startsAt: Date; endsAt: Date } {
  if (!daysFrom(startsOn, endsOn).includes(day)) throw notOfSummit();
  const startsAt = instantOf({ day, time: startTime }, timeZone);
  if (startsAt === null) throw noSuchTime('startTime');
  const endsAt = instantOf({ day, time: endTime }, timeZone);
  if (endsAt === null) throw noSuchTime('endTime');
  if (endsAt <= startsAt) throw endsBeforeStart();
  return { startsAt, endsAt };
}

/** A room must be one of the summit's. */
export async function requireRoom(
  db: EntityManager,
  { id: summitId }: Summit,
  room: string | undefined,
): Promise<void> {
  if (room === undefined) return;
  if (!(await db.existsBy(ProgrammeRoom, { id: room, summitId }))) throw noSuchRoom('room');
}

/** Who is to speak. Places without a name are those of who asked for it: nobody makes more of them. */
export async function speakersOf(
  db: EntityManager,
  {
    id,
    speakers,
  }: {
    id?: string | undefined;
    speakers: readonly {
      name?: string | undefined;
      role?: string | undefined;
      city?: string | undefined;
    }[];
  },
): Promise<Speaker[]> {
  const plan = id === undefined ? null : await db.findOneBy(SessionPlan, { sessionId: id });
  let unnamed = plan?.speakers.filter(({ name }) => name === null).length ?? 0;
  return speakers.map(({ name, role = '', city = '' }, i) => {
    if (name !== undefined)
      return { name, role: role === '' ? null : role, city: city === '' ? null : city };
    unnamed -= 1;
    if (unnamed < 0) throw nameless(`speakers.${String(i)}.name`);
    return unnamedSpeaker;
  });
}

/** Everybody reads who speaks: how to reach somebody has no place there. Names have. */
export async function requireNoContacts(
  db: EntityManager,
  { cityId }: Summit,
  { titles, speakers }: { titles: readonly string[]; speakers: readonly Speaker[] },
  language: Language,
): Promise<void> {
  const host = await db.findOneByOrFail(City, { id: cityId });
  const findPhoneNumbers = phoneNumbersOf(host.countryCode);
  const hasContacts = (text: string): boolean =>
    openPassages(text, { language, findPhoneNumbers, without: ['personal-name'] }).length > 0;
  if (titles.some(hasContacts)) throw contacts('titles.en');
  for (const [i, speaker] of speakers.entries())
    for (const part of ['name', 'role', 'city'] as const)
      if (hasContacts(speaker[part] ?? '')) throw contacts(`speakers.${String(i)}.${part}`);
}

/** What everybody would read of the session, were it released as it is planned. */
export async function factsOfSession(
  db: EntityManager,
  facts: PlannedFacts,
): Promise<Partial<Session>> {
  const { kind, titles, startsAt, endsAt, roomId, capacity, languages, speakers, isCancelled } =
    facts;
  const room = roomId === null ? null : await db.findOneBy(ProgrammeRoom, { id: roomId });
  return {
    kind,
    titles,
    startsAt,
    endsAt,
    room: room?.name ?? null,
    capacity,
    languages,
    speakers,
    isCancelled,
  };
}

/** The name in addresses, or the first with a number that no other session of the summit has. */
export async function freeSessionSlug(
  db: EntityManager,
  summitId: string,
  wanted: string,
): Promise<string> {
  for (let i = 1; ; i += 1) {
    const slug = i === 1 ? wanted : `${wanted}-${String(i)}`;
    if (!(await db.existsBy(Session, { summitId, slug }))) return slug;
  }
}

const fault = (
  path: string,
  rule: string,
  message: string,
  limit: number | null = null,
): InvalidInput => new InvalidInput([{ path, rule, limit, message: `${path} ${message}` }]);

export const noSuchRoom = (path: string): InvalidInput =>
  fault(path, 'unknownCode', 'is not a room of the summit, choose one that is.');
export const tooManySessions = (): InvalidInput =>
  fault(
    'summit',
    'tooMany',
    `has ${String(sessionsMax)} sessions, take one away first.`,
    sessionsMax,
  );
const notOfSummit = (): InvalidInput =>
  fault('day', 'notOfSummit', 'is not a day of the summit, choose one that is.');
const noSuchTime = (path: string): InvalidInput =>
  fault(path, 'noSuchTime', 'is a time that clocks jump over on that day, choose another one.');
const nameless = (path: string): InvalidInput =>
  fault(path, 'required', 'is required, write who speaks.');
const endsBeforeStart = (): InvalidInput =>
  fault('endTime', 'endsBeforeStart', 'is not after the beginning, choose a later time.');
const contacts = (path: string): InvalidInput =>
  fault(path, 'noContacts', 'tells how to reach somebody, and everybody reads it: take that away.');
