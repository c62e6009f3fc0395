import { v7 } from 'uuid';
import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import type { CommentState } from '../../../test/outcome';
import {
  asCoordinator,
  asEditor,
  asMember,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
const absent = { id: '01939d2e-0000-7000-8000-000000000000' };

interface Conversation {
  commentCount: number;
  comments: {
    totalCount: number;
    edges: {
      node: {
        id: string;
        body: { markdown: string } | null;
        author: { displayName: string };
        replies: { id: string }[];
      };
    }[];
  } | null;
}

async function conversationOn(
  { number }: KnownPractice,
  reader: Person = asMember(),
): Promise<Conversation> {
  const { practice } = await reader.ask<{ practice: Conversation }>(
    `query Q($number: Int!) { practice(number: $number) { commentCount comments(first: 50) {
       totalCount edges { node { id body { markdown } author { displayName } replies { id } } } } } }`,
    { number },
  );
  return practice;
}

const commentCount = ({ id }: KnownPractice): Promise<number> =>
  api.count('comment where practice_id = $1', [id]);

async function written(
  person: Person,
  practice: KnownPractice,
  body = 'A remark.',
  details: object = {},
): Promise<CommentState> {
  const { comment, kind } = await person.comment(practice, body, details);
  if (!comment) throw new Error(`No comment, but ${kind}`);
  return comment;
}

describe('commenting on a practice', () => {
  it('shows the comment to everybody, latest first, and counts it', async () => {
    const practice = await aPublishedPractice();
    const first = await written(asMember(), practice, 'First.');
    api.clock.advance({ minutes: 1 });
    const second = await written(asEditor('rotterdam'), practice, '  **Second.**\r\n ');
    expect(second).toMatchObject({
      language: 'EN',
      body: { markdown: '**Second.**', html: '<p><strong>Second.</strong></p>' },
      createdAt: api.clock.now().toISOString(),
      editedAt: null,
    });
    const { commentCount: count, comments } = await conversationOn(practice, asVisitor());
    expect(count).toBe(2);
    expect(comments?.totalCount).toBe(2);
    expect(comments?.edges.map(({ node }) => node.id)).toEqual([second.id, first.id]);
  });

  it('takes the language it is told, otherwise that of the request', async () => {
    const practice = await aPublishedPractice();
    expect((await written(asMember(), practice, 'Bonjour', { language: 'FR' })).language).toBe(
      'FR',
    );
    const { data } = await asMember().gql<{ addComment: { comment: CommentState } }>(
      'mutation M($n: Int!) { addComment(input: { practiceNumber: $n, body: "Hola" }) { ... on AddCommentSuccess { comment { language } } } }',
      { n: practice.number },
      'es',
    );
    expect(data?.addComment.comment.language).toBe('ES');
  });

  it('is two levels deep: a comment is answered, an answer is not', async () => {
    const practice = await aPublishedPractice();
    const question = await written(asMember(), practice, 'Who pays?');
    const answer = await written(asEditor('aarhus'), practice, 'The city.', {
      parentId: question.id,
    });
    const deeper = await asMember().comment(practice, 'And later?', { parentId: answer.id });
    expect(deeper).toMatchObject({ kind: 'CommentTooDeepProblem', code: 'COMMENT_TOO_DEEP' });
    const { comments, commentCount: count } = await conversationOn(practice);
    expect(count).toBe(2);
    expect(comments?.totalCount).toBe(1);
    expect(comments?.edges[0]?.node.replies).toEqual([{ id: answer.id }]);
  });

  it('answers only what stands below the same practice', async () => {
    const [here, there] = [await aPublishedPractice(), await aPublishedPractice()];
    const elsewhere = await written(asMember(), there);
    expect((await asMember().comment(here, 'x', { parentId: elsewhere.id })).kind).toBe(
      'NOT_FOUND',
    );
    expect((await asMember().comment(here, 'x', { parentId: absent.id })).kind).toBe('NOT_FOUND');
    expect(await commentCount(here)).toBe(0);
  });

  it('is one comment when the same id is sent again, also at the same moment', async () => {
    const practice = await aPublishedPractice();
    const member = asMember();
    const id = v7();
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => member.comment(practice, 'Once.', { id })),
    );
    outcomes.push(await member.comment(practice, 'Twice?', { id }));
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        kind: 'AddCommentSuccess',
        comment: { id, body: { markdown: 'Once.' } },
      });
    expect(await commentCount(practice)).toBe(1);
    expect((await conversationOn(practice)).commentCount).toBe(1);
    expect((await asMember().comment(practice, 'Mine.', { id })).kind).toBe('FORBIDDEN');
  });

  it('is possible for many people at the same moment, also while one is removed', async () => {
    const practice = await aPublishedPractice();
    const author = asMember();
    const question = await written(author, practice, 'Who pays?');
    const outcomes = await Promise.all([
      ...Array.from({ length: 6 }, () => asMember().comment(practice, 'At once.')),
      author.removeComment(question),
      ...Array.from({ length: 6 }, () =>
        asMember().comment(practice, 'Me too.', { parentId: question.id }),
      ),
    ]);
    const expected = ['AddCommentSuccess', 'RemoveCommentSuccess', 'CommentRemovedProblem'];
    for (const { kind } of outcomes) expect(expected).toContain(kind);
    const visible = await api.count('comment where practice_id = $1 and removed_at is null', [
      practice.id,
    ]);
    expect(visible).toBeGreaterThanOrEqual(6);
    expect((await conversationOn(practice)).commentCount).toBe(visible);
  });

  it('needs an account', async () => {
    const practice = await aPublishedPractice();
    expect((await asVisitor().comment(practice, 'x')).kind).toBe('UNAUTHENTICATED');
    expect(await commentCount(practice)).toBe(0);
  });

  it('is impossible below what is not public, as below what does not exist', async () => {
    const draft = await aDraft();
    const withdrawn = await aPublishedPractice();
    await asReviewer().withdraw(withdrawn, 'It has ended.');
    const unknown = { ...draft, number: 2_000_000_000 };
    for (const person of [asMember(), asEditor('aarhus'), asReviewer()])
      for (const practice of [draft, withdrawn, unknown])
        expect((await person.comment(practice, 'x')).kind).toBe('NOT_FOUND');
    for (const practice of [draft, withdrawn]) expect(await commentCount(practice)).toBe(0);
  });

  it.each<[string, string, object, object]>([
    ['a blank text', ' \n\t\u0000 ', {}, { path: 'body', rule: 'required' }],
    ['5,001 characters', 'x'.repeat(5_001), {}, { path: 'body', rule: 'tooLong', limit: 5_000 }],
    [
      'two subjects',
      'x',
      { sessionId: absent.id },
      { path: 'practiceNumber', rule: 'exactlyOneSubject' },
    ],
    [
      'no subject',
      'x',
      { practiceNumber: null },
      { path: 'practiceNumber', rule: 'exactlyOneSubject' },
    ],
    ['an id that is none', 'x', { id: 'first' }, { path: 'id', rule: 'wrongFormat' }],
    [
      'a parent that is none',
      'x',
      { parentId: 'first' },
      { path: 'parentId', rule: 'wrongFormat' },
    ],
  ])('refuses %s', async (_what, body, details, fault) => {
    const practice = await aPublishedPractice();
    const outcome = await asMember().comment(practice, body, details);
    expect(outcome.kind).toBe('InvalidInputProblem');
    expect(outcome.fields).toMatchObject([fault]);
    expect(await commentCount(practice)).toBe(0);
  });

  it('is rolled back whole when it cannot be counted', async () => {
    const practice = await aPublishedPractice();
    await api.sql(
      `alter table practice add constraint ck_full check (id <> '${practice.id}' or comment_count = 0) not valid`,
    );
    const { code } = await asMember().gql(
      'mutation M($n: Int!) { addComment(input: { practiceNumber: $n, body: "x" }) { __typename } }',
      { n: practice.number },
    );
    await api.sql('alter table practice drop constraint ck_full');
    expect(code).toBe('INTERNAL');
    expect(await commentCount(practice)).toBe(0);
  });
});

