import { address, type Language } from './addresses';
import type { ListedPage } from './page-list';
import { accepted, preparePapers } from './participation-setting';
import { editor, organiser, type Setting } from './setting';

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

const toOrganise =
  (rest: (participation: Setting['participation']) => string): ListedPage['path'] =>
  (language: Language, { participation }: Setting) =>
    address(language, `/{organise}/${participation.summit}${rest(participation)}`);

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
    path: toOrganise(() => '/{call}'),
  },
  { name: 'summit that calls, to an organiser', as: organiser, path: toOrganise(() => '') },
  { name: 'requests', as: organiser, path: toOrganise(() => '/{requests}') },
  {
    name: 'requests, none of which matches',
    as: organiser,
    path: toOrganise(() => '/{requests}?country=ES&language=fr&status=WAITLISTED'),
  },
  {
    name: 'decide requests',
    as: organiser,
    path: toOrganise(({ sent }) => `/{requests}/{decide}?r=${sent}`),
  },
  { name: 'decide, none is chosen', as: organiser, path: toOrganise(() => '/{requests}/{decide}') },
  {
    name: 'one request, to an organiser',
    as: organiser,
    path: toOrganise(({ sent }) => `/{requests}/${sent}`),
  },
  {
    name: 'request with a place in a field visit, to an organiser',
    as: organiser,
    path: toOrganise(({ accepted: id }) => `/{requests}/${id}`),
  },
  { name: 'field visits', as: organiser, path: toOrganise(() => '/{fieldVisits}') },
  {
    name: 'one field visit',
    as: organiser,
    path: toOrganise(({ visit }) => `/{fieldVisits}/${visit.slug}`),
  },
  { name: 'badges and attendance', as: organiser, path: toOrganise(() => '/{people}') },
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
  {
    name: 'request that was accepted, with a place in a field visit',
    as: accepted,
    path: (language, { participation }) =>
      address(language, `/{desk}/{requests}/${participation.accepted}`),
  },
];

/** Papers that name who comes, before they are opened and after; prepared now, for they are soon over. */
export async function paperPages(origin: string, setting: Setting): Promise<ListedPage[]> {
  const papers = await preparePapers(origin, setting.participation);
  return Object.entries(papers).flatMap(([kind, id]) =>
    ['', '?open', ...(kind === 'badges' ? ['?open&size=small'] : [])].map((query) => ({
      ...{ name: `${kind} on paper ${query}`, as: organiser, isHidden: true },
      path: toOrganise(() => `/{papers}/${kind}/${id}${query}`),
    })),
  );
}
