import { useApi } from '../test/api-harness';
import { asMember } from '../test/people';
import { SessionsService } from './capabilities/accounts';
import { RateLimits } from './platform/http/rate-limits';
import { JobHandlers } from './platform/jobs/job-handlers';
import { Worker } from './platform/jobs/worker';

const api = useApi();

describe('what is done by itself', () => {
  it('has a time and a handler for each task', () => {
    const { crontab } = api.part(JobHandlers);
    const tasks = crontab.split('\n').map((line) => line.split(' ')[5]);
    expect(tasks.sort()).toEqual([
      'ask-confirmations',
      'check-links',
      'count-search-drift',
      'delta-briefs',
      'destroy-participation',
      'due-alerts',
      'fill-all-field-visits',
      'forget-ended-account-invitations',
      'forget-ended-password-resets',
      'forget-old-api-keys',
      'forget-old-attempts',
      'forget-old-invitations',
      'forget-orphaned-files',
      'forget-printed-briefs',
      'forget-speaker-addresses',
      'forget-spreadsheets',
      'offer-free-places',
      'remind-cities',
      'remove-old-sessions',
      'scan-waiting-files',
      'verify-files',
      'verify-search',
    ]);
  });

  it('is accepted by the queue', async () => {
    await api.part(Worker).start();
    const known = await api.sql<{ identifier: string }>(
      'select identifier from graphile_worker._private_known_crontabs',
    );
    expect(known.length).toBe(22);
    await api.part(Worker).beforeApplicationShutdown();
  });

  it('forgets counts of windows that are over, and no others', async () => {
    await api.sql(
      `insert into rate_limit (key, points, expire) values
         ('over', 3, (extract(epoch from now()) - 1) * 1000), ('under way', 3, (extract(epoch from now()) + 900) * 1000)`,
    );
    await api.part(RateLimits).forgetOld();
    expect(await api.sql('select key from rate_limit order by key')).toEqual([
      { key: 'under way' },
    ]);
  });

  it('removes sessions a day after they are over at the latest, and no others', async () => {
    await asMember().sessionCookie();
    api.clock.advance({ days: 31, hours: 1 });
    await asMember().sessionCookie();
    expect(await api.count('sign_in_session')).toBe(2);
    await api.part(SessionsService).removeOld();
    expect(await api.count('sign_in_session')).toBe(1);
  });
});
