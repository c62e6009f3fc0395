import { useApi } from '../../../test/api-harness';
import { aPublishedPractice, completeText } from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import { asEditor, asReviewer, asVisitor } from '../../../test/people';

const api = useApi();

const versionDocument = `query Version($number: Int!, $version: Int!) {
  practiceVersion(number: $number, version: $version) {
    version publishedAt reviewNote title summary startYear topics { code } links { address }
    texts { language origin title summary activities { markdown } }
    practice { number }
  }
}`;

const versionOf = async (practice: KnownPractice, version: number): Promise<object | null> =>
  (
    await asVisitor().ask<{ practiceVersion: object | null }>(versionDocument, {
      number: practice.number,
      version,
    })
  ).practiceVersion;

/** Publishes the next version with the given words in English. */
async function publishAgain(practice: KnownPractice, fields: object, note?: string): Promise<void> {
  const editor = asEditor('aarhus');
  await editor.startDraft(practice);
  await editor.write(practice, fields);
  await editor.submitDraft(practice, 2);
  const { kind } = await asReviewer().decideReview(practice, 'APPROVE', { revision: 2, note });
  expect(kind).toBe('DecideReviewSuccess');
}

describe('publishing again', () => {
  it('shows version 2, and version 1 answers as it always did', async () => {
    const practice = await aPublishedPractice({ title: 'Mentors', facts: { startYear: 2001 } });
    const first = await versionOf(practice, 1);
    api.clock.advance({ days: 2 });
    await publishAgain(
      practice,
      { title: 'Mentors and friends', summary: 'Now with friends.' },
      'Well told.',
    );
    expect(await versionOf(practice, 1)).toEqual(first);
    expect(await versionOf(practice, 2)).toMatchObject({
      version: 2,
      title: 'Mentors and friends',
      summary: 'Now with friends.',
      startYear: 2001,
      reviewNote: 'Well told.',
      publishedAt: api.clock.now().toISOString(),
      practice: { number: practice.number },
    });
  });

  it('leaves what the public sees as it is until the approval', async () => {
    const practice = await aPublishedPractice({ summary: 'As published.' });
    const editor = asEditor('aarhus');
    const shown = async (): Promise<string> =>
      (
        await asVisitor().gql(
          'query Q($number: Int!) { practice(number: $number) { title summary startYear text { activities { html } } currentVersion { version publishedAt } updated: publishedAt } }',
          { number: practice.number },
        )
      ).text;
    const before = await shown();
    await editor.startDraft(practice);
    await editor.saveDraft(practice, {
      facts: { startYear: 1999 },
      texts: [{ language: 'EN', fields: { title: 'Secret title', summary: 'Secret.' } }],
    });
    await api.catchUp();
    expect(await shown()).toBe(before);
    await editor.submitDraft(practice, 2);
    await api.catchUp();
    expect(await shown()).toBe(before);
    await asReviewer().decideReview(practice, 'REQUEST_CHANGES', { revision: 2, reason: 'More.' });
    await api.catchUp();
    expect(await shown()).toBe(before);
  });

  it('keeps the day of the first publication, the number and the comments', async () => {
    const practice = await aPublishedPractice();
    await asEditor('aarhus').comment(practice, 'A remark.');
    const document =
      'query Q($number: Int!) { practice(number: $number) { firstPublishedAt publishedAt commentCount comments { totalCount } } }';
    const ask = async (): Promise<{ firstPublishedAt: string; publishedAt: string }> =>
      (
        await asEditor('aarhus').ask<{
          practice: { firstPublishedAt: string; publishedAt: string };
        }>(document, { number: practice.number })
      ).practice;
    const before = await ask();
    api.clock.advance({ days: 1 });
    await publishAgain(practice, { summary: 'New.' });
    expect(await ask()).toEqual({ ...before, publishedAt: api.clock.now().toISOString() });
  });
});

describe('versions', () => {
  it('can be changed by nobody, not even with SQL', async () => {
    const practice = await aPublishedPractice();
    for (const statement of [
      `update practice_version set start_year = 1 where practice_id = $1`,
      `update practice_version_text set title = 'x' where version_id = (select current_version_id from practice where id = $1)`,
    ])
      await expect(api.sql(statement, [practice.id])).rejects.toThrow(/is frozen/);
  });

  it('are listed newest first, page by page', async () => {
    const practice = await aPublishedPractice();
    for (const summary of ['Two.', 'Three.', 'Four.', 'Five.'])
      await publishAgain(practice, { summary });
    interface Page {
      practice: {
        versions: {
          totalCount: number;
          edges: { node: { version: number } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
    }
    const seen: number[] = [];
    let after: string | null = null;
    for (let pages = 0; pages < 3; pages += 1) {
      const { practice: page }: Page = await asVisitor().ask<Page>(
        'query Q($number: Int!, $after: String) { practice(number: $number) { versions(first: 2, after: $after) { totalCount edges { node { version } } pageInfo { hasNextPage endCursor } } } }',
        { number: practice.number, after },
      );
      expect(page.versions.totalCount).toBe(5);
      expect(page.versions.pageInfo.hasNextPage).toBe(pages < 2);
      seen.push(...page.versions.edges.map(({ node }) => node.version));
      after = page.versions.pageInfo.endCursor;
    }
    expect(seen).toEqual([5, 4, 3, 2, 1]);
  });

  it('tell what changed since the one before, and since any other', async () => {
    const practice = await aPublishedPractice({
      texts: { en: { ...completeText('T'), summary: 'one two' } },
    });
    await publishAgain(practice, { summary: 'one three' });
    await publishAgain(practice, { title: 'U' });
    const differences = async (since?: number): Promise<object[]> =>
      (
        await asVisitor().ask<{ practiceVersion: { differences: object[] } }>(
          'query Q($number: Int!, $since: Int) { practiceVersion(number: $number, version: 3) { differences(since: $since) { field language parts { kind text } } } }',
          { number: practice.number, since },
        )
      ).practiceVersion.differences;
    const title = {
      field: 'title',
      language: 'EN',
      parts: [
        { kind: 'removed', text: 'T' },
        { kind: 'added', text: 'U' },
      ],
    };
    expect(await differences()).toEqual([title]);
    expect(await differences(1)).toEqual([
      title,
      {
        field: 'summary',
        language: 'EN',
        parts: [
          { kind: 'same', text: 'one ' },
          { kind: 'removed', text: 'two' },
          { kind: 'added', text: 'three' },
        ],
      },
    ]);
  });

  it('that do not exist are null', async () => {
    const practice = await aPublishedPractice();
    expect(await versionOf(practice, 2)).toBeNull();
    expect(await versionOf(practice, 0)).toBeNull();
    expect(await versionOf({ ...practice, number: 2_000_000_000 }, 1)).toBeNull();
  });
});
