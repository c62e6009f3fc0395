import { askedQueue, queueQuery } from './asked-queue';

const asked = (query: string) => askedQueue(new URLSearchParams(query));
const nothing = { language: null, topic: null, assignment: null, waitingDays: null };

test.each([
  ['', nothing],
  ['language=fr', { ...nothing, language: 'fr' }],
  ['language=de&with=me&days=-1&topic=', nothing],
  ['days=99999999999', nothing],
  ['days=1.5', nothing],
  [
    'with=mine&topic=mentoring&days=14',
    { ...nothing, assignment: 'mine', topic: 'mentoring', waitingDays: 14 },
  ],
])('“%s” asks for %j', (query, expected) => {
  expect(asked(query)).toEqual(expected);
});

test('the next page asks for the same, further on', () => {
  const query = queueQuery(asked('days=7&with=nobody&language=es&topic=schools'), 'x=');
  expect(query).toBe('with=nobody&language=es&topic=schools&days=7&after=x%3D');
  expect(asked(query)).toEqual({
    language: 'es',
    topic: 'schools',
    assignment: 'nobody',
    waitingDays: 7,
  });
});
