import { allowanceOf, holdsUntil, stateOfAgreement, type AgreementKind } from '.';

const askedAt = new Date('2027-03-01T10:00:00Z');
const at = (time: string): Date => new Date(`2027-03-01T${time}Z`);
const asked = (kind: AgreementKind, agreedAt: Date | null, refusedAt: Date | null = null) => ({
  ...{ kind, records: 80, askedAt, agreedAt, refusedAt },
});

it.each([
  ['open', at('10:05:00'), null, at('11:05:00')],
  ['badges', at('10:05:00'), null, at('10:20:00')],
  ['badges', null, null, null],
  ['badges', at('10:05:00'), at('10:06:00'), null],
] as const)('%s that is agreed to at %j holds for its time', (kind, agreedAt, refusedAt, until) => {
  expect(holdsUntil(asked(kind, agreedAt, refusedAt))).toEqual(until);
});

it.each([
  ['waiting', null, null, at('10:30:00')],
  ['over', null, null, new Date('2027-03-02T10:00:00Z')],
  ['refused', null, at('10:10:00'), at('10:30:00')],
  ['good', at('10:10:00'), null, at('10:24:59')],
  ['over', at('10:10:00'), null, at('10:25:00')],
] as const)('it is %s', (state, agreedAt, refusedAt, now) => {
  expect(stateOfAgreement(asked('manifest', agreedAt, refusedAt), now)).toBe(state);
});

it('one person opens 50 alone, and what a second person agrees to beyond', () => {
  expect(allowanceOf([])).toBe(50);
  expect(allowanceOf([20, 100])).toBe(170);
});
