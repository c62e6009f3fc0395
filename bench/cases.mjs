// The cases: who is asked what, what stands beside it as the yardstick, and what the ratio must be.
import { createRequire } from 'node:module';
import { requestBytes } from './load.mjs';
import {
  addCommentMutation,
  detailQuery,
  listQuery,
  rawSearch,
  searchQuery,
} from './operations.mjs';

const { queryTerms } = createRequire(import.meta.url)('@praxis/domain/search');

/** So many different requests a case: the product keeps at most 2,000 answers, so that it never meets one again. */
const workingSet = 8_000;
const hotSet = 20;
const perPage = 20;

/** What the generated catalogue holds, as far as requests are made of it. */
export async function readCatalogue(database) {
  const ask = async (text) => (await database.query(text)).rows;
  const practices = await ask(
    `select number, slug, first_published_at as at from practice where publication = 'published'
      order by first_published_at desc, number desc`,
  );
  const talkedAbout = await ask(
    `select p.number from practice p join comment m on m.practice_id = p.id and m.parent_id is null
      where p.slug like '%synthetic%' group by p.number having count(*) >= 20 order by p.number`,
  );
  const titles = await ask(
    `select distinct split_part(title, ' (synthetic', 1) as title from practice_version_text
      where language = 'en' and title like '%(synthetic%' order by 1`,
  );
  const countries = await ask(
    `select c.country_code as code from practice p join city c on c.id = p.city_id
      group by 1 order by count(*) desc, 1 limit 6`,
  );
  if (talkedAbout.length === 0) throw new Error('No practice has twenty comments.');
  const terms = titles.map(({ title }) => queryTerms(title, ['en', 'fr', 'es']));
  return {
    practices,
    talkedAbout: talkedAbout.map(({ number }) => number),
    texts: terms.flatMap((words) => words.slice(1).map((word, i) => `${words[i]} ${word}`)),
    countries: countries.map(({ code }) => code),
    pages: Math.floor(practices.length / perPage),
  };
}

