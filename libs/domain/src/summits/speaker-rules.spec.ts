import { isInvitationOpen } from './speaker-rules';

const endsAt = new Date('2027-05-10T08:30:00Z');

test.each([
  ['before it ends', '2027-05-10T08:29:59Z', false, true],
  ['when it has ended', '2027-05-10T08:30:00Z', false, false],
  ['when it is cancelled', '2027-05-01T00:00:00Z', true, false],
])('an invitation to a session %s', (_when, now, isCancelled, expected) => {
  expect(isInvitationOpen({ endsAt, isCancelled }, new Date(now))).toBe(expected);
});