describe('an account’s hourly budget', () => {
  const newcomer = (): Person =>
    asMember({ memberSince: new Date(api.clock.now().getTime() - 6 * 86_400_000) });

  it('is twenty comments for a newcomer', async () => {
    const practice = await aPublishedPractice();
    const member = newcomer();
    for (let i = 0; i < 20; i += 1) await written(member, practice);
    const answer = await member.gql(
      'mutation M($n: Int!) { addComment(input: { practiceNumber: $n, body: "x" }) { __typename } }',
      { n: practice.number },
    );
    expect(answer.code).toBe('RATE_LIMITED');
    expect(answer.errors[0]?.extensions.retryAfterSeconds).toBeGreaterThan(3_000);
    expect(await commentCount(practice)).toBe(20);
    await written(newcomer(), practice);
  });

  it('is no obstacle to somebody known for a week', async () => {
    const practice = await aPublishedPractice();
    const member = asMember({ memberSince: new Date(api.clock.now().getTime() - 7 * 86_400_000) });
    for (let i = 0; i < 21; i += 1) await written(member, practice);
    expect(await commentCount(practice)).toBe(21);
  });
});

describe('commenting on a session of a summit', () => {
  it('is counted with the session and shown there alone', async () => {
    const { session } = await asVisitor().ask<{ session: { id: string } }>(
      '{ session(summit: "rotterdam-2016", slug: "mothers-group-on-resilient-parenting") { id } }',
    );
    const practice = await aPublishedPractice();
    const outcome = await asCoordinator('aarhus').change('addComment', {
      sessionId: session.id,
      body: 'We were there.',
    });
    expect(outcome.kind).toBe('AddCommentSuccess');
    const { session: read } = await asMember().ask<{
      session: { commentCount: number; comments: { edges: { node: { id: string } }[] } };
    }>(
      '{ session(summit: "rotterdam-2016", slug: "mothers-group-on-resilient-parenting") { commentCount comments { edges { node { id } } } } }',
    );
    expect(read).toEqual({
      commentCount: 1,
      comments: { edges: [{ node: { id: outcome.comment?.id } }] },
    });
    expect((await conversationOn(practice)).commentCount).toBe(0);
    const mixed = await asMember().comment(practice, 'x', { parentId: outcome.comment?.id });
    expect(mixed.kind).toBe('NOT_FOUND');
  });

  it('is impossible where there is no such session', async () => {
    expect((await asMember().change('addComment', { sessionId: absent.id, body: 'x' })).kind).toBe(
      'NOT_FOUND',
    );
  });
});
