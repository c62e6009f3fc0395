// What a page may weigh and how it must fare, by the kind of its route (docs/design.md, "Budgets").
const kilobyte = 1_000;

const everywhere = {
  html: 30 * kilobyte,
  styles: 18 * kilobyte,
  fonts: 82 * kilobyte,
  images: 150 * kilobyte,
  requests: 20,
  thirdParty: 0,
};

/** Compressed bytes; `route` is what a page adds to the scripts that every page has. */
export const budgets = {
  read: { ...everywhere, entry: 165 * kilobyte, route: 12 * kilobyte },
  desk: { ...everywhere, scripts: 215 * kilobyte },
  editor: { ...everywhere, scripts: 280 * kilobyte },
};

/** Lighthouse on a phone, simulated: scores of 100, milliseconds, and the shift of the layout. */
export const lighthouseTargets = {
  performance: { atLeast: 95 },
  accessibility: { atLeast: 100 },
  'best-practices': { atLeast: 100 },
  seo: { atLeast: 100 },
  'largest-contentful-paint': { atMost: 2_300 },
  'total-blocking-time': { atMost: 100 },
  'cumulative-layout-shift': { atMost: 0.1 },
};

const practice = '/en/practices/x-12';

/** The pages that are weighed, as whom. */
export const pages = [
  { name: 'home', path: '/en', kind: 'read', isJudged: true },
  // The result of a search for words is no page of its own for search engines.
  {
    name: 'search',
    path: '/en/practices?q=mentoring',
    kind: 'read',
    isJudged: true,
    isKeptOut: true,
  },
  { name: 'search, table', path: '/en/practices?view=table', kind: 'read' },
  { name: 'search, timeline', path: '/en/practices?view=timeline', kind: 'read' },
  { name: 'search, map', path: '/en/practices?view=map', kind: 'read' },
  { name: 'practice', path: practice, kind: 'read', isJudged: true },
  { name: 'version', path: `${practice}/versions/1`, kind: 'read' },
  { name: 'versions', path: `${practice}/versions`, kind: 'read' },
  { name: 'cities', path: '/en/cities', kind: 'read' },
  { name: 'city', path: '/en/cities/rotterdam', kind: 'read' },
  { name: 'summits', path: '/en/summits', kind: 'read' },
  { name: 'summit', path: '/en/summits/rotterdam-2016', kind: 'read' },
  { name: 'declarations', path: '/en/declarations', kind: 'read' },
  { name: 'declaration', path: '/en/declarations/rotterdam-declaration', kind: 'read' },
  { name: 'about', path: '/en/about', kind: 'read' },
  { name: 'sign-in', path: '/en/account/sign-in', kind: 'read' },
  { name: 'desk', path: '/en/desk', kind: 'desk', as: 'editor@aarhus.example' },
  { name: 'review queue', path: '/en/review', kind: 'desk', as: 'reviewer@praxis.example' },
  { name: 'moderation', path: '/en/moderation', kind: 'desk', as: 'moderator@praxis.example' },
  { name: 'new practice', path: '/en/practices/new', kind: 'editor', as: 'editor@aarhus.example' },
  { name: 'editor', draft: '', kind: 'editor', as: 'editor@aarhus.example' },
  { name: 'editor, a task', draft: '/basics', kind: 'editor', as: 'editor@aarhus.example' },
  { name: 'editor, check', draft: '/check', kind: 'editor', as: 'editor@aarhus.example' },
];
