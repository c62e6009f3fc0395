import { nextStatuses, type SummitStatus } from './summit-rules';

test.each<[SummitStatus, string, SummitStatus[]]>([
  ['draft', '2027-05-01', ['announced']],
  ['draft', '2027-05-10', ['announced']],
  ['announced', '2027-05-09', ['cancelled']],
  ['announced', '2027-05-10', ['held', 'cancelled']],
  ['held', '2027-05-11', ['announced']],
  ['cancelled', '2027-05-01', ['announced']],
])('a summit of 10 May that is %s can on %s become %j', (status, today, expected) => {
  expect(nextStatuses({ status, startsOn: '2027-05-10' }, today)).toEqual(expected);
});
