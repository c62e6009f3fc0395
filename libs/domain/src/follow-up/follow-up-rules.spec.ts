import { followUpStanding, isReminderOver, nextReminderFrom } from './follow-up-rules';

const now = new Date('2026-03-01T08:00:00Z');
const fresh = new Date('2025-03-02T23:59:00Z');
const old = new Date('2025-03-01T00:00:00Z');

test.each([
  [0, [], 'without-team', 'nobody could be asked'],
  [0, [old], 'without-team', 'nobody is left to be asked'],
  [1, [], 'never-reported', 'the city has a team and never reported'],
  [1, [fresh], 'up-to-date', 'the next report is due tomorrow'],
  [2, [fresh, old], 'overdue', 'one of two reports is a year old today'],
])('a team of %i and reports of %j: %s (%s)', (teamSize, reports, expected) => {
  expect(followUpStanding(teamSize, reports, now)).toBe(expected);
});

test('a city can be asked again by hand after seven days', () => {
  expect(nextReminderFrom(null)).toBeNull();
  expect(nextReminderFrom(now)).toEqual(new Date('2026-03-08T08:00:00Z'));
});

test.each([
  ['2026-05-30T07:59:59Z', false],
  ['2026-05-30T08:00:00Z', true],
])('the link of a reminder works for 90 days: over at %s is %s', (moment, expected) => {
  expect(isReminderOver(now, new Date(moment))).toBe(expected);
});
