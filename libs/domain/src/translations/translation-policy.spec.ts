import { visitor, type Viewer } from '../accounts';
import { memberViewer } from '../accounts/testing';
import type { Publication } from '../practices';
import type { ReviewStanding } from '../reviews';
import { canPublishTranslation, canTranslatePractice } from './translation-policy';

const viewers = {
  visitor,
  member: memberViewer('member'),
  editor: memberViewer('editor', { cities: { aarhus: 'editor' } }),
  coordinator: memberViewer('coordinator', { cities: { aarhus: 'coordinator' } }),
  otherEditor: memberViewer('other', { cities: { rotterdam: 'coordinator' } }),
  reviewer: memberViewer('reviewer', { roles: ['reviewer'] }),
  ownReviewer: memberViewer('own', { roles: ['reviewer'], cities: { aarhus: 'editor' } }),
  moderator: memberViewer('moderator', { roles: ['moderator'] }),
  organiser: memberViewer('organiser', { roles: ['organiser'] }),
  administrator: memberViewer('administrator', { roles: ['administrator'] }),
} satisfies Record<string, Viewer>;

const judged = (over: Partial<ReviewStanding> = {}): ReviewStanding => ({
  ...{ cityId: 'aarhus', otherCityIds: [], writers: [], declared: [] },
  ...over,
});

const allowed = (check: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers)
    .filter(([, viewer]) => check(viewer))
    .map(([name]) => name);

test.each<[Publication, string[], string[]]>([
  [
    'published',
    ['editor', 'coordinator', 'reviewer', 'ownReviewer', 'organiser', 'administrator'],
    ['reviewer', 'organiser', 'administrator'],
  ],
  ['unpublished', [], []],
  ['withdrawn', [], []],
  ['merged', [], []],
])('of what is %s', (publication, translators, publishers) => {
  const practice = { cityId: 'aarhus', publication };
  expect(allowed((viewer) => canTranslatePractice(viewer, practice))).toEqual(translators);
  expect(allowed((viewer) => canPublishTranslation(viewer, practice, judged()))).toEqual(
    publishers,
  );
});

test.each<[string, Partial<ReviewStanding>]>([
  ['has written in the practice', { writers: ['reviewer'] }],
  ['has declared a conflict of interest', { declared: ['reviewer'] }],
])('who %s publishes no translation of it', (_why, over) => {
  const practice = { cityId: 'aarhus', publication: 'published' } as const;
  const { reviewer, organiser } = viewers;
  expect(canPublishTranslation(reviewer, practice, judged(over))).toBe(false);
  expect(canPublishTranslation(organiser, practice, judged(over))).toBe(true);
});
