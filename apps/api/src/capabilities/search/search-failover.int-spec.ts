import { Meilisearch } from 'meilisearch';
import { Api, useApi } from '../../../test/api-harness';
import { eventually } from '../../../test/eventually';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { useMeilisearch } from '../../../test/meilisearch';
import { metric } from '../../../test/metric';
import { asMember, asVisitor } from '../../../test/people';
import { SwitchableProxy } from '../../../test/services/switchable-proxy';
import { Worker } from '../../platform/jobs/worker';
import { IndexingService } from './indexing.service';
import { SearchEngines } from './search-engines';

const meilisearch = useMeilisearch();
let proxy: SwitchableProxy;
beforeAll(async () => {
  proxy = await SwitchableProxy.before(meilisearch.server().url);
});
afterAll(() => proxy.stop());
const api = useApi(() => ({ ...meilisearch.environment(), MEILI_URL: proxy.url }));
beforeAll(() => api.part(IndexingService).ensure(), 30_000);

interface Found {
  engine: string;
  isSimplified: boolean;
  totalCount: number;
  milliseconds: number;
}

async function search(text = 'mentoring', on: Api = api): Promise<Found> {
  // What is kept of a text would hide for a second what has become of Meilisearch.
  on.part(SearchEngines).meilisearch?.forget();
  const begun = performance.now();
  const { search: found } = await asMember({}, on).ask<{ search: Omit<Found, 'milliseconds'> }>(
    'query Q($text: String!) { search(text: $text) { engine isSimplified totalCount edges { node { number } } } }',
    { text },
  );
  return { ...found, milliseconds: performance.now() - begun };
}

function expectStandIn(found: Found): void {
  expect(found).toMatchObject({ engine: 'POSTGRES', isSimplified: true });
  expect(found.totalCount).toBeGreaterThan(0);
  expect(found.milliseconds).toBeLessThan(1_000);
}

/** Its first answer comes from a whole index: at no moment from one that is still being filled. */
async function untilItIsBack(text?: string): Promise<void> {
  const first = await eventually(async () => {
    const found = await search(text);
    expect(found).toMatchObject({ engine: 'MEILISEARCH', isSimplified: false });
    return found;
  }, 25_000);
  expect(first.totalCount).toBeGreaterThan(0);
}

describe('when Meilisearch', () => {
  it('hangs, PostgreSQL answers within a second, and search returns by itself', async () => {
    await untilItIsBack();
    proxy.hang();
    for (let i = 0; i < 6; i += 1) expectStandIn(await search());
    // It has been given up by now: nobody waits for it any more.
    expect((await search()).milliseconds).toBeLessThan(300);
    expect(await metric(api, 'praxis_search_is_simplified')).toBe(1);
    const before = await metric(api, 'praxis_search_answers_total', 'answer="simplified"');
    expect(before).toBeGreaterThanOrEqual(7);
    proxy.pass();
    await untilItIsBack();
    expect(await metric(api, 'praxis_search_is_simplified')).toBe(0);
    expect(await metric(api, 'praxis_search_answers_total', 'answer="full"')).toBeGreaterThan(0);
  }, 60_000);

  it('dies, PostgreSQL answers within a second, and search returns by itself', async () => {
    await untilItIsBack();
    meilisearch.server().kill();
    const during: Found[] = [];
    await eventually(async () => {
      const found = await search();
      during.push(found);
      expect(found.isSimplified).toBe(true);
    });
    for (let i = 0; i < 3; i += 1) during.push(await search());
    for (const { milliseconds, totalCount } of during) {
      expect(milliseconds).toBeLessThan(1_000);
      expect(totalCount).toBeGreaterThan(0);
    }
    await untilItIsBack();
  }, 60_000);

  it('is away, what is published meanwhile is found at once, and by Meilisearch when it is back', async () => {
    await untilItIsBack();
    proxy.refuse();
    // Often enough to be given up: what it has missed is then mended when it returns.
    for (let i = 0; i < 20; i += 1) expectStandIn(await search());
    await aPublishedPractice({ title: 'Ondes Martenot' });
    await api.part(Worker).drain();
    expect(await search('martenot')).toMatchObject({ isSimplified: true, totalCount: 1 });
    proxy.pass();
    await untilItIsBack();
    await eventually(async () => {
      expect(await search('martenot')).toMatchObject({ isSimplified: false, totalCount: 1 });
    }, 5_000);
  }, 60_000);

  it('has lost its index, PostgreSQL answers, and the index is filled anew by itself', async () => {
    await untilItIsBack();
    const { url, secret } = meilisearch.server();
    const client = new Meilisearch({ host: url, apiKey: secret });
    await client.deleteIndex('practices').waitTask();
    expectStandIn(await search());
    await untilItIsBack();
    expect((await api.part(IndexingService).drift()).map(({ missing }) => missing)).toEqual([0, 0]);
  }, 60_000);

  it('has its index back without the settings, PostgreSQL answers, and the index is filled anew by itself', async () => {
    await untilItIsBack();
    const { url, secret } = meilisearch.server();
    const client = new Meilisearch({ host: url, apiKey: secret });
    await client.deleteIndex('practices').waitTask();
    await client
      .index('practices')
      .addDocuments([{ id: 'a' }])
      .waitTask();
    expectStandIn(await search());
    await untilItIsBack();
    expect(
      (await api.part(IndexingService).drift()).map(({ missing, extra }) => missing + extra),
    ).toEqual([0, 0]);
  }, 60_000);

  it('is away, the job of a change fails and waits, and does its work later', async () => {
    await untilItIsBack();
    await api.part(Worker).drain();
    meilisearch.server().kill();
    await aPublishedPractice({ title: 'Cristal Baschet' });
    await eventually(async () => {
      await api.part(Worker).drain();
      const [job] = await api.sql<{ attempts: number; last_error: string | null }>(
        `select attempts, last_error from graphile_worker.jobs where task_identifier = 'practice-changed'`,
      );
      expect(job?.attempts ?? 1).toBeGreaterThan(0);
    });
    await untilItIsBack();
    await api.sql('update graphile_worker._private_jobs set run_at = now()');
    await api.part(Worker).drain();
    expect(await api.waitingJobs()).toEqual([]);
    expect(await search('baschet')).toMatchObject({ isSimplified: false, totalCount: 1 });
  }, 30_000);
});

it('a Meilisearch that never was there is no reason not to answer', async () => {
  const alone = new Api({
    PRAXIS_SEARCH: 'auto',
    MEILI_URL: 'http://127.0.0.1:9',
    MEILI_MASTER_KEY: 'x'.repeat(16),
  });
  try {
    await alone.start();
    expectStandIn(await search('mentoring', alone));
    const { practices } = await asVisitor(alone).ask<{ practices: { totalCount: number } }>(
      '{ practices { totalCount } }',
    );
    expect(practices.totalCount).toBe(91);
  } finally {
    await alone.stop();
  }
}, 15_000);
