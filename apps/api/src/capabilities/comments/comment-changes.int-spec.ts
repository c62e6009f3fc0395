import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import type { CommentState } from '../../../test/outcome';
import {
  asAdministrator,
  asCoordinator,
  asMember,
  asModerator,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
const absent = { id: '01939d2e-0000-7000-8000-000000000000' };

async function aComment(
  author: Person,
  on?: KnownPractice,
  body = 'As written.',
  details: object = {},
): Promise<CommentState & { practice: KnownPractice }> {
  const practice = on ?? (await aPublishedPractice());
  const { comment, kind } = await author.comment(practice, body, details);
  if (!comment) throw new Error(`No comment, but ${kind}`);
  return { ...comment, practice };
}

async function stored({ id }: { id: string }): Promise<Record<string, unknown>> {
  const [row] = await api.sql<Record<string, unknown>>('select * from comment where id = $1', [id]);
  return row ?? {};
}

const countOn = async ({ id }: KnownPractice): Promise<unknown> =>
  (
    await api.sql<{ comment_count: number }>('select comment_count from practice where id = $1', [
      id,
    ])
  )[0]?.comment_count;

describe('changing a comment', () => {
  it('is possible for its author for a quarter of an hour', async () => {
    const author = asMember();
    const comment = await aComment(author);
    api.clock.advance({ minutes: 14 });
    expect(await author.editComment(comment, 'Mended.')).toMatchObject({
      kind: 'EditCommentSuccess',
      comment: { body: { markdown: 'Mended.' }, editedAt: api.clock.now().toISOString() },
    });
    api.clock.advance({ minutes: 1 });
    expect(await author.editComment(comment, 'Too late.')).toMatchObject({
      kind: 'EditWindowClosedProblem',
      closedAt: api.clock.now().toISOString(),
    });
    expect((await stored(comment))['body']).toBe('Mended.');
  });

  it('is refused to everybody else, and changes nothing', async () => {
    const comment = await aComment(asMember());
    for (const person of [asMember(), asModerator(), asAdministrator(), asCoordinator('aarhus')])
      expect((await person.editComment(comment, 'Not mine.')).kind).toBe('FORBIDDEN');
    expect((await asVisitor().editComment(comment, 'Not mine.')).kind).toBe('UNAUTHENTICATED');
    expect(await stored(comment)).toMatchObject({ body: 'As written.', edited_at: null });
  });

  it('refuses a blank text and a comment that is not there', async () => {
    const author = asMember();
    const comment = await aComment(author);
    expect((await author.editComment(comment, ' ')).kind).toBe('InvalidInputProblem');
    expect((await author.editComment(absent, 'x')).kind).toBe('NOT_FOUND');
    expect((await author.editComment({ id: 'first' }, 'x')).kind).toBe('InvalidInputProblem');
    expect((await stored(comment))['body']).toBe('As written.');
  });

  it('tells its author, and nobody else, that it can be changed', async () => {
    const author = asMember();
    const { practice } = await aComment(author);
    const rights = async (person: Person): Promise<unknown> => {
      const found = await person.ask<{ practice: { comments: { edges: { node: object }[] } } }>(
        'query Q($n: Int!) { practice(number: $n) { comments { edges { node { viewerCanEdit viewerCanRemove viewerCanReport } } } } }',
        { n: practice.number },
      );
      return Object.values(found.practice.comments.edges[0]?.node ?? {});
    };
    expect(await rights(author)).toEqual([true, true, false]);
    expect(await rights(asMember())).toEqual([false, false, true]);
    expect(await rights(asModerator())).toEqual([false, true, true]);
    expect(await rights(asVisitor())).toEqual([false, false, true]);
    api.clock.advance({ minutes: 15 });
    expect(await rights(author)).toEqual([false, true, false]);
  });
});

describe('removing a comment', () => {
  it('erases its text everywhere, and its place and its answers stay', async () => {
    const author = asMember();
    const comment = await aComment(author, undefined, 'pelicancanary, my neighbour');
    const answer = await aComment(asMember(), comment.practice, 'An answer.', {
      parentId: comment.id,
    });
    api.clock.advance({ hours: 2 });
    const removedAt = api.clock.now().toISOString();
    expect(await author.removeComment(comment)).toMatchObject({
      kind: 'RemoveCommentSuccess',
      comment: { id: comment.id, body: null, removedAt },
    });
    await api.catchUp();
    const document =
      'query Q($n: Int!) { practice(number: $n) { commentCount comments { edges { node { id body { markdown html plain nodes } removedAt replies { id body { plain } } } } } } }';
    for (const person of [asVisitor(), author, asModerator(), asAdministrator()]) {
      const { data, text } = await person.gql<{ practice: object }>(document, {
        n: comment.practice.number,
      });
      expect(text).not.toContain('pelicancanary');
      expect(data?.practice).toMatchObject({
        commentCount: 1,
        comments: {
          edges: [
            {
              node: {
                id: comment.id,
                body: null,
                removedAt,
                replies: [{ id: answer.id, body: { plain: 'An answer.' } }],
              },
            },
          ],
        },
      });
    }
    const tables = await api.sql<{ name: string }>(
      `select quote_ident(schemaname) || '.' || quote_ident(relname) as name from pg_stat_user_tables`,
    );
    expect(tables.length).toBeGreaterThan(25);
    for (const { name } of tables)
      expect(await api.count(`${name} as t where t::text ilike '%pelicancanary%'`)).toBe(0);
  });

  it('is possible for moderators too, and is remembered as theirs', async () => {
    const comment = await aComment(asMember());
    const moderator = asModerator();
    expect((await moderator.removeComment(comment)).kind).toBe('RemoveCommentSuccess');
    expect(await stored(comment)).toMatchObject({
      body: '',
      removed_by: (await moderator.account()).id,
    });
    expect(await countOn(comment.practice)).toBe(0);
  });

  it('is refused to everybody else, before and after', async () => {
    const author = asMember();
    const comment = await aComment(author);
    const others = [asMember(), asReviewer(), asAdministrator(), asCoordinator('aarhus')];
    for (const person of others)
      expect((await person.removeComment(comment)).kind).toBe('FORBIDDEN');
    expect((await asVisitor().removeComment(comment)).kind).toBe('UNAUTHENTICATED');
    expect((await stored(comment))['removed_at']).toBeNull();
    expect(await countOn(comment.practice)).toBe(1);
    await author.removeComment(comment);
    for (const person of others)
      expect((await person.removeComment(comment)).kind).toBe('FORBIDDEN');
  });

  it('counts once, however often and by whomever it is asked for', async () => {
    const author = asMember();
    const comment = await aComment(author);
    await aComment(author, comment.practice);
    const outcomes = await Promise.all([
      author.removeComment(comment),
      asModerator().removeComment(comment),
      author.removeComment(comment),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(Array(3).fill('RemoveCommentSuccess'));
    expect(await countOn(comment.practice)).toBe(1);
  });

  it('leaves nothing to change, to answer or to report', async () => {
    const author = asMember();
    const comment = await aComment(author);
    await author.removeComment(comment);
    expect((await author.editComment(comment, 'Back.')).kind).toBe('CommentRemovedProblem');
    expect((await asMember().comment(comment.practice, 'x', { parentId: comment.id })).kind).toBe(
      'CommentRemovedProblem',
    );
    expect((await asMember().report(comment)).kind).toBe('CommentRemovedProblem');
    expect((await stored(comment))['body']).toBe('');
    expect(await api.count('report where comment_id = $1', [comment.id])).toBe(0);
  });

  it('finds nothing where there is nothing', async () => {
    expect((await asModerator().removeComment(absent)).kind).toBe('NOT_FOUND');
    expect((await asModerator().removeComment({ id: 'first' })).kind).toBe('InvalidInputProblem');
  });
});
