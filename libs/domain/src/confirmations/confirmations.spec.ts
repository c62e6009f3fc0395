import { visitor } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { canConfirmPractice } from './confirmation-policy';
import {
  answerAfterPublication,
  confirmationDueOn,
  isConfirmationDue,
  isQuestionOver,
  statusAfter,
} from './confirmation-rules';

it.each([
  ['2025-03-01', '2026-03-01'],
  ['2024-02-29', '2025-02-28'],
  ['2025-12-31', '2026-12-31'],
])('what was said on %s is asked again from %s on', (said, due) => {
  expect(confirmationDueOn(said)).toBe(due);
});

it.each([
  ['the day before the year is over', '2026-02-28T23:59:59Z', 'active', false],
  ['on the day', '2026-03-01T00:00:00Z', 'active', true],
  ['when it rests', '2026-03-01T00:00:00Z', 'paused', true],
  ['when nothing was said of its status', '2026-03-01T00:00:00Z', null, true],
  ['never again when it has ended', '2036-03-01T00:00:00Z', 'ended', false],
] as const)('a city is asked about a practice %s: %s', (_when, now, status, isDue) => {
  expect(isConfirmationDue('2025-03-01', status, new Date(now))).toBe(isDue);
});

it('a link answers for a year', () => {
  const asked = new Date('2026-03-01T07:00:00Z');
  expect(isQuestionOver(asked, new Date('2027-03-01T06:59:59Z'))).toBe(false);
  expect(isQuestionOver(asked, new Date('2027-03-01T07:00:00Z'))).toBe(true);
});

it.each([
  ['running', 'active', 'active'],
  ['running', 'pilot', 'pilot'],
  ['running', 'scaled', 'scaled'],
  ['running', 'transformed', 'transformed'],
  ['running', 'planned', 'active'],
  ['running', 'paused', 'active'],
  ['running', 'ended', 'active'],
  ['running', 'unconfirmed', 'active'],
  ['running', null, 'active'],
  ['dormant', 'scaled', 'paused'],
  ['ended', 'pilot', 'ended'],
] as const)('“%s” about what was %s makes it %s', (answer, before, after) => {
  expect(statusAfter(answer, before)).toBe(after);
});

const aarhus = 'aarhus';
it.each([
  ['nobody who has not signed in', visitor, 'published', false],
  [
    'an editor of its city',
    memberViewer('a', { cities: { [aarhus]: 'editor' } }),
    'published',
    true,
  ],
  ['a coordinator', memberViewer('a', { cities: { [aarhus]: 'coordinator' } }), 'published', true],
  [
    'nobody of another city',
    memberViewer('a', { cities: { rotterdam: 'editor' } }),
    'published',
    false,
  ],
  ['no reviewer', memberViewer('a', { roles: ['reviewer'] }), 'published', false],
  [
    'no editor before it is public',
    memberViewer('a', { cities: { [aarhus]: 'editor' } }),
    'unpublished',
    false,
  ],
  [
    'no editor after it was withdrawn',
    memberViewer('a', { cities: { [aarhus]: 'editor' } }),
    'withdrawn',
    false,
  ],
] as const)('%s may say how it stands', (_who, viewer, publication, may) => {
  expect(canConfirmPractice(viewer, { cityId: aarhus, publication })).toBe(may);
});

describe('a new version', () => {
  const version = (status: 'active' | 'ended' | null, on: string | null) => ({ status, on });
  const ended = { status: 'ended', on: '2026-05-01' } as const;

  it.each([
    ['that says it later', version('active', '2026-06-01'), null],
    ['that says it on the same day', version('active', '2026-05-01'), null],
    ['that says what the last one said', version('active', '2025-03-01'), ended],
    ['that says nothing of the day', version('active', null), ended],
  ])('%s', (_what, said, stays) => {
    expect(answerAfterPublication(ended, said, 'active')).toEqual(stays);
  });

  it('with another status has the last word, on the day of the answer', () => {
    const running = { status: 'active', on: '2026-05-01' } as const;
    expect(answerAfterPublication(running, version('ended', '2025-03-01'), 'active')).toEqual({
      status: 'ended',
      on: '2026-05-01',
    });
  });

  it('of a practice that was never asked about changes nothing', () => {
    const nothing = { status: null, on: null };
    expect(answerAfterPublication(nothing, version('active', null), 'active')).toBeNull();
  });
});
