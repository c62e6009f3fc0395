import type { Participant } from '@praxis/domain/participation';
import type { ParticipationCall, ParticipationRequest } from '../../src/capabilities/participation';
import type { FieldVisitState, Outcome } from '../outcome';
import { asOrganiser } from '../people';
import { aCall, aRequest, type RequestDetails } from './participation.factory';
import { aPlannedSession, announce, aSummit, release } from './summit.factory';

/** A summit that calls for participation, with three field visits: a harbour and a library at the same time, a school later. */
export interface VisitedSummit {
  id: string;
  slug: string;
  call: ParticipationCall;
  harbour: string;
  library: string;
  school: string;
}

export async function aVisitedSummit(
  capacity = 4,
  over: Partial<ParticipationCall> = {},
): Promise<VisitedSummit> {
  const summit = await aSummit();
  const visit = async (title: string, startTime: string, endTime: string): Promise<string> =>
    (
      await aPlannedSession(summit, {
        ...{ kind: 'FIELD_VISIT', titles: { en: title }, day: '2027-05-11', startTime, endTime },
        ...{ capacity, speakers: [], interpreters: [title] },
      })
    ).id;
  const harbour = await visit('Harbour', '09:00', '11:00');
  const library = await visit('Library', '10:00', '12:00');
  const school = await visit('School', '15:00', '17:00');
  await release(summit);
  await announce(summit);
  const { id, slug } = summit;
  return { id, slug, harbour, library, school, call: await aCall({ ...over, summitId: id }) };
}

/** People of one delegation. */
export function people(count: number, over: Partial<Participant> = {}): Participant[] {
  return Array.from({ length: count }, (_, i) => ({
    ...{ name: `Person ${String(i + 1)}`, title: 'Mayor', languages: ['fr'] },
    ...{ accessNeeds: '', dietNeeds: '', function: 'mayor' },
    ...over,
  }));
}

/** An accepted request that would like to be in field visits, the dearest first. */
export function anAcceptedRequest(
  { call }: { call: ParticipationCall },
  fieldVisits: readonly string[],
  { answers, ...details }: RequestDetails = {},
): Promise<ParticipationRequest> {
  return aRequest(call, { status: 'accepted', answers: { fieldVisits, ...answers }, ...details });
}

/** What an organiser says of a field visit. */
export function visitInput(session: string, over: object = {}): object {
  return {
    session,
    meetingPoint: 'Gate 3 of the old harbour',
    meetingTime: '08:45',
    transport: 'BUS',
    transportSeats: 20,
    isStepFree: true,
    walkMetres: 400,
    access: 'A lift to the upper floor.',
    needsPhotoId: true,
    notes: 'Bring a coat.',
    ...over,
  };
}

export async function allocate(summit: { id: string }): Promise<FieldVisitState[]> {
  return visitsIn(await asOrganiser().change('allocateFieldVisits', { summit: summit.id }));
}

/** What came of a change, as field visits. */
export function visitsIn({ kind, fieldVisits }: Outcome): FieldVisitState[] {
  if (fieldVisits === undefined) throw new Error(`No field visits, but ${kind}`);
  return fieldVisits;
}
