import { fold, type Language } from '../shared';
import type { SessionKind } from './presentation-rules';

/**
 * A programme is planned by organisers and released in numbered versions, which never change. The public reads the last
 * one; organisers see what is planned, what has changed since, and who or what is needed in two places at once.
 */
export const roomsMax = 40;
export const roomNameMaxLength = 100;
export const placesMax = 10_000;
export const speakersMax = 20;
export const speakerNameMaxLength = 120;
export const interpretersMax = 20;
export const sessionsMax = 200;
export const releaseNoteMaxLength = 300;

/** Who speaks in a session, as the programme says. */
export interface Speaker {
  /** Null for who asked not to be named any more. */
  readonly name: string | null;
  /** In what function she speaks. */
  readonly role: string | null;
  readonly city: string | null;
}

/** What a session needs, and when. */
export interface PlannedNeeds {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** By the clock of the host city. */
  readonly day: string;
  readonly room: {
    readonly id: string;
    readonly name: string;
    readonly capacity: number | null;
  } | null;
  readonly capacity: number | null;
  readonly speakers: readonly Speaker[];
  /** People or booths. */
  readonly interpreters: readonly string[];
  readonly languages: readonly string[];
  readonly isCancelled: boolean;
}

export const clashKinds = ['room', 'speaker', 'interpreter', 'room-too-small', 'outside'] as const;
/** `outside`: not on a day of the summit; the first three: needed in two sessions at once. */
export type ClashKind = (typeof clashKinds)[number];

/** Something that cannot be as it is planned. */
export interface Clash {
  readonly kind: ClashKind;
  /** The room or the person that is needed twice; the day that is not one of the summit's. */
  readonly what: string;
  /** One session or two. */
  readonly sessionIds: readonly string[];
}

/** Everything that cannot be as it is planned, in the order of the programme. Cancelled sessions need nothing. */
export function clashesOf(sessions: readonly PlannedNeeds[], days: readonly string[]): Clash[] {
  const held = sessions
    .filter(({ isCancelled }) => !isCancelled)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  return held.flatMap((one, i) => [
    ...alone(one, days),
    ...held
      .slice(i + 1)
      .filter((other) => other.startsAt < one.endsAt && one.startsAt < other.endsAt)
      .flatMap((other) => between(one, other)),
  ]);
}

function alone(session: PlannedNeeds, days: readonly string[]): Clash[] {
  const { id, day, room, capacity } = session;
  const most = room?.capacity ?? null;
  const clashes: Clash[] = [];
  if (!days.includes(day)) clashes.push({ kind: 'outside', what: day, sessionIds: [id] });
  if (room !== null && most !== null && capacity !== null && capacity > most)
    clashes.push({ kind: 'room-too-small', what: room.name, sessionIds: [id] });
  return clashes;
}

function between(one: PlannedNeeds, other: PlannedNeeds): Clash[] {
  const sessionIds = [one.id, other.id];
  const clashes: Clash[] = [];
  if (one.room?.id !== undefined && one.room.id === other.room?.id)
    clashes.push({ kind: 'room', what: one.room.name, sessionIds });
  for (const speaker of one.speakers)
    if (speaker.name !== null && other.speakers.some((each) => isSamePerson(speaker, each)))
      clashes.push({ kind: 'speaker', what: speaker.name, sessionIds });
  for (const interpreter of one.interpreters)
    if (other.interpreters.some((each) => fold(each) === fold(interpreter)))
      clashes.push({ kind: 'interpreter', what: interpreter, sessionIds });
  return clashes;
}

/** The same name; of two cities only where both are told. Who is not named is nobody's double. */
function isSamePerson(one: Speaker, other: Speaker): boolean {
  if (one.name === null || other.name === null) return false;
  if (fold(one.name) !== fold(other.name)) return false;
  return one.city === null || other.city === null || fold(one.city) === fold(other.city);
}

/** A session that does not offer every language of its summit. */
export interface LanguageGap {
  readonly sessionId: string;
  readonly languages: readonly string[];
}

/** The languages that the summit offers and its sessions do not. */
export function languageGaps(
  sessions: readonly PlannedNeeds[],
  offered: readonly string[],
): LanguageGap[] {
  return sessions
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ id, languages }) => ({
      sessionId: id,
      languages: offered.filter((code) => !languages.includes(code)),
    }))
    .filter(({ languages }) => languages.length > 0);
}

/** A session that does not offer languages that accepted people need. */
export interface InterpretationGap {
  readonly sessionId: string;
  /** Those languages, the most needed first, with how many people need each. */
  readonly needs: readonly { readonly code: string; readonly people: number }[];
}

/** The languages that people need and sessions do not offer. */
export function interpretationGaps(
  sessions: readonly PlannedNeeds[],
  needs: ReadonlyMap<string, number>,
): InterpretationGap[] {
  const wanted = [...needs]
    .map(([code, people]) => ({ code, people }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => b.people - a.people || (a.code < b.code ? -1 : 1));
  return sessions
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ id, languages }) => ({
      sessionId: id,
      needs: wanted.filter(({ code }) => !languages.includes(code)),
    }))
    .filter((gap) => gap.needs.length > 0);
}

/** A session as it is released: what everybody reads, frozen. */
export interface ReleasedSession {
  readonly id: string;
  readonly slug: string;
  readonly kind: SessionKind;
  readonly titles: Partial<Record<Language, string>>;
  /** ISO 8601, in universal time. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string | null;
  readonly capacity: number | null;
  readonly languages: readonly string[];
  readonly speakers: readonly Speaker[];
  readonly isCancelled: boolean;
}

export const releasedFields = [
  'title',
  'kind',
  'time',
  'room',
  'capacity',
  'languages',
  'speakers',
] as const;
export type ReleasedField = (typeof releasedFields)[number];

export const differenceKinds = ['added', 'changed', 'cancelled', 'restored'] as const;
export type DifferenceKind = (typeof differenceKinds)[number];

/** What a new release would do to a session. */
export interface ProgrammeDifference {
  readonly kind: DifferenceKind;
  readonly sessionId: string;
  /** What is different; nothing for a session that is new. */
  readonly fields: readonly ReleasedField[];
}

/** What of a session each field stands for. */
const told: Record<ReleasedField, (session: ReleasedSession) => unknown> = {
  title: ({ titles }) => [titles.en ?? '', titles.fr ?? '', titles.es ?? ''],
  kind: ({ kind }) => kind,
  time: ({ startsAt, endsAt }) => [startsAt, endsAt],
  room: ({ room }) => room,
  capacity: ({ capacity }) => capacity,
  languages: ({ languages }) => [...languages].sort(),
  speakers: ({ speakers }) => speakers.map(({ name, role, city }) => [name, role, city]),
};

/** What a new release would change. A session that was never released and is cancelled is nothing to anybody. */
export function programmeDifferences(
  released: readonly ReleasedSession[],
  planned: readonly ReleasedSession[],
): ProgrammeDifference[] {
  const known = new Map(released.map((session) => [session.id, session]));
  return planned.flatMap((session): ProgrammeDifference[] => {
    const before = known.get(session.id);
    const { id: sessionId, isCancelled } = session;
    if (before === undefined) return isCancelled ? [] : [{ kind: 'added', sessionId, fields: [] }];
    const fields = releasedFields.filter(
      (field) => JSON.stringify(told[field](before)) !== JSON.stringify(told[field](session)),
    );
    const kind =
      before.isCancelled === isCancelled ? 'changed' : isCancelled ? 'cancelled' : 'restored';
    return kind === 'changed' && fields.length === 0 ? [] : [{ kind, sessionId, fields }];
  });
}