/** Where page `n` begins, as the API writes it; null for the first. */
function cursorOfPage({ practices }, n) {
  if (n <= 1) return null;
  const { at, number } = practices[(n - 1) * perPage - 1];
  const key = ['practices-newest', at.getTime(), number];
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/**
 * @param {import('./stage.mjs').Stage} stage
 * @returns {{ cases: object[], added: () => number }} `added` tells how many comments were acknowledged
 */
export function casesOn(stage, catalogue, tokens) {
  const { practices, talkedAbout, texts, countries, pages } = catalogue;
  const deep = Math.min(500, pages);
  const origin = `http://127.0.0.1:${stage.port}`;
  const json = { 'content-type': 'application/json' };
  const any = (list) => list[Math.floor(Math.random() * list.length)];
  const page = (n) => ({ after: cursorOfPage(catalogue, n) });
  const words = () => ({ text: any(texts), country: any(countries) });

  // An unused variable makes a request that was never sent before, and nothing else of it different.
  let unique = 0;
  const product = (query, variables) => ({
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query, variables: { ...variables, unique: (unique += 1) } }),
  });
  const limit = (path, variables) => ({ path, headers: json, body: JSON.stringify({ variables }) });
  const cached = (query, variables) => ({
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query, variables }),
  });
  const comment = () => ({
    cookie: `sid=${any(tokens)}`,
    variables: { input: { practiceNumber: any(practices).number, body: any(texts) } },
  });
  const sheet = ({ slug, number }, query = '') => ({
    method: 'GET',
    path: `/en/practices/${slug}-${number}${query}`,
    headers: { accept: 'text/html', 'accept-encoding': 'gzip', 'accept-language': 'en' },
  });

  let added = 0;
  const isCounted = (head, start) => isAdded(head, start) && (added += 1) > 0;

  const side = (port, make, isGood, from = null) => ({ port, make, isGood, from });
  const limitSide = (path, make) => side(stage.limitPort, () => limit(path, make()), isData);
  const productSide = (query, make) => side(stage.port, () => product(query, make()), isData);

  const anyPage = () => page(1 + Math.floor(Math.random() * pages));
  const anyTalk = () => ({ number: any(talkedAbout) });
  const talks = talkedAbout.slice(0, hotSet);

  const cases = [
    {
      name: 'list of 20',
      subject: productSide(listQuery, anyPage),
      yardstick: limitSide('/list', anyPage),
      atLeast: 0.4,
      of: 'the limit',
      isSame: 'content',
      pair: () => {
        const variables = anyPage();
        return [product(listQuery, variables), limit('/list', variables)];
      },
    },
    {
      name: 'detail + 20 comments',
      subject: productSide(detailQuery, anyTalk),
      yardstick: limitSide('/detail', anyTalk),
      atLeast: 0.4,
      of: 'the limit',
      isSame: 'content',
      pair: () => {
        const variables = anyTalk();
        return [product(detailQuery, variables), limit('/detail', variables)];
      },
    },
    {
      name: 'search + filter + facets',
      subject: productSide(searchQuery, () => {
        const { text, country } = words();
        return { text, filter: { country: [country] } };
      }),
      yardstick: side(meiliPort(stage), () => meili(stage, words()), isOk),
      atLeast: 0.8,
      of: 'raw Meilisearch',
      isSame: 'numbers',
      pair: () => {
        const asked = words();
        const { text, country } = asked;
        return [
          product(searchQuery, { text, filter: { country: [country] } }),
          meili(stage, asked),
        ];
      },
    },
    {
      name: 'page 500 or the last',
      subject: productSide(listQuery, () => page(deep)),
      yardstick: productSide(listQuery, () => page(1)),
      atLeast: 0.9,
      of: 'page 1',
    },
    {
      name: 'add a comment',
      isWrite: true,
      subject: side(
        stage.port,
        () => {
          const { cookie, variables } = comment();
          const request = cached(addCommentMutation, variables);
          return { ...request, headers: { ...request.headers, cookie, origin } };
        },
        isCounted,
      ),
      yardstick: side(
        stage.limitPort,
        () => {
          const { cookie, variables } = comment();
          const request = limit('/add-comment', variables);
          return { ...request, headers: { ...request.headers, cookie } };
        },
        isCounted,
      ),
      atLeast: 0.4,
      of: 'the limit',
      isSame: 'comment',
      pair: () => {
        const { cookie, variables } = comment();
        const headers = { ...json, cookie, origin };
        return [
          { ...cached(addCommentMutation, variables), headers },
          { ...limit('/add-comment', variables), headers },
        ];
      },
    },
    {
      name: 'list, kept answer',
      subject: side(
        stage.port,
        null,
        isData,
        Array.from({ length: hotSet }, (_, i) => cached(listQuery, page(1 + (i % pages)))),
      ),
      yardstick: limitSide('/list', anyPage),
      atLeast: 2,
      of: 'the limit',
    },
    {
      name: 'detail, kept answer',
      subject: side(
        stage.port,
        null,
        isData,
        talks.map((number) => cached(detailQuery, { number })),
      ),
      yardstick: limitSide('/detail', anyTalk),
      atLeast: 2,
      of: 'the limit',
    },
    {
      name: 'page of a practice',
      subject: side(
        stage.port,
        () => sheet(any(practices), `?unique=${String((unique += 1))}`),
        isOk,
      ),
      atLeast: 150,
    },
    {
      name: 'page, kept answer',
      subject: side(
        stage.port,
        null,
        isOk,
        practices.slice(0, hotSet).map((practice) => sheet(practice)),
      ),
      atLeast: 2_000,
    },
  ];
  return { cases, added: () => added };
}

/** Asks for every practice once, so that what the product keeps of the catalogue is as much as it will ever be. */
export async function readThrough(stage, { practices }) {
  const waiting = practices.map(({ number }) => number);
  const ask = async () => {
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const answer = await fetch(`http://127.0.0.1:${stage.port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: detailQuery, variables: { number } }),
      });
      if (!answer.ok || (await answer.json()).errors) throw new Error(`Practice ${number} fails.`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
}

/** The bytes that each client of a measurement sends. */
export function requestsOf({ port, make, from }, connections) {
  const count = Math.ceil(workingSet / connections);
  return Array.from({ length: connections }, (_, i) =>
    from === null
      ? Array.from({ length: count }, () => requestBytes(port, make()))
      : [...from.slice(i % from.length), ...from.slice(0, i % from.length)].map((request) =>
          requestBytes(port, request),
        ),
  );
}

function meiliPort(stage) {
  return Number(new URL(stage.environment.MEILI_URL).port);
}

function meili({ environment }, asked) {
  return {
    path: '/indexes/practices/search',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${environment.MEILI_MASTER_KEY}`,
      'accept-encoding': 'identity',
    },
    body: JSON.stringify(rawSearch(asked)),
  };
}

const dataBegins = '{"data":{';

function isOk(head) {
  return head.startsWith('HTTP/1.1 200');
}

/** A GraphQL answer with errors begins with them. */
function isData(head, start) {
  return isOk(head) && start.latin1Slice(0, dataBegins.length) === dataBegins;
}

function isAdded(head, start) {
  return isData(head, start) && start.latin1Slice(0, 120).includes('"comment":{"id"');
}
