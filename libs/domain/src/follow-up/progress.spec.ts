import { visitor } from '../accounts';
import { memberViewer } from '../accounts/testing';
import { parseInput, type InvalidInput } from '../shared';
import { reportProgressInput } from './progress-input';
import { canReportProgress } from './progress-policy';
import { isReportOverdue, nextReportDue } from './progress-rules';

it.each([
  ['nobody who has not signed in', visitor, false],
  ['no member without a team', memberViewer('a'), false],
  ['no team of another city', memberViewer('a', { cities: { rotterdam: 'coordinator' } }), false],
  ['an editor of the city', memberViewer('a', { cities: { aarhus: 'editor' } }), true],
  ['a coordinator of the city', memberViewer('a', { cities: { aarhus: 'coordinator' } }), true],
  ['no organiser', memberViewer('a', { roles: ['organiser'] }), false],
  ['no administrator', memberViewer('a', { roles: ['administrator'] }), false],
])('lets report: %s', (_, viewer, may) => {
  expect(canReportProgress(viewer, { id: 'aarhus' })).toBe(may);
});

it.each([
  ['2026-03-01T10:00:00Z', '2027-03-01'],
  ['2028-02-29T10:00:00Z', '2029-02-28'],
  ['2026-12-31T23:59:59Z', '2027-12-31'],
])('asks again a year after %s: on %s', (reportedAt, due) => {
  expect(nextReportDue(new Date(reportedAt))).toBe(due);
  const dayBefore = new Date(Date.parse(due) - 1);
  expect(isReportOverdue(new Date(reportedAt), dayBefore)).toBe(false);
  expect(isReportOverdue(new Date(reportedAt), new Date(due))).toBe(true);
});

const report = { city: 'aarhus', commitment: 'R4', step: 'limited', language: 'en' };
const faultsOf = (changes: object): unknown => {
  try {
    return parseInput(reportProgressInput, { ...report, ...changes });
  } catch (error) {
    return (error as InvalidInput).fields.map(({ path, rule, limit }) => [path, rule, limit]);
  }
};

it('takes a step alone', () => {
  expect(faultsOf({ text: null, evidence: null, asOf: null })).toEqual(report);
});

it.each([
  ['none as a step', { step: 'none-reported' }, [['step', 'unknownCode', null]]],
  ['a day that is none', { asOf: '2026-02-30' }, [['asOf', 'notADay', null]]],
  ['a long text', { text: 'x'.repeat(2_001) }, [['text', 'tooLong', 2_000]]],
  ['a practice twice', { evidence: [3, 3] }, [['evidence', 'repeated', null]]],
  [
    'eleven practices',
    { evidence: Array.from({ length: 11 }, (_, i) => i + 1) },
    [['evidence', 'tooMany', 10]],
  ],
])('refuses %s', (_, changes, faults) => {
  expect(faultsOf(changes)).toEqual(faults);
});
