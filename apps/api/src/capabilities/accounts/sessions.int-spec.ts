import { useApi } from '../../../test/api-harness';
import { answerOf, type Answer } from '../../../test/caller';
import { asMember, asReviewer, asVisitor, type Person } from '../../../test/people';

const api = useApi();

/** Asks with exactly this cookie, however old it is. */
async function withCookie<Data>(cookie: string, query: string): Promise<Answer<Data>> {
  return answerOf(
    await api.request({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', origin: api.origin, cookie },
      payload: { query },
    }),
  );
}

const isSignedIn = async (cookie: string): Promise<boolean> =>
  (await withCookie<{ viewer: object | null }>(cookie, '{ viewer { id } }')).data?.viewer !== null;

interface Sessions {
  viewer: {
    sessions: {
      id: string;
      browser: string | null;
      system: string | null;
      isCurrent: boolean;
      startedAt: string;
      lastSeenAt: string;
    }[];
  };
}
const sessionsOf = async (cookie: string): Promise<Sessions['viewer']['sessions']> =>
  (
    await withCookie<Sessions>(
      cookie,
      '{ viewer { sessions { id browser system isCurrent startedAt lastSeenAt } } }',
    )
  ).data?.viewer.sessions ?? [];

describe('a session', () => {
  it.each<[string, () => Person, object, object]>([
    ['a member, 14 days', () => asMember(), { days: 13, hours: 23 }, { hours: 2 }],
    ['a reviewer, 30 minutes', () => asReviewer(), { minutes: 29 }, { minutes: 2 }],
  ])('ends when it was not used for so long: of %s', async (_who, person, almost, rest) => {
    const used = await person().sessionCookie();
    const unused = await person().sessionCookie();
    api.clock.advance(almost);
    expect(await isSignedIn(used)).toBe(true);
    api.clock.advance(rest);
    expect(await isSignedIn(used)).toBe(true);
    expect(await isSignedIn(unused)).toBe(false);
  });

  it.each<[string, () => Person, { days?: number; minutes?: number }, number]>([
    ['a member, 30 days', () => asMember(), { days: 10 }, 3],
    ['a reviewer, 12 hours', () => asReviewer(), { minutes: 20 }, 36],
  ])('ends after so long, however much it is used: of %s', async (_who, person, step, steps) => {
    const cookie = await person().sessionCookie();
    for (let i = 1; i < steps; i += 1) {
      api.clock.advance(step);
      expect(await isSignedIn(cookie)).toBe(true);
    }
    api.clock.advance(step);
    expect(await isSignedIn(cookie)).toBe(false);
  });

  it('remembers when it was last used, to the minute', async () => {
    const cookie = await asMember().sessionCookie();
    const begun = api.clock.now().toISOString();
    await isSignedIn(cookie);
    expect((await sessionsOf(cookie))[0]).toMatchObject({ startedAt: begun, lastSeenAt: begun });
    api.clock.advance({ minutes: 5 });
    await isSignedIn(cookie);
    expect((await sessionsOf(cookie))[0]).toMatchObject({
      startedAt: begun,
      lastSeenAt: api.clock.now().toISOString(),
    });
  });

  it('is nothing when its token is unknown, empty or malformed', async () => {
    const cookie = await asMember().sessionCookie();
    const wrong = [
      `sid=${'A'.repeat(43)}`,
      'sid=',
      'sid=%00',
      `${cookie}x`,
      cookie.slice(0, -1),
      `sid=' or 1=1 --`,
    ];
    for (const each of wrong) expect(await isSignedIn(each)).toBe(false);
  });

  it('is over at once when the account is closed, or its roles say less', async () => {
    const person = asReviewer();
    const cookie = await person.sessionCookie();
    const { id } = await person.account();
    expect((await withCookie(cookie, '{ reviewQueue { totalCount } }')).errors).toEqual([]);
    await api.sql(`update account set roles = '{}' where id = $1`, [id]);
    expect((await withCookie(cookie, '{ reviewQueue { totalCount } }')).code).toBe('FORBIDDEN');
    await api.sql('update account set disabled_at = now() where id = $1', [id]);
    expect(await isSignedIn(cookie)).toBe(false);
  });
});

