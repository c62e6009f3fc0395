import { daysWaiting, isMinorVersion, isOverdue } from './review-rules';

const sent = new Date('2026-03-01T12:00:00Z');

test.each([
  ['2026-03-01T11:59:59Z', 0, false],
  ['2026-03-02T11:59:59Z', 0, false],
  ['2026-03-02T12:00:00Z', 1, false],
  ['2026-03-15T11:59:59Z', 13, false],
  ['2026-03-15T12:00:00Z', 14, true],
])('at %s it has waited %i days, overdue %s', (now, days, overdue) => {
  expect(daysWaiting(sent, new Date(now))).toBe(days);
  expect(isOverdue(days)).toBe(overdue);
});

test.each([
  ['said and agreed', 'A typing error.', false, true, true],
  ['said and not agreed', 'A typing error.', false, false, false],
  ['agreed, but never said', null, false, true, false],
  ['of a first publication', 'A typing error.', true, true, false],
])('a minor edit %s', (_what, minorEdit, isFirst, isConfirmed, expected) => {
  expect(isMinorVersion({ minorEdit, isFirst }, isConfirmed)).toBe(expected);
});
