import { daysFrom, instantOf, isZoneOfPlace, localTimeOf } from './zoned-time';

test.each([
  ['in winter', '2027-01-15', '09:30', 'Europe/Madrid', '2027-01-15T08:30:00.000Z'],
  ['in summer', '2027-07-15', '09:30', 'Europe/Madrid', '2027-07-15T07:30:00.000Z'],
  [
    'before the clock goes forward',
    '2027-03-28',
    '01:59',
    'Europe/Madrid',
    '2027-03-28T00:59:00.000Z',
  ],
  ['after it went forward', '2027-03-28', '03:00', 'Europe/Madrid', '2027-03-28T01:00:00.000Z'],
  ['never shown: the clock jumps over it', '2027-03-28', '02:30', 'Europe/Madrid', null],
  [
    'shown twice: the first is meant',
    '2027-10-31',
    '02:30',
    'Europe/Madrid',
    '2027-10-31T00:30:00.000Z',
  ],
  ['after it went back', '2027-10-31', '03:00', 'Europe/Madrid', '2027-10-31T02:00:00.000Z'],
  ['west of Greenwich', '2027-07-15', '23:30', 'Atlantic/Reykjavik', '2027-07-15T23:30:00.000Z'],
  ['in half hours', '2027-07-15', '09:30', 'Asia/Tehran', '2027-07-15T06:00:00.000Z'],
  ['at midnight', '2027-07-15', '00:00', 'Europe/Istanbul', '2027-07-14T21:00:00.000Z'],
  ['no day', '2027-02-30', '25:00', 'Europe/Madrid', null],
])('a time %s', (_what, day, time, zone, expected) => {
  const instant = instantOf({ day, time }, zone);
  expect(instant?.toISOString() ?? null).toBe(expected);
  if (instant !== null) expect(localTimeOf(instant, zone)).toEqual({ day, time });
});

test.each([
  ['Europe/Madrid', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Europe/Atlantis', false],
  ['+01:00', false],
  ['', false],
])('the time zone %s', (name, expected) => {
  expect(isZoneOfPlace(name)).toBe(expected);
});

test.each([
  ['2027-05-10', '2027-05-12', ['2027-05-10', '2027-05-11', '2027-05-12']],
  ['2027-10-30', '2027-11-01', ['2027-10-30', '2027-10-31', '2027-11-01']],
  ['2027-05-10', '2027-05-10', ['2027-05-10']],
  ['2027-05-11', '2027-05-10', []],
])('the days from %s to %s', (first, last, expected) => {
  expect(daysFrom(first, last)).toEqual(expected);
});
