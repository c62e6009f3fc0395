import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import {
  canApproveForCity,
  canCreatePractice,
  canEditPractice,
  canMergePractice,
  canReadAnnex,
  canReadDraft,
  canReadDraftAnnex,
  canReadReviews,
  canSeePractice,
  canSubmitPractice,
  canWithdrawPractice,
  type PracticeStanding,
} from './practice-policy';

const viewers = {
  visitor,
  member: memberViewer('member'),
  editor: memberViewer('editor', { cities: { aarhus: 'editor' } }),
  coordinator: memberViewer('coordinator', { cities: { aarhus: 'coordinator' } }),
  otherEditor: memberViewer('other', { cities: { rotterdam: 'coordinator' } }),
  verifiedEditor: memberViewer('verified', {
    cities: { rotterdam: 'editor', malmo: 'editor' },
    verifiedCities: ['rotterdam'],
  }),
  reviewer: memberViewer('reviewer', { roles: ['reviewer'] }),
  ownReviewer: memberViewer('own', { roles: ['reviewer'], cities: { aarhus: 'editor' } }),
  coAuthor: memberViewer('co', { coAuthorOf: ['mentors'] }),
  coAuthorElsewhere: memberViewer('co2', { coAuthorOf: ['something else'] }),
  verifiedCoAuthor: memberViewer('co3', {
    coAuthorOf: ['mentors'],
    cities: { malmo: 'editor' },
    verifiedCities: ['malmo'],
  }),
  coAuthoringReviewer: memberViewer('co4', { roles: ['reviewer'], coAuthorOf: ['mentors'] }),
  moderator: memberViewer('moderator', { roles: ['moderator'] }),
  organiser: memberViewer('organiser', { roles: ['organiser'] }),
  administrator: memberViewer('administrator', { roles: ['administrator'] }),
} satisfies Record<string, Viewer>;

const everyone = Object.keys(viewers);
const team = ['editor', 'coordinator', 'ownReviewer'];
const coAuthors = ['coAuthor', 'verifiedCoAuthor', 'coAuthoringReviewer'];
const secretariat = ['organiser', 'administrator'];
const practice = (over: Partial<PracticeStanding>): PracticeStanding => ({
  id: 'mentors',
  cityId: 'aarhus',
  publication: 'unpublished',
  draftState: 'editing',
  isOnBehalf: false,
  ...over,
});
const allowed = (check: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => check(viewer))
    .map(([name]) => name);

test.each([
  ['an unpublished one in writing', practice({}), [...team, ...coAuthors]],
  [
    'one that the secretariat writes on the city’s behalf',
    practice({ isOnBehalf: true }),
    [...team, ...coAuthors, ...secretariat],
  ],
  [
    'an unpublished one sent to review',
    practice({ draftState: 'submitted' }),
    [...team, ...coAuthors, 'reviewer'],
  ],
  ['a declined one', practice({ draftState: 'declined' }), [...team, ...coAuthors, 'reviewer']],
  ['a published one', practice({ publication: 'published', draftState: null }), everyone],
  [
    'a withdrawn one, as a stub',
    practice({ publication: 'withdrawn', draftState: null }),
    everyone,
  ],
])('%s is seen by %#', (_, standing, expected) => {
  expect(allowed((viewer) => canSeePractice(viewer, standing)).sort()).toEqual(
    [...expected].sort(),
  );
});

test.each([
  ['in writing', practice({ publication: 'published' }), [...team, ...coAuthors]],
  [
    'sent to review',
    practice({ publication: 'published', draftState: 'submitted' }),
    [...team, ...coAuthors, 'reviewer'],
  ],
  ['that does not exist', practice({ publication: 'published', draftState: null }), []],
])('the draft %s of a published practice is read by %#', (_, standing, expected) => {
  expect(allowed((viewer) => canReadDraft(viewer, standing)).sort()).toEqual([...expected].sort());
});

test('a city’s practices are begun by its team, or by the secretariat on its behalf', () => {
  expect(allowed((viewer) => canCreatePractice(viewer, 'aarhus'))).toEqual([
    ...team,
    ...secretariat,
  ]);
});

