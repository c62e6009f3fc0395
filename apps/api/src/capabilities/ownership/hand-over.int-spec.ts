import { useApi } from '../../../test/api-harness';
import { aDraft, aSubmittedDraft } from '../../../test/factories/practice.factory';
import { anUpload } from '../../../test/factories/spreadsheet.factory';
import { asCoordinator, asEditor, asMember, asReviewer, type Person } from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

const idOf = async (person: Person): Promise<string> => (await person.account()).id;

async function input(from: Person, to: Person, city = 'aarhus'): Promise<object> {
  return { city, from: await idOf(from), to: await idOf(to) };
}

const preview = async (person: Person, of: object) =>
  (
    await person.ask<{ handOver: Record<string, number> | null }>(
      `query ($city: String!, $from: ID!, $to: ID!) { handOver(city: $city, from: $from, to: $to) { drafts submissions tables invitations } }`,
      { ...of },
    )
  ).handOver;

/** Something of everything that goes over; and something that does not, because it is of another city. */
async function withMuch(): Promise<{
  leaver: Person;
  draft: { number: number; id: string };
  sent: { number: number };
}> {
  const leaver = asMember({ cities: { aarhus: 'editor', rotterdam: 'editor' } });
  const id = await idOf(leaver);
  const draft = await aDraft();
  const sent = await aSubmittedDraft();
  const elsewhere = await aDraft({ city: 'rotterdam' });
  await api.sql('update practice_draft set held_by = $1 where practice_id = any($2::uuid[])', [
    id,
    [draft.id, sent.id, elsewhere.id],
  ]);
  await api.sql('update practice_draft set submitted_by = $1 where practice_id = $2', [
    id,
    sent.id,
  ]);
  await anUpload(id);
  await leaver.change('inviteCoAuthor', { number: draft.number, address: 'ada@city.example' });
  await leaver.change('inviteCoAuthor', { number: elsewhere.number, address: 'ada@city.example' });
  return { leaver, draft, sent };
}

it('shows first, in numbers, what goes over; then gives everything to the heir in one action', async () => {
  const coordinator = asCoordinator('aarhus');
  const heir = asMember({ cities: { aarhus: 'editor' }, language: 'es' });
  const { leaver, sent } = await withMuch();
  const given = await input(leaver, heir);
  const counts = { drafts: 2, submissions: 1, tables: 1, invitations: 1 };
  expect(await preview(coordinator, given)).toEqual(counts);
  expect(await preview(asEditor('aarhus'), given)).toBeNull();
  expect(await preview(asCoordinator('rotterdam'), given)).toBeNull();
  await leaver.sessionCookie();

  expect(await coordinator.change('handOver', given)).toMatchObject({
    kind: 'HandOverSuccess',
    handedOver: counts,
  });
  const left = await idOf(leaver);
  const mine = await idOf(heir);
  expect(
    await api.sql(
      `select c.slug, d.held_by = $1 as "isMine" from practice_draft d join practice p on p.id = d.practice_id
         join city c on c.id = p.city_id where d.held_by = any($2::uuid[]) order by 1`,
      [mine, [left, mine]],
    ),
  ).toEqual([
    { slug: 'aarhus', isMine: true },
    { slug: 'aarhus', isMine: true },
    { slug: 'rotterdam', isMine: false },
  ]);
  expect(await api.count('spreadsheet_import where account_id = $1', [mine])).toBe(1);
  expect(await api.count('co_author where invited_by = $1', [mine])).toBe(1);
  expect(await api.count('co_author where invited_by = $1', [left])).toBe(1);
  expect(await api.count('sign_in_session where account_id = $1', [left])).toBe(0);
  expect(
    await api.sql(
      'select c.slug from membership m join city c on c.id = m.city_id where m.account_id = $1',
      [left],
    ),
  ).toEqual([{ slug: 'rotterdam' }]);

  api.mails.sent.length = 0;
  await asReviewer().decideReview(sent, 'DECLINE', { reason: 'No.' });
  await api.catchUp();
  const subjects = api.mails.sent.map(({ to, subject }) => [to.address, subject] as const);
  expect(subjects).toContainEqual([
    (await leaver.account()).email,
    'You have left the team of Aarhus',
  ]);
  expect(subjects).toContainEqual([
    (await heir.account()).email,
    'Los borradores de Aarhus pasan a usted',
  ]);
  expect(subjects.filter(([address]) => address === `${mine}@praxis.example`)).toHaveLength(2);
});

