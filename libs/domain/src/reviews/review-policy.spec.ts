import { visitor } from '../accounts';
import { memberViewer } from '../accounts/testing';
import {
  canGiveOpinion,
  canReview,
  canWithdrawOpinion,
  conflictOf,
  type ReviewStanding,
} from './review-policy';

const practice: ReviewStanding = {
  cityId: 'aarhus',
  otherCityIds: ['rotterdam'],
  writers: ['writer'],
  declared: ['friend'],
};
const reviewer = (id: string, cities: Record<string, 'editor'> = {}) =>
  memberViewer(id, { roles: ['reviewer'], cities });

test.each([
  ['somebody who has nothing to do with it', reviewer('any'), null],
  ['somebody of another city', reviewer('any', { malmo: 'editor' }), null],
  ['somebody of its city', reviewer('any', { aarhus: 'editor' }), 'own-city'],
  ['somebody of a city that runs it, too', reviewer('any', { rotterdam: 'editor' }), 'own-city'],
  ['somebody who has written in it', reviewer('writer'), 'co-author'],
  ['somebody who has declared a conflict', reviewer('friend'), 'declared'],
  [
    'somebody of its city who has written in it and declared it',
    reviewer('writer', { aarhus: 'editor' }),
    'own-city',
  ],
])('what keeps %s from judging is %#', (_who, person, expected) => {
  expect(conflictOf(person, practice)).toBe(expected);
  expect(canReview(person, practice)).toBe(expected === null);
});

test.each([
  ['a visitor', visitor],
  ['a member', memberViewer('member')],
  ['an administrator', memberViewer('administrator', { roles: ['administrator'] })],
])('%s judges nothing', (_who, viewer) => {
  expect(canReview(viewer, practice)).toBe(false);
});

const opinion = { askedBy: 'asker', askedOf: 'asked' };

test.each([
  ['who was asked', reviewer('asked'), true, false],
  ['who asked', reviewer('asker'), false, true],
  ['who has the practice now', reviewer('holder'), false, true],
  ['another reviewer', reviewer('other'), false, false],
  ['who asked and is no reviewer any more', memberViewer('asker'), false, false],
  ['who was asked and is no reviewer any more', memberViewer('asked'), false, false],
  ['who was asked and joined the city', reviewer('asked', { aarhus: 'editor' }), false, false],
  ['a visitor', visitor, false, false],
])('an opinion of %s: given %s, taken back %s', (_who, viewer, gives, withdraws) => {
  expect(canGiveOpinion(viewer, practice, opinion)).toBe(gives);
  expect(canWithdrawOpinion(viewer, practice, opinion, 'holder')).toBe(withdraws);
});

test('a question of an opinion that nobody has is taken back by who asked it alone', () => {
  expect(canWithdrawOpinion(reviewer('asker'), practice, opinion, null)).toBe(true);
  expect(canWithdrawOpinion(reviewer('holder'), practice, opinion, null)).toBe(false);
});