test.each([
  ['a draft', practice({}), [...team, ...coAuthors], team],
  [
    'what is published, without a draft',
    practice({ publication: 'published', draftState: null }),
    team,
    team,
  ],
  [
    'a draft on its behalf',
    practice({ isOnBehalf: true }),
    [...team, ...coAuthors, ...secretariat],
    [...team, ...secretariat],
  ],
  ['what was withdrawn', practice({ publication: 'withdrawn', isOnBehalf: true }), [], []],
  ['what was merged', practice({ publication: 'merged', isOnBehalf: true }), [], []],
])(
  '%s is written by the team and co-authors, and sent in without them',
  (_, standing, write, send) => {
    expect(allowed((viewer) => canEditPractice(viewer, standing)).sort()).toEqual(
      [...write].sort(),
    );
    expect(allowed((viewer) => canSubmitPractice(viewer, standing)).sort()).toEqual(
      [...send].sort(),
    );
  },
);

test('what was written on a city’s behalf is approved by its own team alone', () => {
  const standing = practice({ isOnBehalf: true, draftState: 'submitted' });
  expect(allowed((viewer) => canApproveForCity(viewer, standing))).toEqual(team);
});

test('the annex of a draft is read with it, but not by co-authors who read no annexes', () => {
  expect(allowed((viewer) => canReadDraftAnnex(viewer, practice({}), null)).sort()).toEqual(
    [...team, 'verifiedCoAuthor'].sort(),
  );
  expect(
    allowed((viewer) =>
      canReadDraftAnnex(viewer, practice({ draftState: 'submitted', isOnBehalf: true }), null),
    ).sort(),
  ).toEqual(
    [...team, 'verifiedCoAuthor', 'coAuthoringReviewer', 'reviewer', ...secretariat].sort(),
  );
});

test('the annex of a draft that is for one summit is read by no co-author of another city', () => {
  expect(
    allowed((viewer) => canReadDraftAnnex(viewer, practice({}), 'barcelona-2017')).sort(),
  ).toEqual([...team].sort());
});

test.each([
  ['verified cities that take part', ['rotterdam'], ['verifiedEditor']],
  ['no city that is not verified', ['malmo', 'rotterdam'], ['verifiedEditor', 'verifiedCoAuthor']],
  ['nobody else where no city takes part', [], []],
] as const)(
  'an annex for one summit is read by its team, reviewers, the secretariat and %s',
  (_, cities, more) => {
    const standing = practice({ publication: 'published' });
    expect(allowed((viewer) => canReadAnnex(viewer, standing, new Set(cities))).sort()).toEqual(
      [...team, 'reviewer', 'coAuthoringReviewer', ...secretariat, ...more].sort(),
    );
  },
);

test('nothing of a withdrawn practice is written', () => {
  expect(
    allowed((viewer) => canEditPractice(viewer, practice({ publication: 'withdrawn' }))),
  ).toEqual([]);
});

test('past reviews are for the team and for reviewers', () => {
  expect(allowed((viewer) => canReadReviews(viewer, practice({}))).sort()).toEqual(
    [...team, 'reviewer', 'coAuthoringReviewer'].sort(),
  );
});

test('a published practice is withdrawn by the city’s coordinator, a reviewer or an administrator; others never are', () => {
  expect(
    allowed((viewer) => canWithdrawPractice(viewer, practice({ publication: 'published' }))),
  ).toEqual(['coordinator', 'reviewer', 'ownReviewer', 'coAuthoringReviewer', 'administrator']);
  expect(allowed((viewer) => canWithdrawPractice(viewer, practice({})))).toEqual([]);
});

test.each([
  ['unpublished', []],
  [
    'published',
    [
      'coAuthoringReviewer',
      'coordinator',
      'editor',
      'ownReviewer',
      'reviewer',
      'verifiedCoAuthor',
      'verifiedEditor',
    ],
  ],
  ['withdrawn', []],
] as const)(
  'the annex of a %s practice is read by verified cities, its team and reviewers',
  (publication, expected) => {
    const standing = practice({ publication });
    expect(allowed((viewer) => canReadAnnex(viewer, standing)).sort()).toEqual(expected);
  },
);

test.each([
  ['unpublished', []],
  ['published', ['administrator', 'reviewer']],
  ['withdrawn', []],
  ['merged', []],
] as const)(
  'a %s practice is merged by the secretariat, and by no reviewer of its city',
  (publication, expected) => {
    const standing = practice({ publication });
    expect(allowed((viewer) => canMergePractice(viewer, standing)).sort()).toEqual(expected);
  },
);

test('a merged practice is seen by everybody and written by nobody', () => {
  const standing = practice({ publication: 'merged', draftState: null });
  expect(allowed((viewer) => canSeePractice(viewer, standing)).sort()).toEqual(
    [...everyone].sort(),
  );
  expect(allowed((viewer) => canEditPractice(viewer, standing))).toEqual([]);
});
