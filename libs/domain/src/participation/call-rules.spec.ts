import { beginningOf, callState, closesAfter, deadlineOf, inAnotherZone } from './call-rules';

const at = (text: string): Date => new Date(text);

test.each([
  ['winter', { day: '2027-01-31', time: '23:59' }, 'Europe/Madrid', '2027-01-31T23:00:00.000Z'],
  ['summer', { day: '2027-07-31', time: '23:59' }, 'Europe/Madrid', '2027-07-31T22:00:00.000Z'],
  ['noon', { day: '2027-07-31', time: '12:00' }, 'Europe/Madrid', '2027-07-31T10:01:00.000Z'],
  ['a time clocks jump over', { day: '2027-03-28', time: '02:30' }, 'Europe/Madrid', undefined],
])('the whole minute of a deadline counts: %s', (_when, deadline, zone, expected) => {
  const closesAt = closesAfter(deadline, zone);
  expect(closesAt?.toISOString()).toBe(expected);
  if (closesAt !== null) expect(deadlineOf({ closesAt }, zone)).toEqual(deadline);
});

test.each([
  ['2027-01-09T23:59:59.999Z', 'not-open'],
  ['2027-01-10T00:00:00.000Z', 'open'],
  ['2027-01-31T22:59:59.999Z', 'open'],
  ['2027-01-31T23:00:00.000Z', 'closed'],
])('at %s a call of January is %s', (now, state) => {
  const times = { opensAt: at('2027-01-10T00:00:00Z'), closesAt: at('2027-01-31T23:00:00Z') };
  expect(callState(times, at(now))).toBe(state);
});

it('a call told by another clock opens and closes at the same times of day', () => {
  const times = { opensAt: at('2027-01-10T08:00:00Z'), closesAt: at('2027-07-31T22:00:00Z') };
  expect(inAnotherZone(times, 'Europe/Madrid', 'Europe/Helsinki')).toEqual({
    opensAt: at('2027-01-10T07:00:00Z'),
    closesAt: at('2027-07-31T21:00:00Z'),
  });
});

test.each([
  ['Europe/Madrid', '2027-05-10', '2027-05-09T22:00:00.000Z'],
  // Clocks are put forward at midnight that night.
  ['Asia/Beirut', '2027-03-28', '2027-03-27T22:00:00.000Z'],
])('a summit in %s that begins on %s begins at %s', (timeZone, startsOn, expected) => {
  expect(beginningOf({ timeZone, startsOn }).toISOString()).toBe(expected);
});
