import { maxSavedSearches } from '@praxis/domain/saved-searches';
import { useApi } from '../../../test/api-harness';
import { asMember, asVisitor, type Person } from '../../../test/people';
import type { SavedSearchState } from '../../../test/outcome';

const api = useApi();

const own = async (person: Person): Promise<SavedSearchState[]> =>
  (
    await person.ask<{ viewer: { savedSearches: SavedSearchState[] } }>(
      '{ viewer { savedSearches { id name query rhythm hour timeZone createdAt } } }',
    )
  ).viewer.savedSearches;

const nextAlert = async (id: string | undefined): Promise<string | undefined> =>
  (
    await api.sql<{ at: Date | null }>(
      'select next_alert_at as at from saved_search where id = $1',
      [id],
    )
  )[0]?.at?.toISOString();

it('keeps the question, under a name of its own or of its asking', async () => {
  const reader = asMember();
  const query = 'q=mentors&country=NL&country=BE&page=4&view=map&sort=adopted&rubbish=1';
  const { kind, savedSearch } = await reader.change('saveSearch', { query, rhythm: 'DAILY' });
  expect(kind).toBe('SaveSearchSuccess');
  expect(savedSearch).toEqual({
    id: expect.any(String) as string,
    name: '“mentors” · Country: Belgium, Netherlands',
    query: 'q=mentors&country=BE&country=NL',
    rhythm: 'DAILY',
    hour: 8,
    timeZone: 'Europe/Brussels',
    createdAt: api.clock.now().toISOString(),
  });
  const named = await reader.change('saveSearch', {
    query: '',
    name: ' Everything\n new ',
    rhythm: 'NEVER',
    hour: 17,
    timeZone: 'Europe/Lisbon',
  });
  expect(named.savedSearch).toMatchObject({ name: 'Everything new', query: '', hour: 17 });
  expect((await own(reader)).map(({ name }) => name).sort()).toEqual([
    'Everything new',
    '“mentors” · Country: Belgium, Netherlands',
  ]);
  expect(await own(asMember())).toEqual([]);
});

it('keeps the same question once', async () => {
  const reader = asMember();
  const input = { query: 'topic=mentoring', name: 'Mentors', rhythm: 'NEVER' };
  const first = await reader.change('saveSearch', input);
  const again = await reader.change('saveSearch', {
    ...input,
    query: 'topic=mentoring&page=2',
    name: 'Mentoring',
    rhythm: 'WEEKLY',
  });
  expect(again.savedSearch?.id).toBe(first.savedSearch?.id);
  const both = await Promise.all(
    ['AT_ONCE', 'DAILY'].map((rhythm) => reader.change('saveSearch', { ...input, rhythm })),
  );
  expect(both.map(({ kind }) => kind)).toEqual(['SaveSearchSuccess', 'SaveSearchSuccess']);
  expect(await own(reader)).toHaveLength(1);
});

it('is renamed, given another rhythm, and removed by its owner alone', async () => {
  const [reader, other] = [asMember(), asMember()];
  const { savedSearch } = await reader.change('saveSearch', { query: 'q=a', rhythm: 'DAILY' });
  const id = savedSearch?.id;
  const change = { id, name: 'Mine', rhythm: 'WEEKLY', hour: 6, timeZone: 'Europe/Madrid' };
  expect((await other.change('changeSavedSearch', change)).kind).toBe('NOT_FOUND');
  expect((await other.change('removeSavedSearch', { id })).kind).toBe('NOT_FOUND');
  expect((await asVisitor().change('removeSavedSearch', { id })).kind).toBe('UNAUTHENTICATED');
  expect(await own(reader)).toEqual([savedSearch]);
  const { savedSearch: changed } = await reader.change('changeSavedSearch', change);
  expect(changed).toMatchObject({ name: 'Mine', rhythm: 'WEEKLY', hour: 6 });
  const { savedSearch: unnamed } = await reader.change('changeSavedSearch', {
    id,
    name: '  ',
    rhythm: 'NEVER',
  });
  expect(unnamed).toMatchObject({ name: 'Mine', rhythm: 'NEVER', hour: 6 });
  expect(await nextAlert(id)).toBeUndefined();
  expect((await reader.change('removeSavedSearch', { id })).kind).toBe('RemoveSavedSearchSuccess');
  expect(await own(reader)).toEqual([]);
});

