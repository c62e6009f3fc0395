import { isLanguage, type Language } from '../shared';
import { words } from './words';

/** Every page: words of `words`, and `:name` for what varies. */
const patterns = {
  home: [],
  search: ['practices'],
  newPractice: ['practices', 'new'],
  citeResult: ['practices', 'cite'],
  compare: ['compare'],
  memo: ['compare', 'memo'],
  practice: ['practices', ':practice'],
  versions: ['practices', ':practice', 'versions'],
  version: ['practices', ':practice', 'versions', ':version'],
  withdraw: ['practices', ':practice', 'withdraw'],
  merge: ['practices', ':practice', 'merge'],
  practiceCommitments: ['practices', ':practice', 'commitments'],
  collectPractice: ['practices', ':practice', 'collections'],
  translate: ['practices', ':practice', 'translate', ':into'],
  edit: ['practices', ':practice', 'edit'],
  endorse: ['practices', ':practice', 'confirm'],
  check: ['practices', ':practice', 'edit', 'check'],
  practiceFiles: ['practices', ':practice', 'edit', 'files'],
  coAuthors: ['practices', ':practice', 'edit', 'coAuthors'],
  editTask: ['practices', ':practice', 'edit', ':task'],
  collection: ['collections', ':collection'],
  edition: ['collections', ':collection', 'editions', ':edition'],
  cities: ['cities'],
  similarCities: ['cities', 'similar'],
  city: ['cities', ':city'],
  summits: ['summits'],
  summit: ['summits', ':summit'],
  participate: ['summits', ':summit', 'participate'],
  participateTask: ['summits', ':summit', 'participate', ':request', ':task'],
  checkRequest: ['summits', ':summit', 'participate', ':request', 'check'],
  requestSent: ['summits', ':summit', 'participate', ':request', 'sent'],
  writeRequest: ['summits', ':summit', 'participate', ':request'],
  session: ['summits', ':summit', 'sessions', ':session'],
  caseStudies: ['summits', ':summit', 'sessions', ':session', 'practices'],
  brief: ['summits', ':summit', 'sessions', ':session', 'brief'],
  outcome: ['summits', ':summit', 'sessions', ':session', 'outcome'],
  organise: ['organise'],
  newSummit: ['organise', 'create'],
  agreements: ['organise', 'agreements'],
  organiseSummit: ['organise', ':summit'],
  editSummit: ['organise', ':summit', 'edit'],
  programme: ['organise', ':summit', 'programme'],
  participationCall: ['organise', ':summit', 'call'],
  newSession: ['organise', ':summit', 'programme', 'create'],
  planSession: ['organise', ':summit', 'programme', ':session'],
  releaseProgramme: ['organise', ':summit', 'release'],
  weighRequests: ['organise', ':summit', 'requests'],
  decideRequests: ['organise', ':summit', 'requests', 'decide'],
  weighRequest: ['organise', ':summit', 'requests', ':request'],
  fieldVisits: ['organise', ':summit', 'fieldVisits'],
  fieldVisit: ['organise', ':summit', 'fieldVisits', ':session'],
  people: ['organise', ':summit', 'people'],
  paper: ['organise', ':summit', 'papers', ':kind', ':id'],
  speaker: ['speakers', ':key'],
  speakerChanges: ['speakers', ':key', 'changes'],
  declarations: ['declarations'],
  declaration: ['declarations', ':declaration'],
  coverage: ['declarations', ':declaration', 'coverage'],
  declarationEdition: ['declarations', ':declaration', 'editions', ':edition'],
  signatures: ['declarations', ':declaration', 'signatures'],
  themes: ['themes'],
  theme: ['themes', ':theme'],
  searchGuide: ['help', 'search'],
  figures: ['figures'],
  commitment: ['declarations', ':declaration', 'commitments', ':number'],
  data: ['data'],
  api: ['api'],
  apiExplorer: ['api', 'explorer'],
  about: ['about'],
  accessibility: ['about', 'accessibility'],
  privacy: ['about', 'privacy'],
  signIn: ['account', 'signIn'],
  signOut: ['account', 'signOut'],
  signIns: ['account', 'signIns'],
  apiKeys: ['account', 'apiKeys'],
  password: ['account', 'password'],
  forgottenPassword: ['account', 'forgottenPassword'],
  newPassword: ['account', 'newPassword', ':key'],
  invitation: ['account', 'invitation', ':key'],
  desk: ['desk'],
  translations: ['desk', 'translations'],
  handOver: ['desk', 'handOver'],
  teamInvitations: ['desk', 'invitations'],
  savedSearches: ['desk', 'searches'],
  saveSearch: ['desk', 'searches', 'new'],
  collections: ['desk', 'collections'],
  spreadsheets: ['desk', 'import'],
  spreadsheet: ['desk', 'import', ':id'],
  calendar: ['desk', 'calendar'],
  concepts: ['desk', 'concepts'],
  newConcept: ['desk', 'concepts', 'new'],
  concept: ['desk', 'concepts', ':concept'],
  cityCommitments: ['desk', 'commitments'],
  reportProgress: ['desk', 'commitments', ':commitment', 'update'],
  participationRequest: ['desk', 'requests', ':request'],
  cancelRequest: ['desk', 'requests', ':request', 'cancel'],
  stopAlert: ['alerts', ':key'],
  stillRunning: ['stillRunning', ':key'],
  nothingNew: ['commitments', 'nothingNew', ':key'],
  declarationDrafts: ['secretariat', 'declarations'],
  newDeclaration: ['secretariat', 'declarations', 'new'],
  declarationDraft: ['secretariat', 'declarations', ':draft'],
  draftHead: ['secretariat', 'declarations', ':draft', 'edit'],
  newArticle: ['secretariat', 'declarations', ':draft', 'articles', 'new'],
  draftArticle: ['secretariat', 'declarations', ':draft', 'articles', ':article'],
  newCommitment: [
    'secretariat',
    'declarations',
    ':draft',
    'articles',
    ':article',
    'commitments',
    'new',
  ],
  draftCommitment: ['secretariat', 'declarations', ':draft', 'commitments', ':commitment'],
  followUp: ['secretariat', 'followUp'],
  commitmentLinks: ['secretariat', 'links'],
  reviewQueue: ['review'],
  review: ['review', ':practice'],
  moderation: ['moderation'],
  removeProgress: ['moderation', 'progress', ':report'],
  reportComment: ['moderation', 'report', ':comment'],
} as const satisfies Record<string, readonly (keyof typeof words | `:${string}`)[]>;

