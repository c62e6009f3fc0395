import { useApi } from '../api-harness';
import {
  aDeclarationDraft,
  draftOf,
  enteredAs,
  wholeText,
  written,
} from '../factories/declaration.factory';
import { asOrganiser, type Person } from '../people';
import { everyone, secretariat, someone, type Actor } from './actors';
import { addressesOf, everyAddress, everyQuestion, tablesWith } from './every-exit';
import { aWorld, type World } from './world';
import { aHiddenDraft } from './world-written';

/** A word of drafts of declarations and of nothing else; the second is published in the end. */
const canary = 'pangolincanary';
const published = 'narwhalcanary';
const api = useApi();
const outsiders = everyone.filter((actor) => !secretariat.includes(actor));
let people: Record<Actor, Person>;
let world: World;
let hidden: string;

beforeAll(async () => {
  people = Object.fromEntries(everyone.map((actor) => [actor, someone(actor)])) as typeof people;
  for (const person of Object.values(people).filter(({ isVisitor }) => !isVisitor))
    await person.sessionCookie();
  world = await aWorld(people);
  hidden = await aHiddenDraft(canary);
  await api.catchUp();
}, 90_000);

/** Where it would stand if it were published. */
const slug = `${canary}-en`;
const searches = ['', `?q=${canary}`, `?declaration=${slug}`, '?commitment=B27-1', '?q=pangolin'];

function addresses(): Record<string, () => string[]> {
  const asked = everyAddress({
    searches,
    number: () => world.published.number,
    collection: () => world.collection.number,
  });
  const files = (of: string) => (): string[] =>
    ['csv', 'json'].map((format) => `/export/${of}/${slug}.${format}`);
  return {
    ...asked,
    '/export/coverage/:file': files('coverage'),
    '/export/progress/:file': files('progress'),
  };
}

/** The answer without the search or the filter that it says it answers. */
const withoutQuestion = (body: string, url: string): string =>
  url.includes(canary) ? body.replaceAll(new RegExp(`${canary}(-en)?`, 'g'), '') : body;

describe('a draft of a declaration', () => {
  it('is read by the secretariat', async () => {
    for (const actor of secretariat) {
      const { text } = await people[actor].gql(`{ declarationDraft(id: "${hidden}") { title } }`);
      expect(text).toContain(canary);
    }
  });

  it.each(outsiders)('is told to the %s in no field of any type', async (actor) => {
    const ownQuestions = [
      `{ declarationDraft(id: "${hidden}") { title } }`,
      '{ declarationDrafts { title } }',
      `{ declaration(slug: "${slug}") { title } commitment(code: "B27-1") { text } }`,
      '{ declarations { edges { node { title commitments { code text } summit { title } } } totalCount } }',
      '{ summits { edges { node { title declarations { title } } } } }',
      `{ search(text: "${canary}", facets: [DECLARATION, COMMITMENT]) { totalCount facets { values { label } } } }`,
      '{ search(facets: [DECLARATION, COMMITMENT]) { facets { values { label } } } }',
      '{ followUp { counts { count } } }',
    ];
    for (const question of [...everyQuestion(api, world), ...ownQuestions]) {
      const { text } = await people[actor].gql(question);
      expect({ question, leaks: text.includes(canary) }).toEqual({ question, leaks: false });
      // Nothing is proved by a question that the API does not understand.
      expect(text).not.toContain('GRAPHQL_VALIDATION_FAILED');
    }
  });

  it('looks to others as if it were not there, whatever they try', async () => {
    const absent = '0190a0c0-0000-7000-8000-000000000001';
    for (const actor of outsiders)
      for (const mutation of [
        'saveDeclaration',
        'publishDeclaration',
        'discardDeclaration',
      ] as const) {
        const asIf = (id: string): object =>
          mutation === 'saveDeclaration'
            ? { ...wholeText(), id, revision: 2 }
            : { id, revision: 2 };
        expect(await people[actor].change(mutation, asIf(hidden))).toEqual(
          await people[actor].change(mutation, asIf(absent)),
        );
      }
  });

  it('has an exit for every address that the server answers', () => {
    expect(addressesOf(api).filter((address) => !(address in addresses()))).toEqual([]);
  });

  it.each(Object.keys(addresses0()))('%s holds none of it, whoever asks', async (address) => {
    for (const query of addresses()[address]?.() ?? []) {
      await api.sql('delete from rate_limit');
      for (const person of [people.visitor, people.editor, people.reviewer]) {
        const url = query.startsWith('/') ? query : `${address}${query}`;
        const cookie = person.isVisitor ? {} : { cookie: await person.sessionCookie() };
        const { body, statusCode } = await api.request({ method: 'GET', url, headers: cookie });
        expect({ url, isAnswered: statusCode < 500 && statusCode !== 429 }).toEqual({
          url,
          isAnswered: true,
        });
        // Files of a declaration that is not published are not there.
        if (url.includes(`/${slug}`)) expect({ url, statusCode }).toEqual({ url, statusCode: 404 });
        expect({ url, leaks: withoutQuestion(body, url).includes(canary) }).toEqual({
          url,
          leaks: false,
        });
      }
    }
  });

  it('stands in one table, and in no job or index', async () => {
    expect(await tablesWith(api, canary)).toEqual(['public.declaration_draft']);
    expect(JSON.stringify(api.mails.sent)).not.toContain(canary);
  });
});

/** The names of the addresses, before there is a world. */
function addresses0(): Record<string, unknown> {
  return everyAddress({ searches: [], number: () => 0, collection: () => 0 });
}

it('comes out by the same exits once it is published, and its next edition by none', async () => {
  const { id, revision } = await aDeclarationDraft(
    wholeText({ titles: { en: published, fr: published } }),
  );
  const { declaration } = await asOrganiser().change('publishDeclaration', { id, revision });
  const next = enteredAs(await draftOf(id));
  const [article] = next.articles;
  article?.commitments.push(written({ en: canary, fr: canary }) as never);
  expect((await asOrganiser().change('saveDeclaration', next)).kind).toBe('SaveDeclarationSuccess');
  const code = declaration?.commitments[0]?.code ?? '';
  const get = async (url: string): Promise<string> =>
    (await api.request({ method: 'GET', url })).body;
  const { visitor } = people;
  const told = {
    query: (
      await visitor.gql(
        `{ declaration(slug: "${published}") { title commitments { text } editions { text { title articles { commitments { text } } } } } }`,
      )
    ).text,
    list: (await visitor.gql('{ declarations { edges { node { title } } } }')).text,
    summits: (await visitor.gql('{ summits { edges { node { declarations { title } } } } }')).text,
    commitment: (await visitor.gql(`{ commitment(code: "${code}") { declaration { title } } }`))
      .text,
    coverage: await get(`/export/coverage/${published}.json`),
    sitemap: await get('/sitemaps/en-1.xml'),
  };
  for (const [exit, text] of Object.entries(told)) {
    expect({ exit, tells: text.includes(published) }).toEqual({ exit, tells: true });
    expect({ exit, leaks: text.includes(canary) }).toEqual({ exit, leaks: false });
  }
});
