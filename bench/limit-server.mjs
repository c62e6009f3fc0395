// The limit: a bare Node HTTP server that gives the same answers as the product from prepared statements, and does
// nothing else. It checks no input and no permission; it is a yardstick, not a way to build a server.
import { createHash, randomUUID } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';
import * as queries from './limit-queries.mjs';

const pool = new pg.Pool({ connectionString: process.argv[2], max: 14 });
const ask = async (query, values) => (await pool.query({ ...query, values })).rows;

const labels = new Map(
  (await ask(queries.terms, [])).map(({ vocabulary, code, label }) => [
    `${vocabulary}/${code}`,
    label,
  ]),
);
const termIn = (vocabulary) => (code) => ({ code, label: labels.get(`${vocabulary}/${code}`) });
const topic = termIn('topic');
const targetGroup = termIn('targetGroup');
const evidenceLevel = termIn('evidenceLevel');
const cursor = (...key) => Buffer.from(JSON.stringify(key)).toString('base64url');

async function list({ after }) {
  const [value, number] = after
    ? JSON.parse(Buffer.from(after, 'base64url').toString()).slice(1)
    : [253_402_300_799_000, 0];
  const rows = await ask(queries.list, [new Date(value), number]);
  const shown = rows.slice(0, 20);
  const last = shown.at(-1);
  return {
    practices: {
      pageInfo: {
        hasNextPage: rows.length > 20,
        endCursor:
          last === undefined
            ? null
            : cursor('practices-newest', last.first_published_at.getTime(), last.number),
      },
      edges: shown.map((row) => ({
        node: {
          number: row.number,
          slug: row.slug,
          title: row.title,
          summary: row.summary,
          startYear: row.start_year,
          publishedAt: row.published_at,
          commentCount: row.comment_count,
          city: { slug: row.city_slug, name: row.city_name },
          topics: row.topics.map(topic),
        },
      })),
    },
  };
}

async function detail({ number }) {
  const [[row], comments] = await Promise.all([
    ask(queries.detail, [number]),
    ask(queries.comments, [number]),
  ]);
  const prose = (field) => (row.body[field] ? { markdown: row.body[field] } : null);
  const shown = comments.slice(0, 20);
  const last = shown.at(-1);
  return {
    practice: {
      number: row.number,
      slug: row.slug,
      title: row.title,
      summary: row.summary,
      startYear: row.start_year,
      endYear: row.end_year,
      publishedAt: row.published_at,
      commentCount: row.comment_count,
      city: { slug: row.city_slug, name: row.city_name },
      topics: row.topics.map(topic),
      targetGroups: row.target_groups.map(targetGroup),
      evidenceLevel: row.evidence_level === null ? null : evidenceLevel(row.evidence_level),
      text: {
        language: 'EN',
        problem: prose('problem'),
        mechanism: prose('mechanism'),
        activities: prose('activities'),
        lessons: prose('lessons'),
        conditions: prose('conditions'),
      },
      comments: {
        pageInfo: {
          hasNextPage: comments.length > 20,
          endCursor: last === undefined ? null : cursor('comments', last.key, last.id),
        },
        edges: shown.map((comment) => ({
          node: {
            id: comment.id,
            createdAt: comment.created_at,
            body: { markdown: comment.body },
            author:
              comment.author_id === null
                ? null
                : { id: comment.author_id, displayName: comment.display_name },
          },
        })),
      },
    },
  };
}

async function addComment({ input }, request) {
  const token = /(?:^|; )[^=]*=([A-Za-z0-9_-]{43})/.exec(request.headers.cookie)[1];
  const hash = createHash('sha256').update(token).digest();
  const id = randomUUID();
  const createdAt = new Date();
  const [author] = await ask(queries.addComment, [
    hash,
    input.practiceNumber,
    id,
    input.body,
    createdAt,
  ]);
  return {
    addComment: {
      __typename: 'AddCommentSuccess',
      comment: {
        id,
        createdAt,
        body: { markdown: input.body },
        author: { id: author.id, displayName: author.display_name },
      },
    },
  };
}

const answers = { '/list': list, '/detail': detail, '/add-comment': addComment };

const server = http.createServer((request, response) => {
  const pieces = [];
  request.on('data', (piece) => pieces.push(piece));
  request.on('end', async () => {
    let status = 200;
    let body;
    try {
      const { variables } = JSON.parse(Buffer.concat(pieces).toString());
      body = JSON.stringify({ data: await answers[request.url](variables, request) });
    } catch (error) {
      status = 500;
      body = String(error);
    }
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit(0));
