import { membersWordsOf } from '../shared/i18n/load-catalogue';
import type { PagePart } from '../shared/loading/page-part';
import type { PageContext, PageDefinition } from './page-definition';
import type { PageName } from '../shared/navigation/paths';

interface PageModule {
  page: PageDefinition;
}

/** Where each page is: a file of its own, which a browser loads when it is needed. */
export const pageModules: Record<PageName, () => Promise<PageModule>> = {
  home: () => import('./routes/home-page/home-page'),
  search: () => import('./routes/search-page/search-page'),
  newPractice: () => import('./routes/new-practice-page/new-practice-page'),
  citeResult: () => import('./routes/cite-result-page/cite-result-page'),
  compare: () => import('./routes/compare-page/compare-page'),
  memo: () => import('./routes/memo-page/memo-page'),
  practice: () => import('./routes/practice-page/practice-page'),
  versions: () => import('./routes/versions-page/versions-page'),
  version: () => import('./routes/version-page/version-page'),
  withdraw: () => import('./routes/withdraw-page/withdraw-page'),
  merge: () => import('./routes/merge-page/merge-page'),
  practiceCommitments: () => import('./routes/practice-commitments-page/practice-commitments-page'),
  commitmentLinks: () => import('./routes/commitment-links-page/commitment-links-page'),
  collectPractice: () => import('./routes/collect-practice-page/collect-practice-page'),
  collection: () => import('./routes/collection-page/collection-page'),
  edition: () => import('./routes/edition-page/edition-page'),
  translate: () => import('./routes/translate-page/translate-page'),
  edit: () => import('./routes/edit-page/edit-page'),
  editTask: () => import('./routes/edit-task-page/edit-task-page'),
  practiceFiles: () => import('./routes/practice-files-page/practice-files-page'),
  coAuthors: () => import('./routes/co-authors-page/co-authors-page'),
  endorse: () => import('./routes/endorse-page/endorse-page'),
  check: () => import('./routes/check-page/check-page'),
  cities: () => import('./routes/cities-page/cities-page'),
  similarCities: () => import('./routes/similar-cities-page/similar-cities-page'),
  city: () => import('./routes/city-page/city-page'),
  summits: () => import('./routes/summits-page/summits-page'),
  summit: () => import('./routes/summit-page/summit-page'),
  participate: () => import('./routes/participate-page/participate-page'),
  writeRequest: () => import('./routes/write-request-page/write-request-page'),
  participateTask: () => import('./routes/participate-task-page/participate-task-page'),
  checkRequest: () => import('./routes/check-request-page/check-request-page'),
  requestSent: () => import('./routes/request-sent-page/request-sent-page'),
  participationCall: () => import('./routes/participation-call-page/participation-call-page'),
  participationRequest: () =>
    import('./routes/participation-request-page/participation-request-page'),
  cancelRequest: () => import('./routes/cancel-request-page/cancel-request-page'),
  session: () => import('./routes/session-page/session-page'),
  brief: () => import('./routes/brief-page/brief-page'),
  outcome: () => import('./routes/outcome-page/outcome-page'),
  caseStudies: () => import('./routes/case-studies-page/case-studies-page'),
  organise: () => import('./routes/organise-page/organise-page'),
  newSummit: () => import('./routes/summit-form-page/summit-form-page'),
  agreements: () => import('./routes/agreements-page/agreements-page'),
  organiseSummit: () => import('./routes/summit-desk-page/summit-desk-page'),
  editSummit: () => import('./routes/summit-form-page/summit-form-page'),
  programme: () => import('./routes/programme-page/programme-page'),
  newSession: () => import('./routes/plan-session-page/plan-session-page'),
  planSession: () => import('./routes/plan-session-page/plan-session-page'),
  weighRequests: () => import('./routes/weigh-requests-page/weigh-requests-page'),
  decideRequests: () => import('./routes/decide-requests-page/decide-requests-page'),
  weighRequest: () => import('./routes/weigh-request-page/weigh-request-page'),
  fieldVisits: () => import('./routes/field-visits-page/field-visits-page'),
  fieldVisit: () => import('./routes/field-visit-page/field-visit-page'),
  people: () => import('./routes/people-page/people-page'),
  paper: () => import('./routes/paper-page/paper-page'),
  speaker: () => import('./routes/speaker-page/speaker-page'),
  speakerChanges: () => import('./routes/speaker-changes-page/speaker-changes-page'),
  releaseProgramme: () => import('./routes/release-page/release-page'),
  declarations: () => import('./routes/declarations-page/declarations-page'),
  declaration: () => import('./routes/declaration-page/declaration-page'),
  declarationEdition: () => import('./routes/declaration-edition-page/declaration-edition-page'),
  signatures: () => import('./routes/signatures-page/signatures-page'),
  declarationDrafts: () => import('./routes/declaration-drafts/drafts-page'),
  newDeclaration: () => import('./routes/declaration-drafts/new-declaration-page'),
  declarationDraft: () => import('./routes/declaration-drafts/draft-page'),
  draftHead: () => import('./routes/declaration-drafts/head-page'),
  newArticle: () => import('./routes/declaration-drafts/article-page'),
  draftArticle: () => import('./routes/declaration-drafts/article-page'),
  newCommitment: () => import('./routes/declaration-drafts/commitment-page'),
  draftCommitment: () => import('./routes/declaration-drafts/commitment-page'),
  coverage: () => import('./routes/coverage-page/coverage-page'),
  themes: () => import('./routes/themes-page/themes-page'),
  theme: () => import('./routes/theme-page/theme-page'),
  searchGuide: () => import('./routes/search-guide-page/search-guide-page'),
  figures: () => import('./routes/figures-page/figures-page'),
  commitment: () => import('./routes/commitment-page/commitment-page'),
  data: () => import('./routes/data-page/data-page'),
  api: () => import('./routes/api-page/api-page'),
  apiExplorer: () => import('./routes/api-explorer-page/api-explorer-page'),
  about: () => import('./routes/about-page/about-page'),
  accessibility: () => import('./routes/accessibility-page/accessibility-page'),
  privacy: () => import('./routes/privacy-page/privacy-page'),
  signIn: () => import('./routes/sign-in-page/sign-in-page'),
  signOut: () => import('./routes/sign-out-page/sign-out-page'),
  invitation: () => import('./routes/invitation-page/invitation-page'),
  password: () => import('./routes/password-page/password-page'),
  forgottenPassword: () => import('./routes/forgotten-password-page/forgotten-password-page'),
  newPassword: () => import('./routes/new-password-page/new-password-page'),
  signIns: () => import('./routes/sign-ins-page/sign-ins-page'),
  apiKeys: () => import('./routes/api-keys-page/api-keys-page'),
  desk: () => import('./routes/desk-page/desk-page'),
  translations: () => import('./routes/translations-page/translations-page'),
  teamInvitations: () => import('./routes/team-invitations-page/team-invitations-page'),
  handOver: () => import('./routes/hand-over-page/hand-over-page'),
  savedSearches: () => import('./routes/saved-searches-page/saved-searches-page'),
  saveSearch: () => import('./routes/save-search-page/save-search-page'),
  collections: () => import('./routes/collections-page/collections-page'),
  spreadsheets: () => import('./routes/spreadsheets-page/spreadsheets-page'),
  spreadsheet: () => import('./routes/spreadsheet-page/spreadsheet-page'),
  calendar: () => import('./routes/calendar-page/calendar-page'),
  concepts: () => import('./routes/concepts-page/concepts-page'),
  newConcept: () => import('./routes/concept-page/concept-page'),
  concept: () => import('./routes/concept-page/concept-page'),
  cityCommitments: () => import('./routes/city-commitments-page/city-commitments-page'),
  reportProgress: () => import('./routes/report-progress-page/report-progress-page'),
  stillRunning: () => import('./routes/still-running-page/still-running-page'),
  nothingNew: () => import('./routes/nothing-new-page/nothing-new-page'),
  followUp: () => import('./routes/follow-up-page/follow-up-page'),
  stopAlert: () => import('./routes/stop-alert-page/stop-alert-page'),
  reviewQueue: () => import('./routes/review-queue-page/review-queue-page'),
  review: () => import('./routes/review-page/review-page'),
  moderation: () => import('./routes/moderation-page/moderation-page'),
  removeProgress: () => import('./routes/remove-progress-page/remove-progress-page'),
  reportComment: () => import('./routes/report-comment-page/report-comment-page'),
};

