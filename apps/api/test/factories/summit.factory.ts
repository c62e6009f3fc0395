import { theApi } from '../api-harness';
import type { PlannedSessionState, PlannedSummitState } from '../outcome';
import { asOrganiser } from '../people';

let edition = 100;

/** What an organiser enters for a summit in Barcelona of which nobody knows. */
export function summitInput(over: object = {}): object {
  edition += 1;
  return {
    ordinal: edition,
    titles: { en: 'Next Summit of Mayors', fr: 'Prochain Sommet des maires' },
    city: 'barcelona',
    startsOn: '2027-05-10',
    endsOn: '2027-05-12',
    timeZone: 'Europe/Madrid',
    venue: 'Saló de Cent',
    hosts: ['Barcelona'],
    organisers: ['Efus'],
    partners: ['Congress of Local and Regional Authorities'],
    interpretation: ['en', 'fr', 'es'],
    associatedEvents: [
      {
        title: 'Security, Democracy and Cities',
        language: 'EN',
        startsOn: '2027-05-10',
        endsOn: '2027-05-14',
        place: 'Palau de Congressos',
        address: 'https://example.org/conference',
      },
    ],
    ...over,
  };
}

/** A summit that its organisers alone see. */
export async function aSummit(over: object = {}): Promise<PlannedSummitState> {
  const { summit, kind } = await asOrganiser().change('saveSummit', summitInput(over));
  if (summit === undefined) throw new Error(`No summit, but ${kind}`);
  return summit;
}

/** What an organiser enters for a session. */
export function sessionInput(summit: { id: string }, over: object = {}): object {
  return {
    summit: summit.id,
    kind: 'PLENARY',
    titles: { en: 'Opening', fr: 'Ouverture' },
    day: '2027-05-10',
    startTime: '09:30',
    endTime: '10:30',
    languages: ['en', 'fr', 'es'],
    interpreters: ['Booth 1'],
    isCancelled: false,
    speakers: [{ name: 'Ada Núñez', role: 'Mayor', city: 'Lleida' }],
    ...over,
  };
}

export async function aPlannedSession(
  summit: { id: string },
  over: object = {},
): Promise<PlannedSessionState> {
  const { planned, kind, fields } = await asOrganiser().change(
    'saveSession',
    sessionInput(summit, over),
  );
  if (planned === undefined) throw new Error(`No session, but ${kind} ${JSON.stringify(fields)}`);
  return planned;
}

/** A room of the summit, beside those that it has. */
export async function aRoom(
  summit: { id: string },
  name: string,
  capacity?: number,
): Promise<{ id: string; name: string }> {
  const known = await theApi().sql<{ id: string; name: string; capacity: number | null }>(
    'select id, name, capacity from programme_room where summit_id = $1 order by position',
    [summit.id],
  );
  const outcome = await asOrganiser().change('saveRooms', {
    summit: summit.id,
    rooms: [...known, { name, capacity }],
  });
  const room = outcome.summit?.programme?.rooms.at(-1);
  if (room === undefined) throw new Error(`No room, but ${outcome.kind}`);
  return room;
}

/** Announces it, as organisers do. */
export async function announce(summit: { id: string; revision: number }): Promise<void> {
  const { kind } = await asOrganiser().change('setSummitStatus', {
    id: summit.id,
    revision: summit.revision,
    status: 'ANNOUNCED',
  });
  if (kind !== 'SetSummitStatusSuccess') throw new Error(`Not announced: ${kind}`);
}

export async function release(summit: { id: string }, despiteClashes = false): Promise<void> {
  const { kind } = await asOrganiser().change('releaseProgramme', {
    summit: summit.id,
    despiteClashes,
  });
  if (kind !== 'ReleaseProgrammeSuccess') throw new Error(`Not released: ${kind}`);
}
