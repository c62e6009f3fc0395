import { useApi } from '../../../test/api-harness';
import {
  aPlannedSession,
  announce,
  aSummit,
  release,
} from '../../../test/factories/summit.factory';
import type { Outcome } from '../../../test/outcome';
import { asMember, asOrganiser, asVisitor } from '../../../test/people';

const api = useApi();

interface Told {
  language: string;
  outcome: string | null;
  minutes: string | null;
}
const toldOf = async (summit: string, language: 'en' | 'fr' | 'es' = 'en'): Promise<Told | null> =>
  (
    await asVisitor().ask<{ session: { outcome: Told | null } }>(
      'query Q($summit: String!) { session(summit: $summit, slug: "opening") { outcome { language outcome minutes } } }',
      { summit },
      language,
    )
  ).session.outcome;

async function begun(): Promise<{ slug: string; session: string }> {
  const summit = await aSummit();
  const { id } = await aPlannedSession(summit);
  await release(summit);
  await announce(summit);
  await api.sql(
    `update summit_session set starts_at = $2::timestamptz, ends_at = $2::timestamptz + interval '1 hour' where id = $1`,
    [id, api.clock.now()],
  );
  return { slug: summit.slug, session: id };
}

const tell = (session: string, words: object): Promise<Outcome> =>
  asOrganiser().change('saveSessionOutcome', { session, language: 'EN', ...words });

it('everybody reads what came of a session, in their language or in another', async () => {
  const { slug, session } = await begun();
  expect(await toldOf(slug)).toBeNull();
  const saved = await tell(session, { outcome: 'Mentors meet weekly.', minutes: 'One.\r\nTwo.' });
  expect(saved.kind).toBe('SaveSessionOutcomeSuccess');
  expect(await toldOf(slug, 'fr')).toEqual({
    language: 'EN',
    outcome: 'Mentors meet weekly.',
    minutes: 'One.\nTwo.',
  });
  await tell(session, { language: 'FR', outcome: 'Chaque semaine.' });
  expect(await toldOf(slug, 'fr')).toEqual({
    language: 'FR',
    outcome: 'Chaque semaine.',
    minutes: null,
  });
  await tell(session, { outcome: ' ' });
  expect(await toldOf(slug)).toMatchObject({ language: 'FR' });
});

it('nothing is told of a session that has not begun, nor what could harm somebody without a reason', async () => {
  const summit = await aSummit();
  const { id } = await aPlannedSession(summit);
  expect((await tell(id, { outcome: 'Done.' })).fields).toMatchObject([
    { path: 'session', rule: 'notBegun' },
  ]);
  const { session } = await begun();
  const words = { minutes: 'Peter Jensen of the city opened.' };
  expect((await tell(session, words)).kind).toBe('PassagesOpenProblem');
  const why = { ...words, justification: 'He is the mayor.' };
  expect((await tell(session, why)).kind).toBe('SaveSessionOutcomeSuccess');
  expect((await asMember().change('saveSessionOutcome', { session })).kind).toBe('FORBIDDEN');
});

it('a session of the past, whose time no source tells, has an outcome too', async () => {
  const [row] = await api.sql<{ id: string }>(
    'select id from summit_session where starts_at is null order by id limit 1',
  );
  expect((await tell(row?.id ?? '', { outcome: 'A declaration.' })).kind).toBe(
    'SaveSessionOutcomeSuccess',
  );
});
