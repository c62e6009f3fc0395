import { v7 } from 'uuid';
import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, type KnownPractice } from '../../../test/factories/practice.factory';
import type { CaseStudyState } from '../../../test/outcome';
import {
  asCoordinator,
  asEditor,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
let session: string;

/** Each story has case studies of its own, in a session for which no source names any. */
beforeEach(async () => {
  await api.sql(`delete from case_study where basis = 'pinned'`);
  const [row] = await api.sql<{ id: string }>(
    `select s.id from summit_session s where cardinality(presenting_city_ids) = 0
        and not exists (select 1 from case_study c where c.session_id = s.id) order by position, id limit 1`,
  );
  session = row?.id ?? '';
  await api.catchUp();
});

const pin = ({ number }: { number: number }, details: object = {}) =>
  asOrganiser().change('pinCaseStudy', { session, practice: number, ...details });

/** The case studies of the session as everybody reads them. */
async function read(): Promise<CaseStudyState[]> {
  const [at] = await api.sql<{ summit: string; slug: string }>(
    'select m.slug as summit, s.slug from summit_session s join summit m on m.id = s.summit_id where s.id = $1',
    [session],
  );
  const answer = await asVisitor().ask<{ session: { caseStudies: CaseStudyState[] } }>(
    `query ($summit: String!, $slug: String!) { session(summit: $summit, slug: $slug) {
       caseStudies { id basis version presenter note language hasChanged practice { number } } } }`,
    { ...at },
  );
  return answer.session.caseStudies;
}
const numbers = async (): Promise<number[]> =>
  (await read()).map(({ practice }) => practice.number);

/** Publishes the practice anew. */
async function changed(practice: KnownPractice): Promise<void> {
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, { lessons: 'More than before.' });
  await editor.submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
  await api.catchUp();
}

it('shows the version that was pinned, and tells when the practice was published anew', async () => {
  const practice = await aPublishedPractice();
  const { kind } = await pin(practice, {
    presenter: 'The  mayor',
    note: 'In ten minutes.',
    language: 'FR',
  });
  expect(kind).toBe('PinCaseStudySuccess');
  const study = {
    basis: 'PINNED',
    version: 1,
    presenter: 'The mayor',
    note: 'In ten minutes.',
    language: 'FR',
    hasChanged: false,
    practice: { number: practice.number },
  };
  expect(await read()).toMatchObject([study]);
  await changed(practice);
  expect(await read()).toMatchObject([{ ...study, hasChanged: true }]);
  await pin(practice, { presenter: 'The mayor' });
  expect(await read()).toMatchObject([
    { ...study, version: 2, note: null, language: 'EN', hasChanged: false },
  ]);
  await pin(practice, { version: 1 });
  expect(await read()).toMatchObject([
    { version: 1, presenter: null, language: null, hasChanged: true },
  ]);
});

it('is told with the practice, and the search finds it by the summit', async () => {
  const practice = await aPublishedPractice();
  await pin(practice);
  const { practice: told } = await asVisitor().ask<{
    practice: {
      caseStudies: { basis: string; session: { id: string; summit: { slug: string } } }[];
    };
  }>(
    `query ($number: Int!) { practice(number: $number) { caseStudies { basis session { id summit { slug } } } } }`,
    { number: practice.number },
  );
  const pinned = told.caseStudies.find(({ basis }) => basis === 'PINNED');
  expect(pinned?.session.id).toBe(session);
  const { practices } = await asVisitor().ask<{
    practices: { edges: { node: { number: number } }[] };
  }>(
    `query ($summit: String!) { practices(first: 100, filter: { summit: [$summit] }) { edges { node { number } } } }`,
    { summit: pinned?.session.summit.slug },
  );
  expect(practices.edges.map(({ node }) => node.number)).toContain(practice.number);
});

it('moves by one place, past what cannot be seen, and stays at the ends', async () => {
  const [one, gone, two, three] = [
    await aPublishedPractice(),
    await aPublishedPractice(),
    await aPublishedPractice(),
    await aPublishedPractice(),
  ];
  for (const practice of [one, gone, two, three]) await pin(practice);
  await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  await api.catchUp();
  const idOf = async ({ number }: { number: number }): Promise<unknown> =>
    (await read()).find(({ practice }) => practice.number === number)?.id;
  const move = async (practice: { number: number }, direction: 'UP' | 'DOWN') =>
    asOrganiser().change('moveCaseStudy', { id: await idOf(practice), direction });
  expect(await numbers()).toEqual([one.number, two.number, three.number]);
  const { session: after } = await move(two, 'UP');
  expect(after?.caseStudies.map(({ practice }) => practice.number)).toEqual([
    two.number,
    one.number,
    three.number,
  ]);
  await move(two, 'UP');
  await move(one, 'DOWN');
  await move(one, 'DOWN');
  expect(await numbers()).toEqual([two.number, three.number, one.number]);
  await pin(three, { note: 'It keeps its place.' });
  expect(await numbers()).toEqual([two.number, three.number, one.number]);
});

