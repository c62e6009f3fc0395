import { address, languages, type Language } from './addresses';
import { comparisonPages } from './comparison-pages';
import { draftingPages } from './drafting-pages';
import { organisersPages } from './organisers-pages';
import { ownershipPages } from './ownership-pages';
import { participationPages, publicParticipationPages } from './participation-pages';
import { editor, moderator, organiser, reviewer, type Setting } from './setting';

export { address, languages };
export type { Language };

/** A page as somebody sees it: its address in each language, and what is promised of it. */
export interface ListedPage {
  name: string;
  /** Whose page it is; nobody's account is needed when it is left out. */
  as?: string;
  path: (language: Language, setting: Setting) => string;
  status?: number;
  /** Search engines are kept away: no canonical address, no other languages. */
  isHidden?: boolean;
  /** The schema.org type of what it says for machines. */
  jsonLd?: string;
}

const at =
  (pattern: string): ListedPage['path'] =>
  (language) =>
    address(language, pattern);

const rotterdam = '/{summits}/rotterdam-2016';
const session = `${rotterdam}/{sessions}/local-initiatives-against-the-causes-of-radicalisation`;

/** What everybody can read. */
export const publicPages: readonly ListedPage[] = [
  { name: 'home', path: at('') },
  { name: 'search', path: at('/{practices}') },
  {
    name: 'search with words and filters',
    path: at('/{practices}?q=radicalistion&country=BE&country=NL'),
    isHidden: true,
  },
  { name: 'search, second page', path: at('/{practices}?page=2'), isHidden: true },
  { name: 'table', path: at('/{practices}?view=table&sort=city'), isHidden: true },
  { name: 'timeline', path: at('/{practices}?view=timeline'), isHidden: true },
  { name: 'map', path: at('/{practices}?view=map'), isHidden: true },
  {
    name: 'citations of a search',
    path: at('/{practices}/{cite}?country=BE&style=chicago'),
    isHidden: true,
  },
  { name: 'nothing to cite', path: at('/{practices}/{cite}?q=zzqqxx'), isHidden: true },
  { name: 'nothing has these words', path: at('/{practices}?q=zzqqxx'), isHidden: true },
  {
    name: 'nothing passes these filters',
    path: at('/{practices}?q=aarhus&country=BE'),
    isHidden: true,
  },
  ...comparisonPages,
  {
    name: 'practice of the first catalogue',
    path: at('/{practices}/aarhus-model-and-info-house-1'),
    jsonLd: 'Article',
  },
  {
    name: 'practice',
    path: (language, { published }) => address(language, `/{practices}/${published.at}`),
    jsonLd: 'Article',
  },
  {
    name: 'versions',
    path: (language, { published }) => address(language, `/{practices}/${published.at}/{versions}`),
    isHidden: true,
  },
  {
    name: 'version',
    path: (language, { published }) =>
      address(language, `/{practices}/${published.at}/{versions}/2`),
  },
  {
    name: 'older version',
    path: (language, { published }) =>
      address(language, `/{practices}/${published.at}/{versions}/1`),
    isHidden: true,
  },
  {
    name: 'collection',
    path: (language, { collection }) => address(language, `/{collections}/${String(collection)}`),
    isHidden: true,
  },
  {
    name: 'edition',
    path: (language, { collection }) =>
      address(language, `/{collections}/${String(collection)}/{editions}/1`),
    isHidden: true,
  },
  {
    name: 'no such collection',
    path: at('/{collections}/999999'),
    status: 404,
    isHidden: true,
  },
  { name: 'cities', path: at('/{cities}') },
  { name: 'cities like mine', path: at('/{cities}/{similar}') },
  { name: 'city', path: at('/{cities}/rotterdam') },
  { name: 'city without practices', path: at('/{cities}/malmo') },
  { name: 'summits', path: at('/{summits}') },
  { name: 'summit', path: at(rotterdam), jsonLd: 'Event' },
  ...publicParticipationPages,
  { name: 'session', path: at(session), jsonLd: 'Event' },
  { name: 'brief of a session', path: at(`${session}/{brief}`), isHidden: true },
  { name: 'brief with blocks', path: at(`${session}/{brief}?blocks=aim.studies`), isHidden: true },
  { name: 'declarations', path: at('/{declarations}') },
  { name: 'declaration', path: at('/{declarations}/rotterdam-declaration') },
  {
    name: 'coverage of a declaration',
    path: at('/{declarations}/rotterdam-declaration/{coverage}'),
  },
  {
    name: 'coverage by topic',
    path: at('/{declarations}/rotterdam-declaration/{coverage}?by=topic'),
    isHidden: true,
  },
  { name: 'themes', path: at('/{themes}') },
  { name: 'theme', path: at('/{themes}/mentoring'), jsonLd: 'DefinedTerm' },
  { name: 'search guide', path: at('/{searchGuide}') },
  { name: 'figures', path: at('/{figures}') },
  {
    name: 'commitment',
    path: at('/{declarations}/rotterdam-declaration/{commitments}/2'),
  },
  { name: 'data', path: at('/{data}'), jsonLd: 'Dataset' },
  { name: 'API', path: at('/{api}') },
  { name: 'explorer of the API', path: at('/{api}/{explorer}') },
  { name: 'about', path: at('/{about}') },
  { name: 'accessibility', path: at('/{about}/{accessibility}') },
  { name: 'privacy', path: at('/{about}/{privacy}') },
  { name: 'sign-in', path: at('/{signIn}'), isHidden: true },
  { name: 'forgotten password', path: at('/{forgottenPassword}'), isHidden: true },
  {
    name: 'forgotten password, requested',
    path: at('/{forgottenPassword}?requested'),
    isHidden: true,
  },
  {
    name: 'new password, a link that no longer works',
    path: at('/{newPassword}/key'),
    isHidden: true,
  },
  { name: 'stop an alert', path: at('/{alerts}/key'), isHidden: true },
  {
    name: 'invitation, a link that no longer works',
    path: at('/{invitation}/key'),
    isHidden: true,
  },
  {
    name: 'still running, a link that no longer works',
    path: at('/{stillRunning}/key'),
    isHidden: true,
  },
  {
    name: 'nothing new, a link that no longer works',
    path: at('/{commitments}/{nothingNew}/key'),
    isHidden: true,
  },
  { name: 'no such page', path: at('/street-mentors-12'), status: 404, isHidden: true },
  {
    name: 'no such practice',
    path: at('/{practices}/street-mentors-999999'),
    status: 404,
    isHidden: true,
  },
  {
    name: 'withdrawn practice',
    path: (language, { withdrawn }) => address(language, `/{practices}/${withdrawn.at}`),
    status: 410,
    isHidden: true,
  },
  {
    name: 'report a comment',
    path: (language, { commentId }) => address(language, `/{moderation}/{report}/${commentId}`),
    isHidden: true,
  },
];

