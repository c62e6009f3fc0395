import { commentsPerHour, isSignInOver } from './account-rules';

const start = new Date('2026-01-01T08:00:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

test.each([
  [true, 0, 29, false, 'staff stay signed in while they work'],
  [true, 0, 30, true, 'staff are signed out after 30 idle minutes'],
  [true, 719, 720, true, 'staff are signed out after 12 hours, however busy'],
  [false, 0, 14 * 1440 - 1, false, 'members stay signed in for 14 idle days'],
  [false, 0, 14 * 1440, true, 'members are signed out after 14 idle days'],
  [false, 30 * 1440 - 1, 30 * 1440, true, 'members are signed out after 30 days, however busy'],
])(
  'staff %s, last seen at minute %i, now minute %i: over %s (%s)',
  (staff, seen, now, expected) => {
    const times = { startedAt: start, lastSeenAt: after(seen) };
    expect(isSignInOver(times, staff, after(now))).toBe(expected);
  },
);

test('a newcomer may write 20 comments an hour, an established member 1,200', () => {
  expect(commentsPerHour(start, after(7 * 1440 - 1))).toBe(20);
  expect(commentsPerHour(start, after(7 * 1440))).toBe(1_200);
});
