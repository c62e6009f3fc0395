import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import type { Outcome } from '../../../test/outcome';
import {
  asAdministrator,
  asEditor,
  asMember,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });

const merge = (
  person: Person,
  { number }: { number: number },
  into: { number: number },
  reason = 'Both tell of the same house.',
): Promise<Outcome> => person.change('mergePractices', { number, into: into.number, reason });

async function aPair(): Promise<[goes: KnownPractice, stays: KnownPractice]> {
  return [
    await aPublishedPractice({ title: 'The wombatine house' }),
    await aPublishedPractice({ title: 'The house that stays', city: 'rotterdam' }),
  ];
}

const read = ({ number }: KnownPractice): Promise<Record<string, unknown>> =>
  asVisitor()
    .ask<{ practice: Record<string, unknown> }>(
      `query ($n: Int!) { practice(number: $n) { publication withdrawalReason successor { number } commentCount
         comments { totalCount edges { node { body { plain } } } } adoptions { originName } caseStudies { basis }
         versions { totalCount edges { node { version title } } } } }`,
      { n: number },
    )
    .then(({ practice }) => practice);

it('leads from the one to the other for ever, and keeps the versions of both', async () => {
  const [goes, stays] = await aPair();
  const { kind, practice } = await merge(asReviewer(), goes, stays);
  expect({ kind, number: practice?.number }).toEqual({
    kind: 'MergePracticesSuccess',
    number: stays.number,
  });
  await api.catchUp();
  expect(await read(goes)).toMatchObject({
    publication: 'MERGED',
    withdrawalReason: 'Both tell of the same house.',
    successor: { number: stays.number },
    versions: { totalCount: 1, edges: [{ node: { version: 1, title: goes.title } }] },
  });
  const { practiceVersion } = await asVisitor().ask<{ practiceVersion: object }>(
    `query ($n: Int!) { practiceVersion(number: $n, version: 1) { title text { activities { plain } } citations { style } } }`,
    { n: goes.number },
  );
  expect(practiceVersion).toMatchObject({
    title: goes.title,
    text: { activities: { plain: 'Mentors meet young people every week.' } },
  });
  const cited = await api.request({ method: 'GET', url: `/p/${String(goes.number)}/cite.bib` });
  expect({ status: cited.statusCode, to: cited.headers.location }).toEqual({
    status: 301,
    to: `/p/${String(stays.number)}/cite.bib`,
  });
  const version = await api.request({
    method: 'GET',
    url: `/p/${String(goes.number)}/v/1/cite.ris`,
  });
  expect(version.body).toContain(goes.title);
});

it('takes the one off search, lists, files and feeds, and tells harvesters that it is deleted', async () => {
  const [goes, stays] = await aPair();
  await api.catchUp();
  const lists = async (): Promise<string> => {
    const { text } = await asVisitor().gql(
      '{ search(text: "wombatine") { totalCount edges { node { number } } } practices(first: 100, sort: NEWEST) { edges { node { number } } } }',
    );
    const files = ['/export/practices.jsonl', '/feeds/practices.atom', '/sitemaps/en-1.xml'].map(
      async (url) => (await api.request({ method: 'GET', url })).body,
    );
    return [text, ...(await Promise.all(files))].join('\n');
  };
  const own = new RegExp(`"number":${String(goes.number)}\\b|-${String(goes.number)}<`);
  expect(await lists()).toMatch(own);
  await merge(asAdministrator(), goes, stays);
  await api.catchUp();
  expect(await lists()).not.toMatch(own);
  const { body } = await api.request({
    method: 'GET',
    url: `/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:praxis.example:practice/${String(goes.number)}`,
  });
  expect(body).toContain('status="deleted"');
});

it('hands over what hangs on the one: comments, adoptions, sessions and what led to it', async () => {
  const [goes, stays] = await aPair();
  const earlier = await aPublishedPractice();
  await merge(asReviewer(), earlier, goes);
  await asMember().comment(goes, 'On the one.');
  await asMember().comment(stays, 'On the other.');
  await api.sql(
    `insert into adoption (id, origin_practice_id, origin_name, origin_place, adopted_name, adopted_place, stage, notes)
     values (gen_random_uuid(), $1, 'One', 'Aarhus', 'Another', 'Ghent', 'running', '{}')`,
    [goes.id],
  );
  await api.sql(
    `insert into case_study (id, session_id, practice_id, basis, position)
     select gen_random_uuid(), (select id from summit_session order by position limit 1), id, 'named', 9 from practice where id = $1`,
    [goes.id],
  );
  await merge(asReviewer(), goes, stays);
  await api.catchUp();
  const { comments, ...rest } = await read(stays);
  expect(rest).toMatchObject({ commentCount: 2, adoptions: [{ originName: 'One' }] });
  expect(rest['caseStudies']).toContainEqual({ basis: 'NAMED' });
  expect(JSON.stringify(comments)).toContain('On the one.');
  expect(await read(goes)).toMatchObject({ commentCount: 0, comments: null });
  expect(await read(earlier)).toMatchObject({ successor: { number: stays.number } });
});

