import type { ParticipationCall } from '../../src/capabilities/participation';
import type { Outcome, RequestState } from '../outcome';
import type { Person } from '../people';

/** What an office answers of one mayor. */
export function answersOf(over: object = {}): object {
  return {
    category: 'CITY',
    country: 'BE',
    authority: 'Mechelen',
    authoritySize: 'UNDER_50K',
    isFirstAttendance: true,
    contactAddress: 'office@mechelen.example',
    people: [aPerson()],
    ...over,
  };
}

/** What is said of one who comes. */
export function aPerson(over: object = {}): object {
  return {
    name: 'Noor Peeters',
    function: 'MAYOR',
    title: 'Burgemeester',
    languages: ['fr', 'en'],
    ...over,
  };
}

/** A draft with these answers, as the person writes it. */
export async function aDraftRequest(
  person: Person,
  { summitId }: Pick<ParticipationCall, 'summitId'>,
  answers: object = answersOf(),
): Promise<RequestState> {
  const started = requestIn(await person.change('startParticipationRequest', { summit: summitId }));
  const { id, revision } = started;
  return requestIn(await person.change('saveParticipationRequest', { id, revision, ...answers }));
}

/** Sends it. */
export function send(person: Person, { id, revision }: RequestState): Promise<Outcome> {
  return person.change('requestParticipation', { id, revision });
}

/** A request that the person has sent. */
export async function aSentRequest(
  person: Person,
  call: Pick<ParticipationCall, 'summitId'>,
  answers: object = answersOf(),
): Promise<RequestState> {
  return requestIn(await send(person, await aDraftRequest(person, call, answers)));
}

/** The request that an action ends with. */
export function requestIn(outcome: Outcome): RequestState {
  if (outcome.request == null) throw new Error(`No request, but ${JSON.stringify(outcome)}`);
  return outcome.request;
}
