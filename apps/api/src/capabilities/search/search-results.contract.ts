import type { Api } from '../../../test/api-harness';
import { eventually } from '../../../test/eventually';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
} from '../../../test/factories/practice.factory';
import type { KnownPractice } from '../../../test/factories/practice.factory';
import {
  asEditor,
  asMember,
  asOrganiser,
  asReviewer,
  asVisitor,
  type Person,
} from '../../../test/people';
import { Worker } from '../../platform/jobs/worker';

interface Edge {
  node: { number: number; title: string };
  matchedLanguage: string;
  highlights: {
    field: string;
    language: string;
    html: string;
    segments: { text: string; isMatch: boolean }[];
  }[];
}
interface Found {
  totalCount: number;
  engine: string;
  isSimplified: boolean;
  edges: Edge[];
}

/** What people get from a search, whichever engine finds the words. */
export function searchResultsContract(api: Api, engine: 'MEILISEARCH' | 'POSTGRES'): void {
  async function find(
    text: string,
    over = '',
    who: Person = asMember(),
    language = 'en',
  ): Promise<Found> {
    const { search } = await who.ask<{ search: Found }>(
      `query Q($text: String!) { search(text: $text${over === '' ? '' : `, ${over}`}) {
         totalCount engine isSimplified
         edges { node { number title } matchedLanguage highlights { field language html segments { text isMatch } } } } }`,
      { text },
      language,
    );
    return search;
  }
  const numbersFor = async (text: string, over?: string): Promise<number[]> =>
    (await find(text, over)).edges.map(({ node }) => node.number);

  const published = async (
    ...args: Parameters<typeof aPublishedPractice>
  ): Promise<KnownPractice> => {
    const practice = await aPublishedPractice(...args);
    await api.catchUp();
    return practice;
  };

  it('finds a practice behind a commitment as long as its link to it is accepted', async () => {
    const practice = await published({ title: 'Nyckelharpa evenings' });
    const behind = async (): Promise<number[]> => {
      await api.catchUp();
      return numbersFor('nyckelharpa', 'filter: { commitment: ["R4"] }');
    };
    expect(await behind()).toEqual([]);
    const { link } = await asEditor('aarhus').proposeLink(practice, 'R4', 'Neighbours meet.');
    await asOrganiser().decideLink(link?.id, 'ACCEPT');
    expect(await behind()).toEqual([practice.number]);
    await asEditor('aarhus').takeBackLink(link?.id);
    expect(await behind()).toEqual([]);
  });

  it('says which engine answered', async () => {
    expect(await find('mentoring')).toMatchObject({ engine, isSimplified: false });
    expect(await find('')).toMatchObject({ engine, isSimplified: false });
  });

  describe('what is shown of a practice that was found', () => {
    it('has the words marked in the title and in the best passage, mistyped or not', async () => {
      await published({
        texts: {
          en: {
            title: 'Xylophone workshops in Aarhus',
            summary: 'Nothing about instruments here.',
            activities: `${'Filler sentence without meaning. '.repeat(20)}Then they build **xylophones** & sell them. ${'More filler. '.repeat(20)}`,
          },
        },
      });
      for (const text of ['xylophone', 'xylophon', 'xilophone', 'XYLOPHONES']) {
        const [edge] = (await find(text)).edges;
        const [title, passage] = edge?.highlights ?? [];
        expect(title).toMatchObject({
          field: 'title',
          language: 'EN',
          html: '<mark>Xylophone</mark> workshops in Aarhus',
        });
        expect(passage?.html).toMatch(
          /… .*Then they build <mark>xylophones<\/mark> &#38; sell them\. .* …$/,
        );
        expect(passage?.segments.filter(({ isMatch }) => isMatch)).toEqual([
          { text: 'xylophones', isMatch: true },
        ]);
        expect(passage?.segments.map(({ text: part }) => part).join('').length).toBeLessThan(260);
      }
    });

    it('is in the language that matched, and its title in what there is', async () => {
      const practice = await published({
        texts: {
          en: { title: 'Balalaika evenings', summary: 'Music.' },
          fr: { summary: 'Des soirées de théorbes.' },
        },
      });
      const [edge] = (await find('théorbe')).edges;
      expect(edge?.node.number).toBe(practice.number);
      expect(edge?.matchedLanguage).toBe('FR');
      expect(edge?.highlights).toMatchObject([
        { field: 'title', language: 'EN', html: 'Balalaika evenings' },
        { field: 'passage', language: 'FR', html: 'Des soirées de <mark>théorbes</mark>.' },
      ]);
      expect((await find('théorbe', 'languages: [EN, ES]')).edges).toEqual([]);
    });

    it('is its beginning when nothing was searched for', async () => {
      const practice = await published({ summary: 'Only a beginning.' });
      const edge = (await find('', 'first: 5')).edges.find(
        ({ node }) => node.number === practice.number,
      );
      expect(edge?.highlights[1]?.html).toBe('Only a beginning.');
    });

    it('is what the database says, whatever the engine remembers', async () => {
      const practice = await published({ title: 'Sousaphone parade', summary: 'S' });
      const editor = asEditor('aarhus');
      await editor.startDraft(practice);
      await editor.write(practice, { title: 'Tuba parade' });
      await editor.submitDraft(practice, 2);
      await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
      // The job that indexes has not been done yet.
      const [edge] = (await find('sousaphone')).edges;
      expect(edge?.node.title).toBe('Tuba parade');
      expect(edge?.highlights[0]?.html).toBe('Tuba parade');
      await api.catchUp();
      expect(await numbersFor('sousaphone')).toEqual([]);
      expect(await numbersFor('tuba')).toEqual([practice.number]);
    });
  });

  describe('orders', () => {
    it('are by relevance with words, and any other order when asked', async () => {
      const first = await published({ title: 'Cowbell', summary: 'cowbell' });
      api.clock.advance({ minutes: 1 });
      const second = await published({
        texts: { en: { title: 'Other', summary: 'S', activities: 'A cowbell, once.' } },
      });
      expect(await numbersFor('cowbell')).toEqual([first.number, second.number]);
      for (const sort of ['NEWEST', 'UPDATED', 'ADOPTED'])
        expect(await numbersFor('cowbell', `sort: ${sort}`)).toEqual([second.number, first.number]);
    });

    it('page by page, numbered or not', async () => {
      const made: number[] = [];
      for (let i = 0; i < 5; i += 1)
        made.unshift((await published({ title: `Triangle ${String(i)}` })).number);
      expect(await numbersFor('triangle', 'sort: NEWEST, first: 2, skip: 2')).toEqual(
        made.slice(2, 4),
      );
      expect(await numbersFor('triangle', 'sort: NEWEST, first: 2, skip: 99')).toEqual([]);
      expect((await find('triangle', 'first: 2')).totalCount).toBe(5);
    });

    it('read at most 500 characters', async () => {
      const { code } = await asMember().gql(
        'query Q($text: String!) { search(text: $text) { totalCount } }',
        { text: 'x'.repeat(501) },
      );
      expect(code).toBe('BAD_USER_INPUT');
      expect((await find(`triangle ${'x '.repeat(240)}`)).totalCount).toBeGreaterThan(0);
    });
  });

  describe('what nobody may find', () => {
    it('is a withdrawn practice, even while the engine still has it', async () => {
      const practice = await published({ title: 'Sarrusophone circle' });
      expect(await numbersFor('sarrusophone')).toEqual([practice.number]);
      await api.sql(
        `update practice set publication = 'withdrawn', withdrawn_at = now(), withdrawal_reason = 'x' where id = $1`,
        [practice.id],
      );
      expect((await find('sarrusophone')).edges).toEqual([]);
      expect((await find('sarrusophone', 'sort: NEWEST')).edges).toEqual([]);
      await api.catchUp();
      expect(await find('sarrusophone')).toMatchObject({ totalCount: 0, edges: [] });
    });

    it('are words of drafts, reviews, comments and reports', async () => {
      const canary = 'cassowarycanary';
      await aDraft({ title: canary });
      await aSubmittedDraft({ title: canary, summary: canary });
      const practice = await published();
      const editor = asEditor('aarhus');
      await editor.startDraft(practice);
      await editor.write(practice, { title: canary, activities: canary });
      await editor.submitDraft(practice, 2);
      await asReviewer().decideReview(practice, 'REQUEST_CHANGES', { revision: 2, reason: canary });
      const { comment } = await asMember().comment(practice, canary);
      await asVisitor().report({ id: comment?.id ?? '' }, 'OTHER', canary);
      await api.catchUp();
      for (const who of [asVisitor(), asMember(), editor, asReviewer()])
        for (const text of [canary, canary.slice(0, 9), `"${canary}"`])
          expect(await find(text, 'facets: [TOPIC, CITY]', who)).toMatchObject({
            totalCount: 0,
            edges: [],
          });
    });
  });

  it('follows an approval within two seconds, by itself', async () => {
    const practice = await aSubmittedDraft({ title: 'Hurdygurdy lessons' });
    await api.part(Worker).start();
    await asReviewer().decideReview(practice, 'APPROVE');
    await eventually(async () => {
      expect(await numbersFor('hurdygurdy')).toEqual([practice.number]);
    }, 2_000);
  });
}