const loaded = new Map<PageName, PageDefinition>();
const loading = new Map<PageName, Promise<PageDefinition>>();

/** The page when it has been loaded before. */
export function loadedPage(name: PageName): PageDefinition | undefined {
  return loaded.get(name);
}

/** Loads a page once. */
export function loadPage(name: PageName): Promise<PageDefinition> {
  let promise = loading.get(name);
  if (!promise) {
    promise = pageModules[name]().then(({ page }) => {
      loaded.set(name, page);
      return page;
    });
    promise.catch(() => loading.delete(name));
    loading.set(name, promise);
  }
  return promise;
}

/** Loads a page with the parts that are shown at an address with an answer. */
export async function loadWhole(context: PageContext, data: unknown): Promise<PageDefinition> {
  const page = await loadPage(context.page);
  await loadParts(page, context, data);
  return page;
}

/** Loads what a page shows at an address with an answer. */
export async function loadParts(
  page: PageDefinition,
  context: PageContext,
  data: unknown,
): Promise<void> {
  await Promise.all(partsOf(page, context, data).map((part) => part.load()));
}

/** Whether a page shows words that not everybody loads. */
export function showsMembersWords({ isPrivate, isForFew }: PageDefinition): boolean {
  return isPrivate === true || isForFew === true;
}

/** What a page needs at an address with an answer besides its own file. */
export function partsOf(
  page: PageDefinition,
  context: PageContext,
  data: unknown,
): readonly PagePart[] {
  const shown = page.parts?.(context, data) ?? [];
  return showsMembersWords(page) ? [...shown, membersWordsOf(context.i18n)] : shown;
}
