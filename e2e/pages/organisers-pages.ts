import { address } from './addresses';
import type { Drafted } from './declaration-setting';
import type { ListedPage } from './page-list';
import { organiser } from './setting';

const at =
  (pattern: string): ListedPage['path'] =>
  (language) =>
    address(language, pattern);

const inDeclaration =
  (rest: (declaration: Drafted) => string): ListedPage['path'] =>
  (language, { declaration }) =>
    address(language, `/{secretariat}/{declarations}/${declaration.draft}${rest(declaration)}`);

const session =
  '/{summits}/rotterdam-2016/{sessions}/local-initiatives-against-the-causes-of-radicalisation';

/** Of the secretariat and of who organises a summit. */
export const organisersPages: readonly ListedPage[] = [
  { name: 'practices for commitments', as: organiser, path: at('/{secretariat}/{links}') },
  {
    name: 'case studies of a session, a practice chosen',
    as: organiser,
    path: at(`${session}/{practices}?q=aarhus&practice=1&saved=1`),
  },
  { name: 'brief, to an organiser', as: organiser, path: at(`${session}/{brief}`) },
  { name: 'outcome of a session', as: organiser, path: at(`${session}/{outcome}`) },
  { name: 'session with buttons', as: organiser, path: at(session), isHidden: false },
  {
    name: 'signatures of a declaration, to an organiser',
    as: organiser,
    path: at('/{declarations}/barcelona-declaration/{signatures}'),
  },
  {
    name: 'translations that are out of date',
    as: organiser,
    path: at('/{desk}/{translations}?wanting=outdated&into=fr'),
  },
  {
    name: 'translation desk',
    as: organiser,
    path: (language, { published }) =>
      address(language, `/{practices}/${published.at}/{translate}/es`),
  },
  { name: 'agreements', as: organiser, path: at('/{organise}/{agreements}') },
  {
    name: 'declarations that are written',
    as: organiser,
    path: at('/{secretariat}/{declarations}'),
  },
  {
    name: 'a new declaration',
    as: organiser,
    path: at('/{secretariat}/{declarations}/{new}'),
  },
  {
    name: 'invitations into teams',
    as: 'admin@praxis.example',
    path: at('/{desk}/{invitations}?city=oulu'),
  },
  ...[
    ['that is written', ''],
    ['title and languages of it', '/{edit}'],
    ['a new article of it', '/{articles}/{new}'],
  ].map(([name = '', rest = '']) => ({
    name: `a declaration, ${name}`,
    as: organiser,
    path: inDeclaration(() => rest),
  })),
  {
    name: 'an article of a declaration',
    as: organiser,
    path: inDeclaration(({ article }) => `/{articles}/${article}`),
  },
  {
    name: 'a new commitment of a declaration',
    as: organiser,
    path: inDeclaration(({ article }) => `/{articles}/${article}/{commitments}/{new}`),
  },
  {
    name: 'a commitment of a declaration',
    as: organiser,
    path: inDeclaration(({ commitment }) => `/{commitments}/${commitment}`),
  },
  { name: 'concepts', as: 'admin@praxis.example', path: at('/{desk}/{concepts}?word=exit') },
  { name: 'concept', as: 'admin@praxis.example', path: at('/{desk}/{concepts}/radicalisation') },
  { name: 'new concept', as: 'admin@praxis.example', path: at('/{desk}/{concepts}/{new}') },
  { name: 'summits to organise', as: organiser, path: at('/{organise}') },
  { name: 'a new summit', as: organiser, path: at('/{organise}/{create}') },
  {
    name: 'invitation to speak, a link that no longer works',
    path: at('/{speakers}/key'),
    isHidden: true,
  },
  { name: 'calendar', as: organiser, path: at('/{desk}/{calendar}') },
  { name: 'follow-up', as: organiser, path: at('/{secretariat}/{followUp}') },
  {
    name: 'follow-up of one commitment',
    as: organiser,
    path: at('/{secretariat}/{followUp}?commitment=R4&standing=NEVER_REPORTED'),
  },
];
