import { summitThatCalls } from '../fixtures/summit-that-calls';
import type { Person } from './person';

/** A summit that calls, with what the editor asks: a draft, and a request that was sent. */
export interface Participation {
  summit: string;
  draft: string;
  sent: string;
}

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
  const { id: summit, slug } = await summitThatCalls(origin, 'The next Summit of Mayors');
  const visits = (await writer.asks(`{ summit(slug: "${slug}") { sessions { id } } }`)) as {
    summit: { sessions: { id: string }[] };
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
  return { summit: slug, draft: draft.id, sent: sent.id };
}
