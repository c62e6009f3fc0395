import { InvalidInput, parseInput } from '../shared';
import { savedQuery, saveSearchInput } from '.';

test.each([
  ['q=mentors&page=3&view=map&sort=adopted', 'q=mentors'],
  ['country=NL&country=BE&topic=mentoring&rubbish=1', 'topic=mentoring&country=BE&country=NL'],
  ['sort=updated', ''],
  ['from=2010&to=2020&q=%20', 'from=2010&to=2020'],
])('of %s the question is kept: %s', (given, kept) => {
  expect(savedQuery(given)).toBe(kept);
  expect(savedQuery(kept)).toBe(kept);
});

const parsed = (more: object): unknown =>
  parseInput(saveSearchInput, { query: 'q=mentors', rhythm: 'daily', ...more });

test('a name is one line, and may be left out', () => {
  expect(parsed({ name: ' Mentors\n in  Belgium ' })).toMatchObject({ name: 'Mentors in Belgium' });
  expect(parsed({ name: null, hour: null })).toMatchObject({ name: undefined, hour: undefined });
});

test.each([
  [{ rhythm: 'hourly' }, 'rhythm', 'unknownCode'],
  [{ hour: 24 }, 'hour', 'tooLarge'],
  [{ hour: -1 }, 'hour', 'tooSmall'],
  [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'unknownTimeZone'],
  [{ timeZone: "UTC'; drop table account" }, 'timeZone', 'unknownTimeZone'],
  [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
])('%j is refused', (more, path, rule) => {
  let fault: unknown;
  try {
    parsed(more);
  } catch (error) {
    fault = error;
  }
  expect(fault).toBeInstanceOf(InvalidInput);
  expect((fault as InvalidInput).fields).toMatchObject([{ path, rule }]);
});

test('any real zone will do', () => {
  for (const timeZone of ['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'])
    expect(parsed({ timeZone })).toMatchObject({ timeZone });
});
