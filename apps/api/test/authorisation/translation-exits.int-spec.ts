import { AlertsService } from '../../src/capabilities/saved-searches/alerts.service';
import { useApi } from '../api-harness';
import type { KnownPractice } from '../factories/practice.factory';
import { asMember, asOrganiser, asReviewer, asVisitor } from '../people';
import { aTranslatedPractice, publishFrench, saveFrench, summaryChanged } from '../translations';

const api = useApi();

/** Words of French translations alone. */
const published = 'quokkatraduit';
const withdrawn = 'numbatretire';
/** A word of work that is not published. */
const prepared = 'axolotltravail';

async function get(url: string): Promise<string> {
  await api.sql('delete from rate_limit');
  const { body } = await api.request({ method: 'GET', url, headers: { 'accept-language': 'fr' } });
  return body;
}

/** What each exit tells a French visitor about the practice. */
function exits({ number }: KnownPractice, word: string): Record<string, () => Promise<string>> {
  const ask = (query: string) => async (): Promise<string> =>
    (await asVisitor().gql(query, { number }, 'fr')).text;
  const at = `/p/${String(number)}`;
  return {
    page: ask(
      `query ($number: Int!) { practice(number: $number) { title(language: FR) texts { title summary } text(language: FR) { title summary } } }`,
    ),
    versions: ask(
      `query ($number: Int!) { practice(number: $number) { versions { edges { node { texts { title summary } } } } } }`,
    ),
    search: ask(
      `{ search(text: "${word}") { edges { node { title summary } highlights { html } } } }`,
    ),
    list: ask(
      '{ practices(first: 5) { edges { node { title(language: FR) summary(language: FR) } } } }',
    ),
    feed: () => get('/feeds/practices.atom?language=fr'),
    export: () => get('/export/practices.json'),
    citation: () => get(`${at}/cite.ris?language=fr`),
    'citation of the version': () => get(`${at}/v/3/cite.csl.json?language=fr`),
    harvest: () => get(`/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01`),
    sitemap: () => get('/sitemaps/fr-1.xml'),
  };
}

const addressOf = ({ number }: KnownPractice): string => `-${String(number)}</loc>`;

async function aPracticeWith(word: string): Promise<KnownPractice> {
  const practice = await aTranslatedPractice();
  await summaryChanged(practice);
  await saveFrench(asOrganiser(), practice, {
    fields: { title: `Le ${word} de nuit`, summary: `Un ${word}.` },
  });
  await publishFrench(asOrganiser(), practice);
  await saveFrench(asOrganiser(), practice, { fields: { title: `Le ${prepared}` } });
  await api.catchUp();
  return practice;
}

describe('a translation at every exit', () => {
  let practice: KnownPractice;
  beforeAll(async () => {
    practice = await aPracticeWith(published);
  });

  it.each(Object.keys(exits({ id: '', number: 0, title: '' }, published)))(
    'the %s tells what is published, and nothing of the work',
    async (exit) => {
      const told = (await exits(practice, published)[exit]?.()) ?? '';
      expect(told).toContain(exit === 'sitemap' ? addressOf(practice) : published);
      expect(told).not.toContain(prepared);
    },
  );
});

it('withdrawing the source hides every translation at once, at every exit, and no work goes on', async () => {
  const practice = await aPracticeWith(withdrawn);
  expect((await asReviewer().withdraw(practice, 'It has ended.')).kind).toBe(
    'WithdrawPracticeSuccess',
  );
  for (const [exit, tell] of Object.entries(exits(practice, withdrawn))) {
    const told = await tell();
    const isHidden = !told.includes(withdrawn) && !told.includes(addressOf(practice));
    expect({ exit, isHidden }).toEqual({ exit, isHidden: true });
  }
  const more = await saveFrench(asOrganiser(), practice, { revision: 1, fields: { title: 'x' } });
  expect(more.kind).toBe('FORBIDDEN');
  expect((await publishFrench(asOrganiser(), practice)).kind).toBe('FORBIDDEN');
});

it('is no news: no alert is sent for it, and harvesters get the record anew', async () => {
  const practice = await aTranslatedPractice();
  await summaryChanged(practice);
  await asMember().change('saveSearch', { query: 'city=aarhus', rhythm: 'DAILY' });
  await api.catchUp();
  await saveFrench(asOrganiser(), practice, { fields: { summary: 'Nouveau.' } });
  api.clock.advance({ minutes: 10 });
  const since = api.clock.now().toISOString().slice(0, 19);
  expect(await get(`/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=${since}Z`)).not.toContain(
    `practice/${String(practice.number)}<`,
  );
  const look = async (): Promise<number> => {
    const searches = await api.sql<{ id: string }>('select id from saved_search');
    for (const { id } of searches) await api.part(AlertsService).look(id);
    return api.count('told_version');
  };
  const told = await look();
  await publishFrench(asOrganiser(), practice);
  await api.catchUp();
  expect(await look()).toBe(told);
  expect(await get(`/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&from=${since}Z`)).toContain(
    `practice/${String(practice.number)}<`,
  );
});