it('who left reads and writes nothing of the city any more, from the next request on', async () => {
  const { leaver, draft } = await withMuch();
  await leaver.sessionCookie();
  await asCoordinator('aarhus').change('handOver', await input(leaver, asEditor('aarhus')));
  const document = 'query ($n: Int!) { viewer { id } practice(number: $n) { id } }';
  expect((await leaver.gql(document, { n: draft.number })).data).toEqual({
    viewer: null,
    practice: null,
  });
  api.clock.advance({ minutes: 1 });
  const { data } = await leaver.gql<{ viewer: object | null; practice: object | null }>(document, {
    n: draft.number,
  });
  expect(data?.viewer).not.toBeNull();
  expect(data?.practice).toBeNull();
  expect((await leaver.write(draft, { lessons: 'Mine.' })).kind).toBe('NOT_FOUND');
});

it.each([
  ['to oneself', async (leaver: Person) => input(leaver, leaver), ['to']],
  ['to somebody outside', async (leaver: Person) => input(leaver, asMember()), ['to']],
  ['of somebody outside', async (leaver: Person) => input(asMember(), leaver), ['from']],
] as const)('is refused %s, and changes nothing', async (_what, given, paths) => {
  const { leaver } = await withMuch();
  const { kind, fields } = await asCoordinator('aarhus').change('handOver', await given(leaver));
  expect(kind).toBe('InvalidInputProblem');
  expect(fields?.map(({ path }) => path)).toEqual(paths);
  expect(await api.count('membership where account_id = $1', [await idOf(leaver)])).toBe(2);
});

it('the last coordinator does not leave; with a second one they do', async () => {
  const city = 'turku';
  const coordinator = asCoordinator(city);
  const given = await input(coordinator, asEditor(city), city);
  expect((await coordinator.change('handOver', given)).kind).toBe('LastCoordinatorProblem');
  await asCoordinator(city).account();
  expect((await coordinator.change('handOver', given)).kind).toBe('HandOverSuccess');
  expect(await api.count('membership where account_id = $1', [await idOf(coordinator)])).toBe(0);
});

it('a coordinator whose account is closed does not count, and nobody hands over to one', async () => {
  const city = 'malmo';
  const [coordinator, closed, editor] = [asCoordinator(city), asCoordinator(city), asEditor(city)];
  const id = await idOf(closed);
  const [toEditor, toClosed] = [
    await input(coordinator, editor, city),
    await input(coordinator, closed, city),
  ];
  await api.sql('update account set disabled_at = now() where id = $1', [id]);
  expect((await coordinator.change('handOver', toEditor)).kind).toBe('LastCoordinatorProblem');
  const refused = await coordinator.change('handOver', toClosed);
  expect(refused.fields?.map(({ path }) => path)).toEqual(['to']);
});

it('who leaves is a co-author of none of its practices any more', async () => {
  const [coordinator, heir, leaver] = [
    asCoordinator('aarhus'),
    asEditor('aarhus'),
    asEditor('aarhus'),
  ];
  const draft = await aDraft();
  const { email } = await leaver.account();
  await coordinator.change('inviteCoAuthor', { number: draft.number, address: email });
  expect(await api.count('co_author where address = $1', [email])).toBe(1);
  const given = await input(leaver, heir);
  expect((await coordinator.change('handOver', given)).kind).toBe('HandOverSuccess');
  expect(await api.count('co_author where address = $1', [email])).toBe(0);
});

it('two who leave at the same moment do not leave the team without a coordinator', async () => {
  const city = 'mechelen';
  const [one, two, heir] = [asCoordinator(city), asCoordinator(city), asEditor(city)];
  const both = await Promise.all([input(one, heir, city), input(two, heir, city)]);
  await Promise.all([one.sessionCookie(), two.sessionCookie()]);
  const kinds = await Promise.all([
    one.change('handOver', both[0]),
    two.change('handOver', both[1]),
  ]);
  expect(kinds.map(({ kind }) => kind).sort()).toEqual([
    'HandOverSuccess',
    'LastCoordinatorProblem',
  ]);
});
