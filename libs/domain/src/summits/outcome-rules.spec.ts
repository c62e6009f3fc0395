import { hasBegun } from './outcome-rules';

test.each([
  [null, true],
  ['2027-05-10T07:30:00Z', true],
  ['2027-05-10T07:30:01Z', false],
])('a session that begins at %s has begun at half past seven: %s', (startsAt, expected) => {
  const session = { startsAt: startsAt === null ? null : new Date(startsAt) };
  expect(hasBegun(session, new Date('2027-05-10T07:30:00Z'))).toBe(expected);
});
