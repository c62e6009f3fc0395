import type { LightMyRequestResponse } from 'fastify';
import { useApi } from '../../../test/api-harness';
import { eventually } from '../../../test/eventually';
import { Database } from '../../platform/database/database';

const api = useApi({ PRAXIS_SEARCH: 'postgres' });

const ask = (query: string, variables: object = {}): Promise<LightMyRequestResponse> =>
  api.request({ method: 'POST', url: '/graphql', payload: { query, variables } });
const search = (text: string): Promise<LightMyRequestResponse> =>
  ask('query Q($text: String!) { search(text: $text) { totalCount } }', { text });

it('more searches than there is room for are turned away, and all else goes on', async () => {
  const blocker = await api.part(Database).connection();
  await blocker.query('begin');
  await blocker.query('set local idle_in_transaction_session_timeout = 0');
  await blocker.query('lock table search_posting in access exclusive mode');
  const answered: number[] = [];
  const asked = Array.from({ length: 60 }, async (_, i) => {
    const { statusCode } = await search(`mentoring of young people ${String(i)}`);
    answered.push(statusCode);
  });
  try {
    // Four are inside and forty wait.
    await eventually(() => {
      expect(answered.filter((status) => status === 503).length).toBeGreaterThanOrEqual(16);
      return Promise.resolve();
    });
    const turnedAway = await oneMore();
    expect(turnedAway.headers['retry-after']).toMatch(/^\d$/);
    const list = await ask('{ practices(first: 3) { edges { node { title city { name } } } } }');
    expect(list.json()).toMatchObject({ data: { practices: { edges: [{}, {}, {}] } } });
  } finally {
    await blocker.query('rollback');
    blocker.release();
  }
  await Promise.all(asked);
  expect(new Set(answered)).toEqual(new Set([200, 503]));
  expect((await search('mentoring of young people afterwards')).statusCode).toBe(200);
}, 60_000);

it('what cannot be read in time is busy, and never an empty page', async () => {
  const blocker = await api.part(Database).connection();
  await blocker.query('begin');
  await blocker.query('set local idle_in_transaction_session_timeout = 0');
  await blocker.query('lock table practice in access exclusive mode');
  try {
    for (const query of [
      '{ practices(first: 3) { edges { node { title } } } }',
      '{ search(text: "mentoring") { totalCount edges { node { title } } } }',
      '{ practice(number: 1) { title } }',
    ]) {
      const answer = await ask(query);
      expect(answer.statusCode).toBe(503);
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
  } finally {
    await blocker.query('rollback');
    blocker.release();
  }
}, 60_000);

/** A search more, told in one way whichever limit it met. */
async function oneMore(): Promise<LightMyRequestResponse> {
  const busy = await search('mentoring of parents and teachers');
  expect(busy.statusCode).toBe(503);
  expect(busy.json()).toMatchObject({
    errors: [{ extensions: { code: 'UNAVAILABLE', requestId: expect.any(String) as string } }],
  });
  return busy;
}