it('is taken away; what a source names stays named', async () => {
  const [named] = await api.sql<{ session: string; number: number }>(
    `select c.session_id as session, p.number from case_study c join practice p on p.id = c.practice_id where c.basis = 'named' limit 1`,
  );
  session = named?.session ?? '';
  const practice = await aPublishedPractice();
  await pin(practice);
  await pin({ number: named?.number ?? 0 });
  const studies = await read();
  expect(studies.filter(({ basis }) => basis === 'PINNED')).toHaveLength(2);
  for (const { id, basis } of studies)
    if (basis === 'PINNED') await asOrganiser().change('unpinCaseStudy', { id });
  const left = await read();
  expect(left.filter(({ basis }) => basis === 'PINNED')).toEqual([]);
  expect(left.find((each) => each.practice.number === named?.number)?.basis).toBe('NAMED');
});

it('needs a published practice, one of its versions, a session and room', async () => {
  const practice = await aPublishedPractice();
  const fields = async (input: object): Promise<unknown> =>
    (await asOrganiser().change('pinCaseStudy', { session, practice: practice.number, ...input }))
      .fields;
  expect(await fields({ practice: 999_999 })).toMatchObject([
    { path: 'practice', rule: 'notPublished' },
  ]);
  expect(await fields({ version: 7 })).toMatchObject([{ path: 'version', rule: 'unknown' }]);
  expect(await fields({ presenter: 'x'.repeat(201) })).toMatchObject([
    { path: 'presenter', rule: 'tooLong', limit: 200 },
  ]);
  const nowhere = await asOrganiser().change('pinCaseStudy', {
    session: v7(),
    practice: practice.number,
  });
  expect(nowhere.kind).toBe('NOT_FOUND');
  expect(await api.count(`case_study where basis = 'pinned'`)).toBe(0);
  await api.sql(
    `insert into case_study (id, session_id, practice_id, basis, version_id, position)
     select gen_random_uuid(), $1, id, 'pinned', current_version_id, row_number() over ()
       from practice where publication = 'published' and id <> $2 limit 20`,
    [session, practice.id],
  );
  expect(await fields({})).toMatchObject([{ path: 'session', rule: 'tooMany', limit: 20 }]);
});

it('holds up words that could harm somebody until they are justified; the secretariat alone reads why', async () => {
  const practice = await aPublishedPractice();
  const words = {
    presenter: 'Peter Jensen, deputy mayor',
    note: 'Maria Jensen was the first to take part.',
    language: 'EN',
  };
  expect(await pin(practice, words)).toMatchObject({
    kind: 'PassagesOpenProblem',
    passages: [{ kind: 'PERSONAL_NAME', words: 'Maria Jensen' }],
  });
  expect((await pin(practice, { ...words, justification: ' ' })).kind).toBe('PassagesOpenProblem');
  expect(await read()).toEqual([]);
  const reach = { presenter: 'Peter Jensen, peter@aarhus.example' };
  expect((await pin(practice, reach)).passages).toMatchObject([{ kind: 'MAIL_ADDRESS' }]);
  const justification = 'She tells it herself in the press.';
  expect((await pin(practice, { ...words, justification })).kind).toBe('PinCaseStudySuccess');
  expect(await read()).toMatchObject([{ presenter: words.presenter, note: words.note }]);
  const reason = async (who: Person): Promise<unknown> => {
    const { practice: told } = await who.ask<{
      practice: { caseStudies: { justification: string | null }[] };
    }>(`query ($number: Int!) { practice(number: $number) { caseStudies { justification } } }`, {
      number: practice.number,
    });
    return told.caseStudies.map((study) => study.justification).filter(Boolean);
  };
  expect(await reason(asOrganiser())).toEqual([justification]);
  expect(await reason(asEditor('aarhus'))).toEqual([]);
  expect(await reason(asVisitor())).toEqual([]);
  await pin(practice, { presenter: words.presenter, justification });
  expect(await reason(asOrganiser())).toEqual([]);
});
