import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, aSubmittedDraft } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import {
  asEditor,
  asMember,
  asModerator,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();

interface Page {
  totalCount: number;
  edges: { cursor: string; node: Record<string, unknown> }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** A list, how it is reached, and what tells its entries apart. */
interface List {
  name: string;
  /** Lists in the same order understand each other's places. */
  order: string;
  field: (pageArguments: string) => string;
  key: string;
  who?: () => Person;
}

let talkedAbout: KnownPractice;
const member = asMember();
const reviewer = asReviewer();
const moderator = asModerator();
const session =
  'session(summit: "aarhus-2015", slug: "challenges-for-local-authorities-and-how-they-face-them")';

const lists: List[] = [
  { name: 'cities', order: 'cities', field: (page) => `cities(${page})`, key: 'id' },
  { name: 'summits', order: 'summits', field: (page) => `summits(${page})`, key: 'id' },
  {
    name: 'declarations',
    order: 'declarations',
    field: (page) => `declarations(${page})`,
    key: 'id',
  },
  {
    name: 'practices, newest',
    order: 'practices-newest',
    field: (page) => `practices(sort: NEWEST, ${page})`,
    key: 'number',
  },
  {
    name: 'practices, updated',
    order: 'practices-updated',
    field: (page) => `practices(sort: UPDATED, ${page})`,
    key: 'number',
  },
  {
    name: 'practices, adopted',
    order: 'practices-adopted',
    field: (page) => `practices(sort: ADOPTED, ${page})`,
    key: 'number',
  },
  {
    name: 'practices of a topic',
    order: 'practices-newest',
    field: (page) => `practices(filter: { topic: ["mentoring", "youth-work"] }, ${page})`,
    key: 'number',
  },
  {
    name: 'practices of a city',
    order: 'practices-newest',
    field: (page) => `city(slug: "aarhus") { list: practices(${page}) PAGE }`,
    key: 'number',
  },
  {
    name: 'found practices',
    order: 'search',
    field: (page) => `search(text: "young people mentoring", ${page})`,
    key: 'number',
  },
  {
    name: 'found practices, newest',
    order: 'search',
    field: (page) => `search(text: "young people", sort: NEWEST, ${page})`,
    key: 'number',
  },
  { name: 'the catalogue', order: 'search', field: (page) => `search(${page})`, key: 'number' },
  {
    name: 'comments on a practice',
    order: 'comments',
    field: (page) =>
      `practice(number: ${String(talkedAbout.number)}) { list: comments(${page}) PAGE }`,
    key: 'id',
  },
  {
    name: 'comments on a session',
    order: 'comments',
    field: (page) => `${session} { list: comments(${page}) PAGE }`,
    key: 'id',
  },
  {
    name: 'versions',
    order: 'versions',
    field: (page) =>
      `practice(number: ${String(talkedAbout.number)}) { list: versions(${page}) PAGE }`,
    key: 'version',
  },
  {
    name: 'the review queue',
    order: 'reviewQueue',
    field: (page) => `reviewQueue(${page})`,
    key: 'practiceId',
    who: () => reviewer,
  },
  {
    name: 'reports on a commitment',
    order: 'progressReports',
    field: (page) => `commitment(code: "R4") { list: progressReports(${page}) PAGE }`,
    key: 'id',
  },
  {
    name: 'reports',
    order: 'reports',
    field: (page) => `reports(${page})`,
    key: 'id',
    who: () => moderator,
  },
];

function documentOf({ field, key }: List, first: number): string {
  const page = `{ totalCount edges { cursor node { ${key} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
  const asked = field(`first: ${String(first)}, after: $after`);
  return asked.includes('PAGE')
    ? `query Q($after: String) { parent: ${asked.replace('PAGE', page)} }`
    : `query Q($after: String) { list: ${asked} ${page} }`;
}

async function pageOf(list: List, first: number, after: string | null = null): Promise<Page> {
  const who = list.who?.() ?? member;
  const answer = await who.ask<{ list?: Page; parent?: { list: Page } }>(documentOf(list, first), {
    after,
  });
  const page = answer.list ?? answer.parent?.list;
  if (!page) throw new Error(`No page of ${list.name}`);
  return page;
}

/** Every key of a list, read page by page. */
async function keysOf(list: List, first: number): Promise<unknown[]> {
  const keys: unknown[] = [];
  let after: string | null = null;
  for (let i = 0; i < 200; i += 1) {
    const page: Page = await pageOf(list, first, after);
    expect(page.edges.length).toBeLessThanOrEqual(first);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    expect(page.pageInfo.hasPreviousPage).toBe(false);
    keys.push(...page.edges.map(({ node }) => node[list.key]));
    if (!page.pageInfo.hasNextPage) return keys;
    expect(page.edges).toHaveLength(first);
    after = page.pageInfo.endCursor;
  }
  throw new Error(`${list.name} does not end`);
}

beforeAll(async () => {
  talkedAbout = await aPublishedPractice();
  const { session: subject } = await asVisitor().ask<{ session: { id: string } }>(
    `{ ${session} { id } }`,
  );
  // Many at the same instant, so that only the id tells them apart.
  for (let i = 0; i < 7; i += 1) {
    await member.comment(talkedAbout, `Remark ${String(i)}.`);
    const { comment } = await member.change('addComment', {
      sessionId: subject.id,
      body: `Remark ${String(i)}.`,
    });
    await asVisitor().report({ id: comment?.id ?? '' });
    const text = `Report ${String(i)}.`;
    await asEditor('aarhus').reportProgress('aarhus', 'R4', 'LIMITED', { text });
    await aSubmittedDraft();
    await aPublishedPractice();
    if (i % 3 === 0) api.clock.advance({ minutes: 1 });
  }
  await api.catchUp();
});

describe.each(lists)('$name', (list) => {
  it('are read whole, in the same order, whatever the size of the pages', async () => {
    const whole = await pageOf(list, 100);
    const keys = whole.edges.map(({ node }) => node[list.key]);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    for (const first of [7, 20]) {
      const read = await keysOf(list, first);
      expect(read.slice(0, 100)).toEqual(keys);
      expect(read).toHaveLength(whole.totalCount);
    }
  });

  it('begin behind any entry', async () => {
    const { edges } = await pageOf(list, 5);
    for (const [i, { cursor }] of edges.slice(0, -1).entries()) {
      const [next] = (await pageOf(list, 1, cursor)).edges;
      expect(next?.node).toEqual(edges[i + 1]?.node);
    }
  });

  it('have no entries on a page of none, and an end behind the last', async () => {
    const none = await pageOf(list, 0);
    expect(none).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, endCursor: null } });
    const last = (await pageOf(list, 100)).edges.at(-1);
    const rest = await pageOf(list, 100, last?.cursor);
    expect(rest.edges.length).toBe(Math.max(0, none.totalCount - 100));
  });

  it('refuse a cursor of another list, and one that nobody gave', async () => {
    const others = await Promise.all(
      lists
        .filter(({ order }) => order !== list.order)
        .map(async (other) => (await pageOf(other, 1)).pageInfo.endCursor),
    );
    const uuid = '01939d2e-0000-7000-8000-000000000000';
    const madeUp = [
      ['comments', '----------', uuid],
      ['comments', '2026-02-31 10:00:00.000000', uuid],
      ['comments', "2026-01-01' or 1=1", uuid],
      ['comments', '2026-01-01 10:00:00.000000', 'x'],
      ['cities', -1],
      ['cities', 1.5],
      ['cities', 1e15],
      ['cities', '1'],
      ['search', null],
      ['practices-newest', 'x', 1],
      {},
      null,
    ].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));
    const who = list.who?.() ?? member;
    for (const after of [...others, ...madeUp, 'x', '%00', '\u0000', '[]', 'null']) {
      const { code } = await who.gql(documentOf(list, 1), { after });
      expect([after, code]).toEqual([after, 'BAD_USER_INPUT']);
    }
  });
});

describe('while a list is read', () => {
  it('new entries at its beginning repeat nothing', async () => {
    const comments = lists.find(({ name }) => name === 'comments on a practice');
    const practices = lists.find(({ name }) => name === 'practices, newest');
    if (!comments || !practices) throw new Error('The lists have other names.');
    const [remarks, newest] = [await pageOf(comments, 3), await pageOf(practices, 3)];
    await member.comment(talkedAbout, 'Meanwhile.');
    await aPublishedPractice();
    await api.catchUp();
    for (const [list, page] of [
      [comments, remarks],
      [practices, newest],
    ] as const) {
      const next = await pageOf(list, 3, page.pageInfo.endCursor);
      const seen = page.edges.map(({ node }) => node[list.key]);
      for (const { node } of next.edges) expect(seen).not.toContain(node[list.key]);
      expect(next.edges).toHaveLength(3);
    }
  });

  it('what has gone from it hides nothing that follows', async () => {
    const gone = await aPublishedPractice();
    const next = await aPublishedPractice();
    await api.catchUp();
    // Withdrawn by other hands: nothing was announced, so the catalogue in memory still has it.
    await api.sql(
      `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = any($1)`,
      [[gone.id, next.id]],
    );
    for (const field of ['practices', 'search']) {
      const list = {
        name: field,
        order: field,
        field: (page: string) => `${field}(${page})`,
        key: 'number',
      };
      const first = await pageOf(list, 2);
      expect(first.edges).toEqual([]);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await pageOf(list, 2, first.pageInfo.endCursor);
      expect(second.edges).toHaveLength(2);
    }
  });
});