export type PageName = keyof typeof patterns;
export const pageNames = Object.keys(patterns) as PageName[];

type Varying<Pattern extends readonly string[]> = {
  [Index in keyof Pattern]: Pattern[Index] extends `:${infer Name}` ? Name : never;
}[number];
export type PageParams<Page extends PageName> = Record<
  Varying<(typeof patterns)[Page]>,
  string | number
>;

/** The address of a page in a language, without its query. */
export function pathTo<Page extends PageName>(
  language: Language,
  page: Page,
  ...params: keyof PageParams<Page> extends never ? [] : [PageParams<Page>]
): string {
  return pathWith(language, page, params[0] ?? {});
}

/** As `pathTo`, for parameters that were read from an address. */
export function pathWith(
  language: Language,
  page: PageName,
  params: Readonly<Record<string, string | number>>,
): string {
  const parts = patterns[page].map((part) =>
    part.startsWith(':')
      ? encodeURIComponent(String(params[part.slice(1)] ?? ''))
      : words[part as keyof typeof words][language],
  );
  return `/${[language, ...parts].join('/')}`;
}

/** A page that was found by its address, with what varies in it. */
export interface MatchedPage {
  language: Language;
  page: PageName;
  params: Record<string, string>;
}

/** The page behind a path; null when there is none. Fixed words win over what varies. */
export function matchPath(pathname: string): MatchedPage | null {
  const [language, ...parts] = pathname.replace(/\/+$/, '').split('/').slice(1);
  if (!isLanguage(language)) return null;
  let best: { match: MatchedPage; fixed: number } | null = null;
  for (const page of pageNames) {
    const params = matchPattern(patterns[page], parts, language);
    if (params === null) continue;
    const fixed = patterns[page].filter((part) => !part.startsWith(':')).length;
    if (best === null || fixed > best.fixed) best = { match: { language, page, params }, fixed };
  }
  return best?.match ?? null;
}

function matchPattern(
  pattern: readonly string[],
  parts: readonly string[],
  language: Language,
): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of pattern.entries()) {
    const given = decoded(parts[i] ?? '');
    if (part.startsWith(':')) {
      if (given === '') return null;
      params[part.slice(1)] = given;
    } else if (words[part as keyof typeof words][language] !== given) return null;
  }
  return params;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The readable address of a practice: its slug, then its number, which decides. */
export function practiceParam(practice: {
  readonly slug: string;
  readonly number: number;
}): string {
  return `${practice.slug}-${String(practice.number)}`;
}

/** The number in the address of a practice; null when there is none. */
export function numberOf(param: string | undefined): number | null {
  const number = Number(/(?:^|-)(\d{1,9})$/.exec(param ?? '')?.[1]);
  return Number.isInteger(number) && number > 0 ? number : null;
}