it('hands over the commitments that the one serves, and keeps no adoption between the two', async () => {
  const [goes, stays] = await aPair();
  const serves = async (
    city: string,
    practice: KnownPractice,
    commitment: string,
    words: string,
  ): Promise<void> => {
    const { link } = await asEditor(city).proposeLink(practice, commitment, words);
    expect((await asOrganiser().decideLink(link?.id, 'ACCEPT')).kind).toMatch(/Success$/);
  };
  await serves('aarhus', goes, 'R4', 'The one brings neighbours together.');
  await serves('aarhus', goes, 'R5', 'The one listens.');
  await serves('rotterdam', stays, 'R5', 'The other listens.');
  await api.sql(
    `insert into adoption (id, origin_practice_id, origin_name, origin_place, adopted_practice_id, adopted_name, adopted_place, stage, notes)
     values (gen_random_uuid(), $1, 'One', 'Aarhus', $2, 'Other', 'Rotterdam', 'running', '{}')`,
    [goes.id, stays.id],
  );
  await merge(asReviewer(), goes, stays);
  await api.catchUp();
  const { practice, found } = await asVisitor().ask<{ practice: object; found: object }>(
    `query ($n: Int!) { practice(number: $n) { commitmentLinks { sentence commitment { code } } adoptions { originName } }
       found: practices(filter: { commitment: ["R4"], city: ["rotterdam"] }) { edges { node { number } } } }`,
    { n: stays.number },
  );
  expect(practice).toEqual({
    commitmentLinks: [
      { sentence: 'The one brings neighbours together.', commitment: { code: 'R4' } },
      { sentence: 'The other listens.', commitment: { code: 'R5' } },
    ],
    adoptions: [],
  });
  expect(found).toEqual({ edges: [{ node: { number: stays.number } }] });
});

it('is for ever: what was merged is neither written, withdrawn nor merged again', async () => {
  const [goes, stays] = await aPair();
  await merge(asReviewer(), goes, stays);
  expect((await asEditor('aarhus').startDraft(goes)).kind).toBe('FORBIDDEN');
  expect((await asReviewer().withdraw(goes, 'x')).kind).toBe('FORBIDDEN');
  expect((await merge(asReviewer(), goes, stays)).kind).toBe('FORBIDDEN');
  expect((await asMember().comment(goes, 'x')).kind).toBe('NOT_FOUND');
});

describe('changes nothing', () => {
  let pair: Awaited<ReturnType<typeof aPair>>;
  beforeAll(async () => {
    pair = await aPair();
  });

  it.each<[string, () => Promise<Outcome>, object]>([
    [
      'into itself',
      () => merge(asReviewer(), pair[0], pair[0]),
      { kind: 'InvalidInputProblem', fields: [{ path: 'into', rule: 'unknown', limit: null }] },
    ],
    [
      'into what is not public',
      async () => merge(asReviewer(), pair[0], await aDraft()),
      { kind: 'InvalidInputProblem', fields: [{ path: 'into', rule: 'unknown', limit: null }] },
    ],
    ['of a draft', async () => merge(asReviewer(), await aDraft(), pair[0]), { kind: 'NOT_FOUND' }],
    [
      'without a reason',
      () => merge(asReviewer(), ...pair, ' '),
      { kind: 'ReasonRequiredProblem' },
    ],
    [
      'by a reviewer of the city of the one that stays',
      () => merge(asReviewer({ rotterdam: 'editor' }), ...pair),
      { kind: 'FORBIDDEN' },
    ],
  ])('%s', async (_what, tryIt, expected) => {
    expect(await tryIt()).toMatchObject(expected);
    for (const practice of pair)
      expect(await read(practice)).toMatchObject({ publication: 'PUBLISHED', successor: null });
  });
});
