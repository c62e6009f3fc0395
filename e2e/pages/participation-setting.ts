import { summitThatCalls } from '../fixtures/summit-that-calls';
import { demoPassword } from '../fixtures/test';
import { acceptedRequest } from '../fixtures/visited-summit';
import { Person } from './person';

/** A summit that calls, with what offices ask: a draft, a request that was sent, and one with a place in a field visit. */
export interface Participation {
  /** As addresses name it. */
  summit: string;
  /** As the API names it. */
  summitId: string;
  draft: string;
  sent: string;
  accepted: string;
  /** A field visit, as the API and as addresses name it. */
  visit: { id: string; slug: string };
}

/** Whose request was accepted. */
export const accepted = 'editor@rotterdam.example';

const people = [
  {
    name: 'Noor Peeters',
    function: 'MAYOR',
    title: 'Bürgermeisterin und Vorsitzende des Nachbarschaftsabendspaziergangsgesprächskreises',
    languages: ['fr', 'en'],
    accessNeeds: 'A way without steps.\nA seat near the door.',
  },
  { name: 'Els Maes', function: 'OFFICER', languages: ['es'] },
];

/** Makes them, through the API. */
export async function prepareParticipation(origin: string, writer: Person): Promise<Participation> {
  const calling = await summitThatCalls(origin, 'The next Summit of Mayors');
  const { id: summit, slug } = calling;
  const visits = (await writer.asks(`{ summit(slug: "${slug}") { sessions { id slug } } }`)) as {
    summit: { sessions: { id: string; slug: string }[] };
  };
  const begin = async (answers: object): Promise<{ id: string; revision: number }> => {
    const { request } = (await writer.does(
      'startParticipationRequest',
      'StartParticipationRequestInput',
      { summit },
      'request { id revision }',
    )) as { request: { id: string; revision: number } };
    const saved = await writer.does(
      'saveParticipationRequest',
      'SaveParticipationRequestInput',
      { ...request, ...answers },
      'request { id revision }',
    );
    return saved['request'] as { id: string; revision: number };
  };
  const sent = await begin({
    ...{ category: 'MEMBER_CITY', city: 'aarhus', authority: 'Aarhus', isFirstAttendance: false },
    ...{ contactAddress: 'mayor.office@aarhus.example', people },
    fieldVisits: visits.summit.sessions.map(({ id }) => id),
    message: 'We come by train.\nOn the first evening.',
  });
  await writer.does('requestParticipation', 'RequestParticipationInput', sent, 'request { id }');
  const draft = await begin({
    people: people.map(({ name, languages }) => ({ name, languages })),
    fieldVisits: visits.summit.sessions.slice(0, 1).map(({ id }) => id),
  });
  const visit = visits.summit.sessions[0] ?? { id: '', slug: '' };
  const name = 'Willem-Alexander van Nachbarschaftsabendspaziergang';
  const request = await acceptedRequest(origin, calling, { by: accepted, name });
  await giveAPlace(origin, summit, visit.id);
  const asked = { draft: draft.id, sent: sent.id, accepted: request };
  return { summit: slug, summitId: summit, visit, ...asked };
}

/** Says where one meets for a field visit, and gives places to who was accepted. */
async function giveAPlace(origin: string, summit: string, session: string): Promise<void> {
  const organiser = await Person.signedIn(origin, 'organiser@praxis.example');
  await organiser.does(
    'saveFieldVisit',
    'SaveFieldVisitInput',
    {
      ...{ session, meetingPoint: 'Porte 3 du vieux port', meetingTime: '13:45' },
      ...{ transport: 'BUS', transportSeats: 20, isStepFree: true, walkMetres: 400 },
      ...{ access: 'Un ascenseur mène à l’étage.', needsPhotoId: true, notes: 'Un manteau.' },
    },
    'fieldVisits { id }',
  );
  await organiser.does('allocateFieldVisits', 'AllocateFieldVisitsInput', { summit }, '');
  await organiser.leave();
}

/** Papers that name who comes, prepared by the organiser just now: they are good for a quarter of an hour. */
export async function preparePapers(
  origin: string,
  { summitId: summit, visit }: Participation,
): Promise<{ manifest: string; badges: string; attendance: string }> {
  const organiser = await Person.signedIn(origin, 'organiser@praxis.example');
  const prepare = async (kind: string, over: object = {}): Promise<string> => {
    const { agreement } = await organiser.does(
      'prepareTakeAway',
      'PrepareTakeAwayInput',
      { summit, kind, reason: 'For the entrance.', password: demoPassword, ...over },
      'agreement { id }',
    );
    return (agreement as { id: string }).id;
  };
  const papers = {
    manifest: await prepare('MANIFEST', { session: visit.id }),
    badges: await prepare('BADGES'),
    attendance: await prepare('ATTENDANCE'),
  };
  await organiser.leave();
  return papers;
}