it('is refused when it is not acceptable, and nothing is left behind', async () => {
  const reader = asMember();
  for (const [more, path, rule] of [
    [{ hour: 24 }, 'hour', 'tooLarge'],
    [{ timeZone: 'Europe/Atlantis' }, 'timeZone', 'unknownTimeZone'],
    [{ name: 'x'.repeat(121) }, 'name', 'tooLong'],
    [{ query: 'x'.repeat(4_001) }, 'query', 'tooLong'],
  ] as const) {
    const { kind, fields } = await reader.change('saveSearch', {
      query: 'q=a',
      rhythm: 'DAILY',
      ...more,
    });
    expect(kind).toBe('InvalidInputProblem');
    expect(fields).toMatchObject([{ path, rule }]);
  }
  expect(await own(reader)).toEqual([]);
});

it('is not kept beyond the limit, but what is kept can still be changed', async () => {
  const reader = asMember();
  const { id } = await reader.account();
  await api.sql(
    `insert into saved_search (id, account_id, name, query, rhythm, hour, time_zone, news_since, created_at)
     select gen_random_uuid(), $1, 'n', 'q=' || n, 'never', 8, 'UTC', now(), now() from generate_series(1, $2) as n`,
    [id, maxSavedSearches],
  );
  const one = await reader.change('saveSearch', { query: 'q=more', rhythm: 'DAILY' });
  expect(one).toMatchObject({ kind: 'TooManySavedSearchesProblem', limit: maxSavedSearches });
  const known = await reader.change('saveSearch', { query: 'q=7', rhythm: 'DAILY' });
  expect(known.kind).toBe('SaveSearchSuccess');
  expect(await own(reader)).toHaveLength(maxSavedSearches);
});

describe('the next alert', () => {
  /** The moment is set by the test, so that the days when clocks change can be tried. */
  async function after(now: string, alert: object): Promise<string | undefined> {
    const moment = Date.parse(now) - api.clock.now().getTime();
    api.clock.advance({ minutes: moment / 60_000 });
    const { savedSearch } = await asMember().change('saveSearch', { query: 'q=a', ...alert });
    return nextAlert(savedSearch?.id);
  }

  it.each([
    // Winter, summer, and the two days between them; a Thursday, and a Monday.
    ['2027-01-14T06:59:00.000Z', 'DAILY', 8, 'Europe/Brussels', '2027-01-14T07:00:00.000Z'],
    ['2027-01-14T07:00:00.000Z', 'DAILY', 8, 'Europe/Brussels', '2027-01-15T07:00:00.000Z'],
    ['2027-03-27T12:00:00.000Z', 'DAILY', 8, 'Europe/Brussels', '2027-03-28T06:00:00.000Z'],
    ['2027-03-27T12:00:00.000Z', 'DAILY', 2, 'Europe/Brussels', '2027-03-28T01:00:00.000Z'],
    ['2027-10-30T12:00:00.000Z', 'DAILY', 8, 'Europe/Brussels', '2027-10-31T07:00:00.000Z'],
    ['2027-10-30T12:00:00.000Z', 'DAILY', 8, 'Asia/Kolkata', '2027-10-31T02:30:00.000Z'],
    ['2027-11-04T12:00:00.000Z', 'WEEKLY', 8, 'Europe/Lisbon', '2027-11-08T08:00:00.000Z'],
    ['2027-11-08T07:59:00.000Z', 'WEEKLY', 8, 'Europe/Lisbon', '2027-11-08T08:00:00.000Z'],
    ['2027-11-08T08:00:00.000Z', 'WEEKLY', 8, 'Europe/Lisbon', '2027-11-15T08:00:00.000Z'],
    ['2027-11-16T08:10:00.000Z', 'AT_ONCE', 8, 'Europe/Lisbon', '2027-11-16T09:10:00.000Z'],
  ])('after %s, %s at %i in %s, is %s', async (now, rhythm, hour, timeZone, next) => {
    expect(await after(now, { rhythm, hour, timeZone })).toBe(next);
  });
});
