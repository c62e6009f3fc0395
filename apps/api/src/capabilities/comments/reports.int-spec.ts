import { useApi } from '../../../test/api-harness';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import type { CommentState } from '../../../test/outcome';
import {
  asAdministrator,
  asCoordinator,
  asMember,
  asModerator,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
const absent = { id: '01939d2e-0000-7000-8000-000000000000' };

async function aComment(
  author: Person = asMember(),
  on?: KnownPractice,
): Promise<CommentState & { practice: KnownPractice }> {
  const practice = on ?? (await aPublishedPractice());
  const { comment, kind } = await author.comment(practice, 'Disputed.');
  if (!comment) throw new Error(`No comment, but ${kind}`);
  return { ...comment, practice };
}

interface Waiting {
  id: string;
  reason: string;
  note: string | null;
  createdAt: string;
  comment: { id: string; body: { markdown: string } | null } | null;
  practice: { number: number } | null;
}

async function waiting(): Promise<Waiting[]> {
  const { reports } = await asModerator().ask<{ reports: { edges: { node: Waiting }[] } }>(
    '{ reports(first: 100) { edges { node { id reason note createdAt comment { id body { markdown } } practice { number } } } } }',
  );
  return reports.edges.map(({ node }) => node);
}

const storedReport = async (id: string | undefined): Promise<Record<string, unknown>> =>
  (await api.sql<Record<string, unknown>>('select * from report where id = $1', [id]))[0] ?? {};

describe('reporting a comment', () => {
  it('reaches the moderators with its reason, its note and its place', async () => {
    const comment = await aComment();
    const reporter = asMember();
    const outcome = await reporter.report(comment, 'PERSONAL_DATA', ' Names my\u0000 neighbour. ');
    expect(outcome.kind).toBe('ReportContentSuccess');
    expect((await waiting()).at(-1)).toEqual({
      id: outcome.reference,
      reason: 'PERSONAL_DATA',
      note: 'Names my neighbour.',
      createdAt: api.clock.now().toISOString(),
      comment: { id: comment.id, body: { markdown: 'Disputed.' } },
      practice: { number: comment.practice.number },
    });
    expect((await storedReport(outcome.reference))['reporter_id']).toBe(
      (await reporter.account()).id,
    );
  });

  it('needs no account, and then names nobody', async () => {
    const { reference } = await asVisitor().report(await aComment(), 'HATE_OR_THREAT', '');
    expect(await storedReport(reference)).toMatchObject({ reporter_id: null, note: null });
  });

  it('is not for one’s own comment', async () => {
    const author = asMember();
    const comment = await aComment(author);
    expect((await author.report(comment)).kind).toBe('FORBIDDEN');
    expect(await api.count('report where comment_id = $1', [comment.id])).toBe(0);
  });

  it('refuses a note of 1,001 characters, an id that is none, and what is not there', async () => {
    const comment = await aComment();
    expect((await asVisitor().report(comment, 'OTHER', 'x'.repeat(1_001))).fields).toMatchObject([
      { path: 'note', rule: 'tooLong', limit: 1_000 },
    ]);
    expect((await asVisitor().report({ id: 'first' })).kind).toBe('InvalidInputProblem');
    expect((await asVisitor().report(absent)).kind).toBe('NOT_FOUND');
    expect(await api.count('report where comment_id = $1', [comment.id])).toBe(0);
  });

  it('finds no comment below a practice that has been withdrawn', async () => {
    const comment = await aComment();
    await asReviewer().withdraw(comment.practice, 'It has ended.');
    expect((await asVisitor().report(comment)).kind).toBe('NOT_FOUND');
    expect(await api.count('report where comment_id = $1', [comment.id])).toBe(0);
  });

  it('is possible thirty times in an hour', async () => {
    const comment = await aComment();
    const reporter = asMember();
    for (let i = 0; i < 30; i += 1)
      expect((await reporter.report(comment)).kind).toBe('ReportContentSuccess');
    expect((await reporter.report(comment)).kind).toBe('RATE_LIMITED');
    expect(await api.count('report where comment_id = $1', [comment.id])).toBe(30);
  });
});

describe('the moderators’ list', () => {
  it('has the longest waiting first', async () => {
    const first = await asVisitor().report(await aComment());
    api.clock.advance({ minutes: 1 });
    const second = await asVisitor().report(await aComment());
    const ids = (await waiting()).map(({ id }) => id);
    expect(ids.slice(-2)).toEqual([first.reference, second.reference]);
  });

  it('is for moderators alone', async () => {
    const document = '{ reports { totalCount edges { node { note } } } }';
    for (const person of [
      asMember(),
      asReviewer(),
      asOrganiser(),
      asAdministrator(),
      asCoordinator('aarhus'),
    ])
      expect((await person.gql(document)).code).toBe('FORBIDDEN');
    const visitor = await asVisitor().gql(document);
    expect([visitor.code, visitor.data]).toEqual(['UNAUTHENTICATED', null]);
  });
});

describe('deciding a report', () => {
  it('to remove erases the comment and settles every other report on it', async () => {
    const comment = await aComment();
    const moderator = asModerator();
    const reports = [await asVisitor().report(comment), await asMember().report(comment)];
    const other = await asVisitor().report(await aComment());
    const [{ reference = '' } = {}] = reports;
    expect(await moderator.decideReport(reference, 'REMOVE')).toEqual({
      kind: 'DecideReportSuccess',
      id: reference,
    });
    const [row] = await api.sql('select body, removed_by from comment where id = $1', [comment.id]);
    expect(row).toEqual({ body: '', removed_by: (await moderator.account()).id });
    for (const report of reports)
      expect(await storedReport(report.reference)).toMatchObject({
        decision: 'remove',
        decided_by: (await moderator.account()).id,
        decided_at: api.clock.now(),
      });
    const ids = (await waiting()).map(({ id }) => id);
    expect(ids).toContain(other.reference);
    expect(ids).not.toContain(reference);
    const [practice] = await api.sql('select comment_count from practice where id = $1', [
      comment.practice.id,
    ]);
    expect(practice).toEqual({ comment_count: 0 });
  });

  it('to keep leaves the comment as it is', async () => {
    const comment = await aComment();
    const { reference = '' } = await asVisitor().report(comment);
    await asModerator().decideReport(reference, 'KEEP');
    const [row] = await api.sql('select body, removed_at from comment where id = $1', [comment.id]);
    expect(row).toEqual({ body: 'Disputed.', removed_at: null });
    expect((await waiting()).map(({ id }) => id)).not.toContain(reference);
  });

  it('is for moderators alone, and otherwise nothing happens', async () => {
    const comment = await aComment();
    const { reference = '' } = await asVisitor().report(comment);
    for (const person of [
      asMember(),
      asReviewer(),
      asAdministrator(),
      asOrganiser(),
      asCoordinator('aarhus'),
    ])
      expect((await person.decideReport(reference, 'REMOVE')).kind).toBe('FORBIDDEN');
    expect((await asVisitor().decideReport(reference, 'REMOVE')).kind).toBe('UNAUTHENTICATED');
    expect(await storedReport(reference)).toMatchObject({ decided_at: null, decision: null });
    expect(await api.count(`comment where id = $1 and body = 'Disputed.'`, [comment.id])).toBe(1);
  });

  it('finds nothing where there is nothing', async () => {
    expect((await asModerator().decideReport(absent.id, 'KEEP')).kind).toBe('NOT_FOUND');
    expect((await asModerator().decideReport('first', 'KEEP')).kind).toBe('InvalidInputProblem');
  });

  it('settles what its author has removed meanwhile', async () => {
    const author = asMember();
    const comment = await aComment(author);
    const { reference = '' } = await asVisitor().report(comment);
    await author.removeComment(comment);
    expect((await asModerator().decideReport(reference, 'REMOVE')).kind).toBe(
      'DecideReportSuccess',
    );
    const [row] = await api.sql('select removed_by from comment where id = $1', [comment.id]);
    expect(row).toEqual({ removed_by: (await author.account()).id });
  });
});