describe('signing out', () => {
  it('ends the session, takes the cookie away and clears the browser’s cache', async () => {
    const person = asMember();
    const cookie = await person.sessionCookie();
    const answer = await withCookie(
      cookie,
      'mutation { signOut { ... on SignOutSuccess { isSignedOut } } }',
    );
    expect(answer.data).toEqual({ signOut: { isSignedOut: true } });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^sid=; Max-Age=0; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.headers['clear-site-data']).toBe('"cache"');
    expect(await isSignedIn(cookie)).toBe(false);
    expect(
      await api.count('sign_in_session where account_id = $1', [(await person.account()).id]),
    ).toBe(0);
  });

  it('is no fault for somebody who is not signed in', async () => {
    expect((await asVisitor().change('signOut', {})).kind).toBe('SignOutSuccess');
  });

  it('leaves the other sessions of the person alone', async () => {
    const person = asMember();
    const here = await person.sessionCookie();
    api.clock.advance({ minutes: 1 });
    const there = await person.sessionCookie();
    await withCookie(here, 'mutation { signOut { __typename } }');
    expect(await isSignedIn(there)).toBe(true);
  });
});

describe('the list of one’s sessions', () => {
  it('has one’s own alone, the last used first, and marks the current one', async () => {
    const person = asMember();
    const first = await person.sessionCookie();
    api.clock.advance({ minutes: 10 });
    const second = await person.sessionCookie();
    await asMember().sessionCookie();
    expect((await sessionsOf(first)).map(({ isCurrent }) => isCurrent)).toHaveLength(2);
    expect((await sessionsOf(second)).filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    api.clock.advance({ minutes: 10 });
    expect((await sessionsOf(first))[0]).toMatchObject({
      isCurrent: true,
      browser: 'Firefox',
      system: 'Linux',
    });
  });

  it('leaves out what is over', async () => {
    const person = asReviewer();
    await person.sessionCookie();
    api.clock.advance({ hours: 1 });
    const now = await person.sessionCookie();
    expect(await sessionsOf(now)).toHaveLength(1);
  });

  it('lets one end a session in another browser', async () => {
    const person = asMember();
    const lost = await person.sessionCookie();
    const id = (await sessionsOf(lost))[0]?.id ?? '';
    api.clock.advance({ minutes: 1 });
    const outcome = await person.change('endSession', { id });
    expect(outcome).toEqual({ kind: 'EndSessionSuccess', id });
    expect(await isSignedIn(lost)).toBe(false);
    expect(await isSignedIn(await person.sessionCookie())).toBe(true);
    expect((await person.change('endSession', { id })).kind).toBe('NOT_FOUND');
  });

  it('does not let one end a session of somebody else, nor learn that it exists', async () => {
    const victim = await asMember().sessionCookie();
    const id = (await sessionsOf(victim))[0]?.id ?? '';
    const absent = '01939d2e-0000-7000-8000-000000000000';
    const document = 'mutation M($id: ID!) { endSession(input: { id: $id }) { __typename } }';
    const stranger = asMember();
    const bytes = async (given: string): Promise<string> =>
      (await stranger.gql(document, { id: given })).text.replaceAll(/"requestId":"[^"]*"/g, '');
    expect(await bytes(id)).toBe(await bytes(absent));
    expect(await bytes(id)).toBe(await bytes('no id at all'));
    expect((await stranger.change('endSession', { id })).kind).toBe('NOT_FOUND');
    expect((await asVisitor().change('endSession', { id })).kind).toBe('UNAUTHENTICATED');
    expect(await isSignedIn(victim)).toBe(true);
  });
});
