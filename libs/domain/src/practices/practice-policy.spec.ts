import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import {
  canCreatePractice,
  canEditPractice,
  canMergePractice,
  canReadAnnex,
  canReadDraft,
  canReadReviews,
  canSeePractice,
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
  moderator: memberViewer('moderator', { roles: ['moderator'] }),
  organiser: memberViewer('organiser', { roles: ['organiser'] }),
  administrator: memberViewer('administrator', { roles: ['administrator'] }),
} satisfies Record<string, Viewer>;

const everyone = Object.keys(viewers);
const team = ['editor', 'coordinator', 'ownReviewer'];
const practice = (over: Partial<PracticeStanding>): PracticeStanding => ({
  cityId: 'aarhus',
  publication: 'unpublished',
  draftState: 'editing',
  ...over,
});
const allowed = (check: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => check(viewer))
    .map(([name]) => name);

test.each([
  ['an unpublished one in writing', practice({}), team],
  [
    'an unpublished one sent to review',
    practice({ draftState: 'submitted' }),
    ['editor', 'coordinator', 'reviewer', 'ownReviewer'],
  ],
  [
    'a declined one',
    practice({ draftState: 'declined' }),
    ['editor', 'coordinator', 'reviewer', 'ownReviewer'],
  ],
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
  ['in writing', practice({ publication: 'published' }), team],
  [
    'sent to review',
    practice({ publication: 'published', draftState: 'submitted' }),
    [...team, 'reviewer'],
  ],
  ['that does not exist', practice({ publication: 'published', draftState: null }), []],
])('the draft %s of a published practice is read by %#', (_, standing, expected) => {
  expect(allowed((viewer) => canReadDraft(viewer, standing)).sort()).toEqual([...expected].sort());
});

test('a city’s practices are created and edited by its team alone', () => {
  expect(allowed((viewer) => canCreatePractice(viewer, 'aarhus'))).toEqual(team);
  expect(allowed((viewer) => canEditPractice(viewer, practice({})))).toEqual(team);
  expect(
    allowed((viewer) => canEditPractice(viewer, practice({ publication: 'withdrawn' }))),
  ).toEqual([]);
});

test('past reviews are for the team and for reviewers', () => {
  expect(allowed((viewer) => canReadReviews(viewer, practice({})))).toEqual([
    'editor',
    'coordinator',
    'reviewer',
    'ownReviewer',
  ]);
});

test('a published practice is withdrawn by the city’s coordinator, a reviewer or an administrator; others never are', () => {
  expect(
    allowed((viewer) => canWithdrawPractice(viewer, practice({ publication: 'published' }))),
  ).toEqual(['coordinator', 'reviewer', 'ownReviewer', 'administrator']);
  expect(allowed((viewer) => canWithdrawPractice(viewer, practice({})))).toEqual([]);
});

test.each([
  ['unpublished', []],
  ['published', ['coordinator', 'editor', 'ownReviewer', 'reviewer', 'verifiedEditor']],
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
