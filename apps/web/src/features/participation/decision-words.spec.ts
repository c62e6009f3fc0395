import { decisionsLeft } from './decision-words';

test.each([
  ['SUBMITTED', ['ACCEPT', 'WAITLIST', 'ASK', 'DECLINE']],
  ['ACCEPTED', ['WAITLIST', 'ASK', 'DECLINE']],
  ['WAITLISTED', ['ACCEPT', 'ASK', 'DECLINE']],
  ['DECLINED', ['ACCEPT', 'WAITLIST', 'ASK']],
  ['INFORMATION', ['ACCEPT', 'WAITLIST', 'ASK', 'DECLINE']],
] as const)('of a request that is %s one decides %j', (status, expected) => {
  expect(decisionsLeft(status)).toEqual(expected);
});
