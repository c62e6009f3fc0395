import { address, type Language } from './addresses';
import type { ListedPage } from './page-list';
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
