import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { metric } from '../../../test/metric';
import { asMember } from '../../../test/people';
import { JobHandlers } from '../../platform/jobs/job-handlers';
import { IndexingService } from './indexing.service';

const api = useApi();

const drift = (): Promise<number> =>
  metric(api, 'praxis_search_drift_practices', 'engine="postgres"');
const jobs = (task: string, state: string): Promise<number> =>
  metric(api, 'praxis_jobs', `task="${task}",state="${state}"`);

/** As its time comes. */
async function count(): Promise<void> {
  await api.part(JobHandlers).all().get('count-search-drift')?.({});
}

it('operators are told of how many practices an engine knows another state, once it has been counted', async () => {
  expect(await drift()).toBeNaN();
  await api.catchUp();
  await count();
  expect(await drift()).toBe(0);
  const [stale, missing, gone] = [
    await aPublishedPractice({ texts: { en: { title: 'One' }, fr: { title: 'Un' } } }),
    await aPublishedPractice(),
    await aPublishedPractice(),
  ];
  await api.catchUp();
  await count();
  expect(await drift()).toBe(0);

  // Of the first, two documents are old: it is one practice.
  await api.sql(`update search_document set stamp = 'old' where practice_id = $1`, [stale.id]);
  await api.sql(`delete from search_posting where practice_number = $1`, [missing.number]);
  await api.sql('delete from search_document where practice_id = $1', [missing.id]);
  await api.sql(
    `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = $1`,
    [gone.id],
  );
  expect(await drift()).toBe(0);
  await count();
  expect(await drift()).toBe(3);
  await api.part(IndexingService).repair();
  await count();
  expect(await drift()).toBe(0);
});

it('and when that was counted, for a figure that nobody renews says nothing', async () => {
  await count();
  const age = (): Promise<number> =>
    metric(api, 'praxis_search_drift_age_seconds', 'engine="postgres"');
  expect(await age()).toBeLessThan(60);
  await api.sql(`update search_drift set counted_at = now() - interval '1 hour'`);
  expect(await age()).toBeGreaterThanOrEqual(3_600);
});

it('and how many jobs wait or have failed, and since when the oldest waits', async () => {
  await api.catchUp();
  expect(await metric(api, 'praxis_oldest_waiting_job_seconds')).toBe(0);
  expect(await jobs('practice-changed', 'waiting')).toBe(0);
  expect(await jobs('practice-changed', 'failed')).toBe(0);

  await aPublishedPractice();
  expect(await jobs('practice-changed', 'waiting')).toBe(1);
  expect(await metric(api, 'praxis_oldest_waiting_job_seconds')).toBeLessThan(60);
  // It was tried an hour ago in vain, and is not due again before tomorrow: it waits all the same.
  await api.sql(
    `update graphile_worker._private_jobs set created_at = now() - interval '2 hours', attempts = 3, run_at = now() + interval '1 day'`,
  );
  expect(await metric(api, 'praxis_oldest_waiting_job_seconds')).toBeGreaterThanOrEqual(7_200);

  await api.sql('update graphile_worker._private_jobs set attempts = max_attempts');
  expect(await jobs('practice-changed', 'waiting')).toBe(0);
  expect(await jobs('practice-changed', 'failed')).toBe(1);
  expect(await metric(api, 'praxis_oldest_waiting_job_seconds')).toBe(0);
});

it('and which engine answers: PostgreSQL in full, where no other is configured', async () => {
  const full = await metric(api, 'praxis_search_answers_total', 'answer="full"');
  await asMember().ask('{ search(text: "mentoring") { totalCount } }', {});
  expect(await metric(api, 'praxis_search_answers_total', 'answer="full"')).toBe(full + 1);
  expect(await metric(api, 'praxis_search_answers_total', 'answer="simplified"')).toBe(0);
  expect(await metric(api, 'praxis_search_is_simplified')).toBe(0);
});

it('what cannot be read is left out, and all else is told', async () => {
  await api.sql('alter table search_drift rename to search_drift_away');
  expect(await drift()).toBeNaN();
  expect(await metric(api, 'praxis_search_is_simplified')).toBe(0);
  await api.sql('alter table search_drift_away rename to search_drift');
});
