import { AlertsService } from '../../src/capabilities/saved-searches/alerts.service';
import { IndexingService } from '../../src/capabilities/search';
import { SearchEngines } from '../../src/capabilities/search/search-engines';
import { useApi } from '../api-harness';
import { aPublishedPractice } from '../factories/practice.factory';
import { hushTheLog, listenToTheLog } from '../log';
import { useMeilisearch } from '../meilisearch';
import { SwitchableProxy } from '../services/switchable-proxy';
import { asEditor, asReviewer, type Person } from '../people';
import { everyone, someone, type Actor } from './actors';
import { addressesOf, everyAddress, everyQuestion, tablesWith } from './every-exit';
import { wholeExits } from './exits';
import { takePart } from './together';
import { aWorld, type World } from './world';

/** Words of restricted annexes and of nothing else; the second stands in an older version alone. */
const canaries = ['quokkacanary', 'axolotlcanary'] as const;
const [current, older] = canaries;

/** For whom annexes are, and a city whose team reads them as soon as it is verified. */
interface Restriction {
  /** The one summit, by its name in addresses; null: every verified city. */
  summit: string | null;
  readers: readonly Actor[];
  cityThatMay: string;
}

/** Proves of every exit that it lets nothing of an annex out. */
export function expectNoLeaks({ summit, readers, cityThatMay }: Restriction): void {
  const forSummit = summit === null ? {} : { annexSummit: summit };

  const meilisearch = useMeilisearch();
  let proxy: SwitchableProxy;
  beforeAll(async () => {
    proxy = await SwitchableProxy.before(meilisearch.server().url);
  });
  afterAll(() => proxy.stop());
  const api = useApi(() => ({ ...meilisearch.environment(), MEILI_URL: proxy.url }));
  const outsiders = everyone.filter((actor) => !readers.includes(actor));
  let people: Record<Actor, Person>;
  let world: World;
  let number: number;
  let title: string;
  let logged: string[];

  beforeAll(async () => {
    await api.part(IndexingService).ensure();
    logged = listenToTheLog();
    people = Object.fromEntries(everyone.map((actor) => [actor, someone(actor)])) as typeof people;
    for (const person of Object.values(people).filter(({ isVisitor }) => !isVisitor))
      await person.sessionCookie();
    world = await aWorld(people);
    await people.member.change('saveSearch', { query: 'city=aarhus', rhythm: 'DAILY' });
    if (summit !== null) await takePart(cityThatMay, summit);
    api.clock.advance({ minutes: 1 });
    ({ number, title } = await aPublishedPractice({ annex: `About ${older}.`, ...forSummit }));
    const editor = people.editor;
    await editor.startDraft({ number });
    await editor.saveDraft({ number }, { facts: { annex: `The **${current}** door.` } });
    await editor.submitDraft({ number }, 2);
    await asReviewer().decideReview({ number }, 'REQUEST_CHANGES', { revision: 2, reason: 'No.' });
    await editor.submitDraft({ number }, 2);
    await asReviewer().decideReview({ number }, 'APPROVE', { revision: 2, note: 'Good.' });
    await people.member.change('addToCollection', { ...world.collection, practice: number });
    await people.member.change('freezeCollection', world.collection);
    await api.catchUp();
  }, 90_000);

  afterAll(hushTheLog);

  describe('who may read it', () => {
    const document = `query ($n: Int!) { practice(number: $n) { annexSummit annex { markdown }
    versions { edges { node { version annex { markdown } differences { field parts { text } } } } } } }`;

    it.each(readers)('the %s finds it, in each version, and in what changed', async (actor) => {
      const { text } = await people[actor].gql(document, { n: number });
      expect(text).toContain(`"annex":{"markdown":"The **${current}** door."}`);
      expect(text).toContain(`"annex":{"markdown":"About ${older}."}`);
      expect(text).toContain('"field":"annex"');
    });

    if (summit !== null)
      it('a verified city that takes no part finds a practice like any other', async () => {
        await people.administrator.change('verifyCity', { city: 'malmo', isVerified: true });
        const { text } = await asEditor('malmo').gql(document, { n: number });
        for (const word of canaries) expect(text).not.toContain(word);
        await people.administrator.change('verifyCity', { city: 'malmo', isVerified: false });
      });

    it.each(outsiders)('the %s finds a practice like any other', async (actor) => {
      const { text } = await people[actor].gql(document, { n: number });
      for (const word of canaries) expect(text).not.toContain(word);
      expect(text).not.toContain('"field":"annex"');
      expect(text).toContain('"annexSummit":null,"annex":null');
    });

    it('a team whose city is no longer verified does not, from the next request on', async () => {
      const editor = asEditor(cityThatMay);
      const reads = async (): Promise<boolean> =>
        (await editor.gql(document, { n: number })).text.includes(current);
      expect(await reads()).toBe(false);
      await people.administrator.change('verifyCity', { city: cityThatMay, isVerified: true });
      expect(await reads()).toBe(true);
      await people.administrator.change('verifyCity', { city: cityThatMay, isVerified: false });
      expect(await reads()).toBe(false);
    });

    it('nobody does once the practice is withdrawn', async () => {
      const { number: gone } = await aPublishedPractice({ annex: current, ...forSummit });
      await asReviewer().withdraw({ number: gone }, 'It has ended.');
      for (const person of Object.values(people))
        expect((await person.gql(document, { n: gone })).text).not.toContain(current);
    });
  });

  describe('the API', () => {
    it.each(outsiders)('tells the %s nothing, in any field of any type', async (actor) => {
      const here = { ...world, published: { number }, bare: { number } };
      for (const question of everyQuestion(api, here)) {
        const { text } = await people[actor].gql(question);
        for (const word of canaries)
          expect({ question, leaks: text.includes(word) }).toEqual({ question, leaks: false });
      }
    });

    it.each(everyone)('finds it for the %s by no word', async (actor) => {
      for (const word of searched) await expectNothingFound(people[actor], word, 'MEILISEARCH');
    });

    it('keeps no answer for visitors that was made for somebody else', async () => {
      const document = `query ($n: Int!) { practice(number: $n) { annex { html } } }`;
      const annexFor = async (actor: Actor): Promise<string> =>
        (await people[actor].gql(document, { n: number })).text;
      const none = await annexFor('visitor');
      expect(await annexFor('editor')).toContain(current);
      expect(await annexFor('visitor')).toBe(none);
    });
  });

  /** Whole words, and what forgives a slip or finds a beginning. */
  const searched = [...canaries, 'quokka', 'quokkacanry', 'axolot'];

  async function expectNothingFound(person: Person, word: string, engine: string): Promise<void> {
    const { text, data } = await person.gql<{ search: object }>(
      // Named by the engine: no answer that the other one gave is kept for this.
      `query ${engine}($text: String) { search(text: $text, facets: [TOPIC, CITY, COUNTRY]) { engine totalCount
       edges { node { number } highlights { html } } facets { values { value count } } } }`,
      { text: word },
    );
    expect(data?.search).toMatchObject({ engine, totalCount: 0 });
    expect(text).not.toContain('<mark>');
  }

  describe('every address for other programs', () => {
    const inAll = ['', '?city=aarhus', ...searched.map((word) => `?q=${word}`)];
    const asked = everyAddress({
      searches: inAll,
      number: () => number,
      collection: () => world.collection.number,
    });

    it('is looked at', () => {
      expect(addressesOf(api).filter((address) => !(address in asked))).toEqual([]);
      expect(addressesOf(api).length).toBeGreaterThan(8);
    });

    it.each(Object.keys(asked))('%s holds none of it, whoever asks', async (address) => {
      let all = '';
      for (const query of asked[address]?.() ?? []) {
        await api.sql('delete from rate_limit');
        for (const person of [people.visitor, people.editorOfVerifiedCity]) {
          const url = query.startsWith('/') ? query : `${address}${query}`;
          const cookie = person.isVisitor ? {} : { cookie: await person.sessionCookie() };
          const { body, statusCode } = await api.request({ method: 'GET', url, headers: cookie });
          expect({ url, isAnswered: statusCode < 500 && statusCode !== 429 }).toEqual({
            url,
            isAnswered: true,
          });
          all += body;
          for (const word of canaries)
            expect({ url, leaks: withoutQuery(body, url).includes(word) }).toEqual({
              url,
              leaks: false,
            });
        }
      }
      // Nothing is proved by an exit through which the practice itself does not come.
      if (wholeExits.includes(address)) expect(all).toContain(title);
    });

    /** The answer without the search that it says it answers. */
    function withoutQuery(body: string, url: string): string {
      const word = /q=(\w+)/.exec(url)?.[1];
      return word === undefined ? body : body.replaceAll(word, '');
    }
  });

  describe('behind the doors', () => {
    it('only its own table holds it, and no index, job or counter', async () => {
      const holding = await tablesWith(api, canaries.join('|'));
      expect(holding).toEqual(['public.practice_version_annex']);
    });

    it('Meilisearch has no word of it', async () => {
      const { url, secret } = meilisearch.server();
      const ask = async (path: string): Promise<string> =>
        (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${secret}` } })).text();
      const documents = await ask('/indexes/practices/documents?limit=1000');
      expect(documents).toContain(`"number":${String(number)}`);
      for (const word of canaries) expect(documents).not.toContain(word);
    });

    it('no mail tells it: neither of a decision nor of what is new in a search', async () => {
      api.clock.advance({ days: 1 });
      await api.part(AlertsService).queueDue();
      await api.catchUp();
      const mails = JSON.stringify(api.mails.sent);
      expect(mails).toContain('review');
      expect(mails).toContain('alert-');
      for (const word of canaries) expect(mails).not.toContain(word);
    });

    it('the log says nothing of it, at any level', () => {
      expect(logged.join('')).toContain('"event":"city-verified"');
      for (const word of canaries) expect(logged.join('')).not.toContain(word);
    });

    it('the stand-in for Meilisearch finds it by no word either', async () => {
      proxy.refuse();
      api.part(SearchEngines).meilisearch?.forget();
      for (const actor of ['visitor', 'editorOfVerifiedCity', 'editor'] as const)
        for (const word of searched) await expectNothingFound(people[actor], word, 'POSTGRES');
    }, 20_000);
  });
}