/** What members work with. */
export const privatePages: readonly ListedPage[] = [
  { name: 'desk', as: editor, path: at('/{desk}') },
  { name: 'new practice', as: editor, path: at('/{practices}/{new}') },
  ...draftingPages,
  ...ownershipPages,
  {
    name: 'draft that was sent',
    as: editor,
    path: (language: Language, { submitted }: Setting) =>
      address(language, `/{practices}/${submitted.at}/{edit}`),
  },
  {
    name: 'no draft yet',
    as: editor,
    path: at('/{practices}/aarhus-model-and-info-house-1/{edit}'),
  },
  {
    name: 'own practice',
    as: editor,
    isHidden: false,
    path: (language: Language, { published }: Setting) =>
      address(language, `/{practices}/${published.at}`),
  },
  {
    name: 'withdraw',
    as: editor,
    path: at('/{practices}/aarhus-model-and-info-house-1/{withdraw}'),
  },
  {
    name: 'commitments of a practice',
    as: editor,
    path: at('/{practices}/aarhus-model-and-info-house-1/{commitments}'),
  },
  { name: 'commitments of one’s city', as: editor, path: at('/{desk}/{commitments}') },
  {
    name: 'report progress',
    as: editor,
    path: at('/{desk}/{commitments}/R2/{update}?city=aarhus'),
  },
  { name: 'cities like one’s own', as: editor, isHidden: false, path: at('/{cities}/{similar}') },
  { name: 'saved searches', as: editor, path: at('/{desk}/{searches}') },
  {
    name: 'save a search',
    as: editor,
    path: at('/{desk}/{searches}/{newSearch}?q=mentors&country=DK'),
  },
  { name: 'import a table', as: editor, path: at('/{desk}/{import}') },
  { name: 'a file that was refused', as: editor, path: at('/{desk}/{import}?fault=hasMacros') },
  { name: 'import for any city', as: organiser, path: at('/{desk}/{import}') },
  {
    name: 'table with faults',
    as: editor,
    path: (language: Language, { table }: Setting) =>
      address(language, `/{desk}/{import}/${table}`),
  },
  { name: 'my collections', as: editor, path: at('/{desk}/{collections}') },
  {
    name: 'own collection',
    as: editor,
    path: (language: Language, { collection }: Setting) =>
      address(language, `/{collections}/${String(collection)}`),
  },
  {
    name: 'add to a collection',
    as: editor,
    path: (language: Language, { published }: Setting) =>
      address(language, `/{practices}/${published.at}/{collections}`),
  },
  {
    name: 'collection, to a moderator',
    as: moderator,
    path: (language: Language, { collection }: Setting) =>
      address(language, `/{collections}/${String(collection)}`),
  },
  { name: 'API keys', as: editor, path: at('/{apiKeys}') },
  { name: 'sign-ins', as: editor, path: at('/{signIns}') },
  { name: 'password', as: editor, path: at('/{password}') },
  { name: 'sign out', as: editor, path: at('/{signOut}') },
  { name: 'review queue, not a reviewer', as: editor, path: at('/{review}'), status: 403 },
  { name: 'desk of a reviewer', as: reviewer, path: at('/{desk}') },
  { name: 'review queue', as: reviewer, path: at('/{review}') },
  {
    name: 'review',
    as: reviewer,
    path: (language: Language, { submitted }: Setting) =>
      address(language, `/{review}/${submitted.at}`),
  },
  {
    name: 'merge',
    as: reviewer,
    path: at('/{practices}/aarhus-model-and-info-house-1/{merge}'),
  },
  ...organisersPages,
  ...participationPages,
  {
    name: 'remove a progress report',
    as: moderator,
    path: (language: Language, { progressReportId }: Setting) =>
      address(language, `/{moderation}/{progress}/${progressReportId}`),
  },
  { name: 'moderation', as: moderator, path: at('/{moderation}') },
].map((page) => ({ isHidden: true, ...page }));
