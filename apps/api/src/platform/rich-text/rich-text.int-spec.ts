import { useApi } from '../../../test/api-harness';
import { effortOf } from '../../../test/effort';
import { aPublishedPractice } from '../../../test/factories/practice.factory';
import { asEditor, asMember, asReviewer, asVisitor } from '../../../test/people';
import { foreignMarkup, scriptPayloads } from '../../../test/script-payloads';

const api = useApi();

/** Every address that a tree of shapes leads to. */
function addressesIn(nodes: unknown): string[] {
  if (Array.isArray(nodes)) return nodes.flatMap(addressesIn);
  if (typeof nodes !== 'object' || nodes === null) return [];
  const { href, children } = nodes as { href?: string; children?: unknown };
  return [...(href === undefined ? [] : [href]), ...addressesIn(children)];
}

interface RichText {
  markdown: string;
  html: string;
  plain: string;
  nodes: unknown;
}

/** Nothing in any form can make a browser do anything. */
function expectHarmless({ html, nodes }: RichText): void {
  expect(foreignMarkup(html)).toEqual([]);
  for (const address of addressesIn(nodes)) expect(address).toMatch(/^(https?|mailto):/);
}

const forms = '{ markdown html plain nodes }';

describe('what people write', () => {
  it('would be found if it came through', () => {
    for (const html of [
      '<img src=x>',
      '<p onclick=x>',
      '<a href="javascript:x" rel="nofollow noopener">',
      '<',
    ])
      expect(foreignMarkup(html)).not.toEqual([]);
  });

  it.each(scriptPayloads)('runs in nobody’s browser as a comment: %j', async (payload) => {
    const practice = await aPublishedPractice();
    await asMember().comment(practice, payload);
    const { practice: read } = await asMember().ask<{
      practice: { comments: { edges: { node: { body: RichText } }[] } };
    }>(
      `query Q($n: Int!) { practice(number: $n) { comments { edges { node { body ${forms} } } } } }`,
      { n: practice.number },
    );
    expect(read.comments.edges).toHaveLength(1);
    for (const { node } of read.comments.edges) expectHarmless(node.body);
  });

  it('runs in nobody’s browser as a preview', async () => {
    const member = asMember();
    for (const markdown of scriptPayloads) {
      const { richText } = await member.ask<{ richText: RichText }>(
        `query Q($markdown: String!) { richText(markdown: $markdown) ${forms} }`,
        { markdown },
      );
      expectHarmless(richText);
    }
  });

  it('runs in nobody’s browser as a practice, nor in what search shows of it', async () => {
    const practice = await aPublishedPractice();
    const editor = asEditor('aarhus');
    await editor.startDraft(practice);
    const all = scriptPayloads.join('\n\n');
    const saved = await editor.write(practice, {
      title: `Harmless title <img src=x onerror=alert(1)>`,
      summary: `quaggasearch "><script>alert(1)</script>`,
      problem: all.slice(0, 2_000),
      activities: all.slice(0, 5_000),
      objectives: [scriptPayloads[0]],
    });
    expect(saved.kind).toBe('SaveDraftSuccess');
    await editor.submitDraft(practice, 2);
    await asReviewer().decideReview(practice, 'APPROVE', { revision: 2, note: scriptPayloads[3] });
    await api.catchUp();
    const read = await asVisitor().ask<{
      practice: { text: { problem: RichText; activities: RichText } };
      search: { edges: { node: { number: number }; highlights: { html: string }[] }[] };
    }>(
      `query Q($n: Int!) {
         practice(number: $n) { text { problem ${forms} activities ${forms} } }
         search(text: "quaggasearch alert harmless onerror") { edges { node { number } highlights { html } } }
       }`,
      { n: practice.number },
    );
    expectHarmless(read.practice.text.problem);
    expectHarmless(read.practice.text.activities);
    const found = read.search.edges.find(({ node }) => node.number === practice.number);
    expect(found?.highlights.some(({ html }) => html.includes('<mark>'))).toBe(true);
    for (const { html } of found?.highlights ?? []) expect(foreignMarkup(html)).toEqual([]);
  });

  it('is kept as it was written: nothing is lost, only nothing is run', async () => {
    const practice = await aPublishedPractice();
    const { comment } = await asMember().comment(practice, '<b>2 < 3</b> & "so" on');
    expect(comment?.body?.markdown).toBe('<b>2 < 3</b> & "so" on');
    expect(comment?.body?.html).toBe(
      '<p>&#60;b&#62;2 &#60; 3&#60;/b&#62; &#38; &#34;so&#34; on</p>',
    );
  });
});

describe('a preview', () => {
  it('is for people who write, and not for endless texts', async () => {
    const document = 'query Q($markdown: String!) { richText(markdown: $markdown) { html } }';
    expect((await asVisitor().gql(document, { markdown: 'x' })).code).toBe('UNAUTHENTICATED');
    expect((await asMember().gql(document, { markdown: 'x'.repeat(6_001) })).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('of deeply nested markup takes no time', async () => {
    const { effort } = await effortOf(async () => {
      for (const markdown of [
        '> '.repeat(3_000),
        '['.repeat(3_000),
        '*a '.repeat(2_000),
        '- '.repeat(3_000),
        '`'.repeat(5_999),
        '<'.repeat(5_999),
      ])
        await asMember().ask(
          'query Q($markdown: String!) { richText(markdown: $markdown) { html } }',
          { markdown },
        );
    });
    expect(effort).toBeLessThan(4_000);
  });
});
