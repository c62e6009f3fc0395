// Things as the API gives them, for tests: the schema checks that nothing is missing. Visible is only what a test changes.

type Given = Readonly<Record<string, unknown>>;

let last = 0;

/** An id that no other sample has. */
function newId(): string {
  last += 1;
  return `0198c0de-0000-7000-8000-${String(last).padStart(12, '0')}`;
}

export function aTerm(code: string, label: string, definition: string | null = null) {
  return { code, label, definition, group: null };
}

export const aarhus = {
  id: 'city-aarhus',
  slug: 'aarhus',
  name: 'Aarhus',
  latitude: 56.1572,
  longitude: 10.2107,
  country: { code: 'DK', name: 'Denmark' },
  size: 'FROM_250K',
  similar: [],
};

const described = {
  title: 'Night mentors',
  titleLanguage: 'EN',
  summary: 'Mentors walk with young people at night.',
  summaryLanguage: 'EN',
  originalLanguage: 'EN',
  contentLanguage: 'EN',
  availableLanguages: ['EN'],
  startYear: 2015,
  endYear: null,
  setupTimeMonths: null,
  contactService: null,
  contactAddress: null,
  annex: null,
  attachments: [],
  annexSummit: null,
  statusConfirmedOn: null,
  otherCities: [],
  transferOffer: [],
  locationPrecision: null,
  textLicence: null,
  lifecycleStatus: aTerm('active', 'Running'),
  geographicScale: null,
  topics: [aTerm('youth', 'Young people')],
  preventionLevels: [],
  phenomena: [],
  targetGroups: [],
  budgetBand: null,
  staffBand: null,
  fundingSources: [],
  evidenceLevel: null,
  actors: [],
  links: [],
  commitmentCodes: [],
};

/** A practice that its city wrote and a reviewer approved. */
export function aPractice(given: Given = {}) {
  return {
    id: newId(),
    number: 92,
    slug: 'night-mentors',
    url: 'https://praxis.test/p/92',
    publication: 'PUBLISHED',
    provenance: 'CITY',
    sourceConfidence: null,
    confirmedAt: null,
    isUnconfirmed: false,
    firstPublishedAt: '2026-03-01T09:00:00.000Z',
    publishedAt: '2026-03-01T09:00:00.000Z',
    withdrawnAt: null,
    withdrawalReason: null,
    commentCount: 0,
    comments: commentsOf([]),
    viewerCanEdit: false,
    viewerCanTranslate: false,
    contentOrigin: 'ORIGINAL',
    viewerCanSubmit: false,
    viewerCanEndorse: false,
    coAuthors: null,
    viewerCanReview: false,
    viewerCanWithdraw: false,
    viewerCanMerge: false,
    viewerCanProposeLink: false,
    viewerCanConfirm: false,
    text: aText(),
    originalText: aText(),
    newsAt: '2026-03-01T09:00:00.000Z',
    currentVersion: { version: 1, publishedAt: '2026-03-01T09:00:00.000Z', reviewNote: null },
    citations: [
      { style: 'APA', text: 'Aarhus. (2026, March 1). Night mentors (Version 1).' },
      { style: 'CHICAGO', text: 'Aarhus. 2026. Night mentors. Version 1.' },
    ],
    draft: null,
    reviews: null,
    reviewOpinions: null,
    reviewConflicts: null,
    successor: null,
    city: aarhus,
    commitments: [],
    commitmentLinks: [],
    linkProposals: null,
    caseStudies: [],
    adoptions: [],
    related: [],
    ...described,
    ...given,
  };
}

/** The words of a practice in one language. */
export function aText(given: Given = {}) {
  return {
    language: 'EN',
    origin: 'ORIGINAL',
    fieldStandings: [],
    title: 'Night mentors',
    summary: 'Mentors walk with young people at night.',
    objectives: [],
    buildingBlocks: [],
    outputs: [],
    claims: [],
    outcomes: [],
    evaluation: [],
    ...given,
  };
}

/** Formatted text of one paragraph. */
export function richText(markdown: string) {
  return {
    markdown,
    plain: markdown,
    html: '',
    nodes: [{ type: 'paragraph', children: [{ type: 'text', value: markdown }] }],
  };
}

/** The working copy of a practice. */
export function aDraft(given: Given = {}) {
  return {
    ...described,
    practiceId: 'practice-92',
    revision: 1,
    state: 'EDITING',
    updatedAt: '2026-03-02T09:00:00.000Z',
    updatedBy: null,
    submittedAt: null,
    submittedBy: null,
    daysWaiting: null,
    minorEdit: null,
    assignment: null,
    viewerConflict: null,
    judges: null,
    differencesSinceReview: null,
    heldBy: null,
    isOnBehalf: false,
    awaitsCity: false,
    cityApprovedAt: null,
    viewerCanApprove: false,
    viewerCanWriteAnnex: true,
    text: aText(),
    originalText: aText(),
    differences: [],
    completeness: { filled: 4, wanted: 28 },
    advice: [],
    warnings: [],
    examples: [],
    gaps: [],
    tasks: [],
    ...given,
  };
}

/** A passage of a draft that could harm somebody. */
export function aWarning(given: Given = {}) {
  return {
    id: newId(),
    kind: 'PERSONAL_NAME',
    field: 'lessons',
    task: 'RESULTS',
    language: 'EN',
    row: null,
    part: null,
    start: 5,
    end: 17,
    isJustifiable: true,
    before: 'With ',
    words: 'Peter Jensen',
    after: ' it began.',
    justification: null,
    ...given,
  };
}

/** A comment of somebody else. */
export function aComment(given: Given = {}) {
  return {
    id: newId(),
    language: 'EN',
    createdAt: '2026-03-03T10:00:00.000Z',
    editableUntil: '2026-03-03T10:15:00.000Z',
    editedAt: null,
    removedAt: null,
    viewerCanEdit: false,
    viewerCanRemove: false,
    viewerCanReport: false,
    body: richText('How many mentors are there?'),
    author: { id: 'account-marta', displayName: 'Marta Vidal' },
    replies: [],
    ...given,
  };
}

export function commentsOf(comments: readonly { id: string }[], given: Given = {}) {
  return {
    totalCount: comments.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    edges: comments.map((node) => ({ cursor: `cursor of ${node.id}`, node })),
    ...given,
  };
}

/** What a search found. */
export function found(practices: readonly { number: number }[], given: Given = {}) {
  return {
    totalCount: practices.length,
    engine: 'MEILISEARCH',
    isSimplified: false,
    respelled: null,
    remedies: [],
    concepts: [],
    facets: [],
    edges: practices.map((node) => ({
      cursor: `cursor of ${String(node.number)}`,
      matchedLanguage: 'EN',
      highlights: [],
      node,
    })),
    ...given,
  };
}

/** Somebody who is signed in. */
export const ingrid = {
  id: 'account-ingrid',
  displayName: 'Ingrid Holm',
  email: 'ingrid@aarhus.test',
  language: 'EN',
  roles: [],
  memberships: [],
  practices: [],
  practicesToConfirm: [],
  brokenLinks: [],
  invitations: [],
  participationRequests: [],
  coAuthored: [],
  draftsOnBehalf: null,
  sessions: [],
};

/** A picture that a draft or a version shows. */
export function anAttachment(given: Given = {}) {
  return {
    id: newId(),
    kind: 'PICTURE',
    name: 'boats.webp',
    bytes: 154_321,
    width: 900,
    height: 600,
    state: 'AVAILABLE',
    isScanned: true,
    alt: 'Two boats',
    caption: null,
    credit: null,
    address: '/files/1/boats.webp',
    ...given,
  };
}
