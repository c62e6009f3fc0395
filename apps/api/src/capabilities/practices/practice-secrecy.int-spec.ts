import { useApi } from '../../../test/api-harness';
import type { Answer } from '../../../test/caller';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import {
  asAdministrator,
  asCoordinator,
  asEditor,
  asMember,
  asModerator,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';

const api = useApi();
const canary = 'zanzibarcanary';
const nowhere = 1_999_999_999;

/** The answer as bytes, without what differs in every answer: the request's id and the number that was asked. */
function bytesOf(answer: Answer<unknown>, number: number): string {
  const headers = { ...answer.headers, date: '', 'content-length': '' };
  const text = answer.text.replaceAll(/"requestId":"[^"]*"/g, '').replaceAll(String(number), 'N');
  return `${String(answer.status)} ${JSON.stringify(headers)} ${text}`;
}

/** Every way to ask for a practice by its number. */
const questions: [string, string][] = [
  [
    'reading it',
    'query Q($n: Int!) { practice(number: $n) { id title draft { revision } reviews { id } } }',
  ],
  [
    'reading its version',
    'query Q($n: Int!) { practiceVersion(number: $n, version: 1) { title } }',
  ],
  [
    'opening its draft',
    'mutation M($n: Int!) { startDraft(input: { number: $n }) { __typename } }',
  ],
  [
    'saving it',
    'mutation M($n: Int!) { saveDraft(input: { number: $n, revision: 1, facts: { startYear: 2000 } }) { __typename ... on DraftConflictProblem { practice { title } } } }',
  ],
  [
    'saving it from another revision',
    'mutation M($n: Int!) { saveDraft(input: { number: $n, revision: 77, facts: { startYear: 2000 } }) { __typename } }',
  ],
  [
    'submitting it',
    'mutation M($n: Int!) { submitDraft(input: { number: $n, revision: 1 }) { __typename } }',
  ],
  ['calling it back', 'mutation M($n: Int!) { recallDraft(input: { number: $n }) { __typename } }'],
  [
    'judging it',
    'mutation M($n: Int!) { decideReview(input: { number: $n, revision: 1, decision: APPROVE }) { __typename } }',
  ],
  [
    'withdrawing it',
    'mutation M($n: Int!) { withdrawPractice(input: { number: $n, reason: "x" }) { __typename } }',
  ],
  [
    'naming it as successor',
    'mutation M($n: Int!) { withdrawPractice(input: { number: 1, reason: "x", successor: $n }) { __typename ... on InvalidInputProblem { fields { path rule message } } } }',
  ],
  [
    'commenting on it',
    'mutation M($n: Int!) { addComment(input: { practiceNumber: $n, body: "x" }) { __typename } }',
  ],
];

const outsiders: [string, () => Person][] = [
  ['a visitor', () => asVisitor()],
  ['a member', () => asMember()],
  ['another city’s coordinator', () => asCoordinator('rotterdam')],
  ['a moderator', asModerator],
  ['an organiser', asOrganiser],
  ['an administrator', asAdministrator],
];

describe.each(outsiders)('for %s', (_who, person) => {
  it.each(questions)('a draft cannot be told from nothing by %s', async (_what, document) => {
    const somebody = person();
    for (const draft of [
      await aDraft({ title: canary }),
      await aSubmittedDraft({ title: canary }),
    ]) {
      const asked = await somebody.gql(document, { n: draft.number });
      const absent = await somebody.gql(document, { n: nowhere });
      expect(bytesOf(asked, draft.number)).toBe(bytesOf(absent, nowhere));
      expect(asked.text).not.toContain(canary);
    }
  });
});

it.each(questions)(
  'a draft in writing cannot be told from nothing by a reviewer %s',
  async (_what, document) => {
    const reviewer = asReviewer();
    const draft = await aDraft({ title: canary });
    const asked = await reviewer.gql(document, { n: draft.number });
    expect(bytesOf(asked, draft.number)).toBe(
      bytesOf(await reviewer.gql(document, { n: nowhere }), nowhere),
    );
  },
);

describe('a published practice with a draft', () => {
  const document = `query Q($n: Int!) { practice(number: $n) {
    title summary text { summary } draft { title revision } reviews { reason } versions { totalCount }
    viewerCanEdit viewerCanReview viewerCanWithdraw } }`;

  it.each(outsiders)('looks to %s like one without', async (_who, person) => {
    const somebody = person();
    const practice = await aPublishedPractice();
    const read = async (): Promise<string> =>
      bytesOf(await somebody.gql(document, { n: practice.number }), practice.number);
    const before = await read();
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    await editor.write(practice, { title: canary, summary: canary });
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'DECLINE', { revision: 2, reason: canary });
    await api.catchUp();
    expect(await read()).toBe(before);
  });

  it('shows its draft to reviewers from the day it is sent in', async () => {
    const reviewer = asReviewer();
    const practice = await aPublishedPractice();
    const editor = asEditor('aarhus');
    const seen = async (): Promise<unknown> =>
      (
        await reviewer.ask<{ practice: { draft: object | null } }>(
          'query Q($n: Int!) { practice(number: $n) { draft { title state } } }',
          { n: practice.number },
        )
      ).practice.draft;
    await editor.startDraft(practice);
    expect(await seen()).toBeNull();
    await editor.submitDraft(practice);
    expect(await seen()).toEqual({ title: practice.title, state: 'SUBMITTED' });
    await editor.recallDraft(practice);
    expect(await seen()).toBeNull();
  });
});

describe('no list, count or search', () => {
  it('knows of words in drafts and reviews', async () => {
    const draft = await aSubmittedDraft({
      title: `${canary} evenings`,
      summary: canary,
      city: 'barcelona',
    });
    const practice = await aPublishedPractice({ city: 'barcelona' });
    const editor = asEditor('barcelona');
    await editor.startDraft(practice);
    await editor.write(practice, { title: canary, activities: canary });
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'DECLINE', { revision: 2, reason: canary });
    await api.catchUp();
    const document = `{
      search(text: "${canary}", facets: [TOPIC, CITY]) { totalCount edges { node { number } highlights { html } } facets { values { count } } }
      practices(first: 100) { totalCount edges { node { number title } } }
      cities(first: 200) { edges { node { slug practiceCount } } }
    }`;
    for (const person of [
      asVisitor(),
      asMember(),
      asCoordinator('rotterdam'),
      asReviewer(),
      asEditor('barcelona'),
    ]) {
      const { text, data } = await person.gql<{
        search: { totalCount: number };
        practices: { edges: { node: { number: number } }[] };
      }>(document);
      expect(data?.search.totalCount).toBe(0);
      expect(text.toLowerCase()).not.toContain(canary);
      expect(data?.practices.edges.map(({ node }) => node.number)).not.toContain(draft.number);
    }
    expect(await api.count('search_word where word = $1', [canary])).toBe(0);
  });

  it('of the desk shows the practices of other cities', async () => {
    const own = await aDraft({ city: 'rotterdam' });
    const { viewer } = await asEditor('rotterdam').ask<{
      viewer: {
        practices: { number: number; city: { slug: string } }[];
        memberships: { city: { slug: string } }[];
      };
    }>('{ viewer { memberships { city { slug } } practices { number city { slug } } } }');
    expect(viewer.memberships).toEqual([{ city: { slug: 'rotterdam' } }]);
    expect(viewer.practices.map(({ number }) => number)).toContain(own.number);
    expect(new Set(viewer.practices.map(({ city }) => city.slug))).toEqual(new Set(['rotterdam']));
  });
});
