import { ranInYear } from './presentation-rules';

test.each<[number | null, number | null, number, boolean, string]>([
  [2014, null, 2016, true, 'it began before and still runs'],
  [2016, null, 2016, true, 'it began in the year'],
  [2017, null, 2016, false, 'it began afterwards'],
  [2010, 2015, 2016, false, 'it had ended'],
  [2010, 2016, 2016, true, 'it ended in the year'],
  [null, null, 2016, false, 'nobody knows when it began'],
])('a practice of %s-%s ran in %i: %s (%s)', (startYear, endYear, year, expected) => {
  expect(ranInYear({ startYear, endYear }, year)).toBe(expected);
});
