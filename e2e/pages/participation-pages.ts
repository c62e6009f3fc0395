import { summitThatCalls } from '../fixtures/summit-that-calls';
import { address, type Language } from './addresses';
import type { ListedPage } from './page-list';
import type { Person } from './person';
import { editor, organiser, type Setting } from './setting';

/** A summit that calls, with what the editor asks: a draft, and a request that was sent. */
export interface Participation {
  summit: string;
  draft: string;
  sent: string;
}

const inSummit =
  (rest: string): ListedPage['path'] =>
  (language: Language, { participation }: Setting) =>
    address(language, `/{summits}/${participation.summit}/{participate}${rest}`);
const inDraft =
  (rest: string): ListedPage['path'] =>
  (language: Language, { participation: { summit, draft } }: Setting) =>
    address(language, `/{summits}/${summit}/{participate}/${draft}${rest}`);
const ofSent =
  (rest: string): ListedPage['path'] =>
  (language: Language, { participation: { sent } }: Setting) =>
    address(language, `/{desk}/{requests}/${sent}${rest}`);

const topics = ['authority', 'people', 'languages', 'needs', 'visits', 'message'];

/** What everybody reads of it. */
export const publicParticipationPages: readonly ListedPage[] = [
  { name: 'ask to take part in a summit', path: inSummit('') },
];

/** Asking to take part in a summit. */
export const participationPages: readonly ListedPage[] = [
  {
    name: 'call for participation, to an organiser',
    as: organiser,
    path: (language, { participation }) =>
      address(language, `/{organise}/${participation.summit}/{call}`),
  },
  {
    name: 'ask to take part, somebody who has asked',
    as: editor,
    path: inSummit(''),
    isHidden: false,
  },
  { name: 'request, its topics', as: editor, path: inDraft('') },
  ...topics.map((topic) => ({
    name: `request, ${topic}`,
    as: editor,
    path: inDraft(`/${topic}`),
  })),
  { name: 'request, check and send', as: editor, path: inDraft('/{check}') },
  {
    name: 'request that was sent',
    as: editor,
    path: (language, { participation: { summit, sent } }) =>
      address(language, `/{summits}/${summit}/{participate}/${sent}/{sent}`),
  },
  { name: 'how a request stands', as: editor, path: ofSent('') },
  { name: 'cancel a request', as: editor, path: ofSent('/{cancel}') },
];

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
