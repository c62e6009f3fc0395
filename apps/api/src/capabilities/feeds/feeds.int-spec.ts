import { useApi } from '../../../test/api-harness';
import {
  aDraft,
  aPublishedPractice,
  aSubmittedDraft,
  type KnownPractice,
} from '../../../test/factories/practice.factory';
import { asCoordinator, asEditor, asReviewer } from '../../../test/people';
import { all, one, parseXml, type Element } from '../../../test/xml';

const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' });
const origin = 'https://praxis.example';

beforeEach(() => {
  api.clock.advance({ minutes: 1 });
});

const get = (query: string, headers: Record<string, string> = {}): ReturnType<typeof api.request> =>
  api.request({ method: 'GET', url: `/feeds/practices.atom${query}`, headers });

/** A feed as RFC 4287 wants it; whatever it demands and this lacks throws. */
async function read(query = '', headers: Record<string, string> = {}): Promise<Element> {
  const response = await get(query, headers);
  expect(response.statusCode).toBe(200);
  expect(response.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  const feed = parseXml(response.body);
  expect(feed).toMatchObject({ name: 'feed', uri: 'http://www.w3.org/2005/Atom' });
  const count = (element: Element, name: string): number =>
    element.children.filter((child) => child.name === name).length;
  for (const element of [feed, ...all(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated'])
      expect([name, count(element, name)]).toEqual([name, 1]);
    const links = element.children.filter(({ name }) => name === 'link');
    for (const { attributes } of links) new URL(attributes['href'] ?? '');
    const alternates = links.filter(({ attributes }) => attributes['rel'] === 'alternate');
    expect(alternates).toHaveLength(1);
    for (const name of ['updated', 'published'])
      for (const { text } of element.children.filter((child) => child.name === name))
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
  }
  const entries = all(feed, 'entry');
  for (const entry of entries) expect(count(entry, 'author')).toBeGreaterThan(0);
  const ids = entries.map((entry) => one(entry, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  const updated = entries.map((entry) => one(entry, 'updated').text);
  expect(updated).toEqual([...updated].sort().reverse());
  expect(one(feed, 'updated').text >= (updated[0] ?? '')).toBe(true);
  return feed;
}

const idsOf = (feed: Element): string[] => all(feed, 'entry').map((entry) => one(entry, 'id').text);
const idOf = ({ number }: KnownPractice): string => `${origin}/p/${String(number)}`;
const linkOf = (element: Element, rel: string): string | undefined =>
  element.children.find(({ name, attributes }) => name === 'link' && attributes['rel'] === rel)
    ?.attributes['href'];

async function republish(practice: KnownPractice, title: string): Promise<void> {
  await asEditor('aarhus').startDraft(practice);
  await asEditor('aarhus').write(practice, { title });
  await asEditor('aarhus').submitDraft(practice, 2);
  await asReviewer().decideReview(practice, 'APPROVE', { revision: 2 });
}

it('tells of a practice in full, in the language asked for, whatever its words are', async () => {
  const title = 'Fish & <b>chips</b> ]]> "for" \u0007all';
  const practice = await aPublishedPractice({
    title,
    summary: '<script>alert(1)</script> & more',
    otherCities: ['rotterdam'],
    facts: { textLicence: 'cc-by', startYear: 1871 },
  });
  await api.catchUp();
  const feed = await read('?to=1871&from=1871&language=fr&rubbish=1&page=1&view=map');
  const address = `${origin}/feeds/practices.atom?from=1871&to=1871&language=fr`;
  expect(one(feed, 'id').text).toBe(address);
  expect(linkOf(feed, 'self')).toBe(address);
  expect(linkOf(feed, 'alternate')).toBe(`${origin}/fr/pratiques?from=1871&to=1871&sort=updated`);
  expect(feed.attributes['xml:lang']).toBe('fr');
  expect(one(feed, 'title').text).toBe('Praxis – 1871–1871');
  const [entry] = all(feed, 'entry');
  if (!entry) throw new Error('No entry.');
  expect(one(entry, 'title')).toMatchObject({
    text: title.replace('\u0007', ''),
    attributes: { type: 'text', 'xml:lang': 'en' },
  });
  expect(one(entry, 'summary').text).toBe('<script>alert(1)</script> & more');
  expect(
    all(entry, 'author').map((author) => [one(author, 'name').text, one(author, 'uri').text]),
  ).toEqual([
    ['Aarhus', `${origin}/fr/villes/aarhus`],
    ['Rotterdam', `${origin}/fr/villes/rotterdam`],
  ]);
  expect(linkOf(entry, 'alternate')).toMatch(
    new RegExp(`^${origin}/fr/pratiques/fish-.*-${String(practice.number)}$`),
  );
  expect(linkOf(entry, 'license')).toBe('https://creativecommons.org/licenses/by/4.0/');
  expect(one(entry, 'category').attributes).toEqual({ term: 'mentoring', label: 'Mentorat' });
  expect(one(entry, 'updated').text).toBe(api.clock.now().toISOString());
});

it('speaks the reader’s language when none is named, and names the search', async () => {
  const feed = await read('?q=mentors&country=BE&country=NL&topic=mentoring&from=2010', {
    'accept-language': 'es',
  });
  expect(one(feed, 'title').text).toBe(
    'Praxis – «mentors» · Tema: Mentoría · País: Bélgica, Países Bajos · 2010–',
  );
  expect(linkOf(feed, 'self')).toContain('&language=es');
});

it('begins with what was published, or published anew, last, under the same id', async () => {
  const facts = { startYear: 1872 };
  const first = await aPublishedPractice({ title: 'Older', facts });
  api.clock.advance({ hours: 1 });
  const second = await aPublishedPractice({ title: 'Newer', facts });
  await api.catchUp();
  expect(idsOf(await read('?from=1872&to=1872'))).toEqual([idOf(second), idOf(first)]);
  api.clock.advance({ hours: 1 });
  await republish(first, 'Older, made new');
  await api.catchUp();
  const feed = await read('?from=1872&to=1872&sort=newest');
  expect(idsOf(feed)).toEqual([idOf(first), idOf(second)]);
  const [entry] = all(feed, 'entry');
  if (!entry) throw new Error('No entry.');
  expect(one(entry, 'title').text).toBe('Older, made new');
  expect(one(entry, 'updated').text).toBe(api.clock.now().toISOString());
  expect(one(entry, 'published').text < one(entry, 'updated').text).toBe(true);
  expect(one(feed, 'updated').text).toBe(api.clock.now().toISOString());
});

it('holds no draft, and nothing withdrawn even before the index has heard of it', async () => {
  const facts = { startYear: 1873 };
  await aDraft({ title: 'Secret draft', facts });
  await aSubmittedDraft({ title: 'Secret submission', facts });
  const gone = await aPublishedPractice({ title: 'Secret past', facts });
  const open = await aPublishedPractice({ title: 'Open', facts });
  await api.catchUp();
  expect(idsOf(await read('?from=1873&to=1873'))).toHaveLength(2);
  await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  for (const query of ['?from=1873&to=1873', '', '?q=secret']) {
    const { body } = await get(query);
    expect(body).not.toContain('Secret');
  }
  expect(idsOf(await read('?from=1873&to=1873'))).toEqual([idOf(open)]);
});

it('comes in pages that together hold the whole catalogue once', async () => {
  await api.catchUp();
  const seen: string[] = [];
  let next: string | undefined = '';
  let last: string | undefined;
  while (next !== undefined) {
    const feed = await read(next);
    seen.push(...idsOf(feed));
    expect(linkOf(feed, 'previous')).toBe(last);
    last = linkOf(feed, 'self');
    const link = linkOf(feed, 'next');
    next = link === undefined ? undefined : new URL(link).search;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(await api.count(`practice where publication = 'published'`));
  expect(seen.length).toBeGreaterThan(50);
});

it('is not sent again to whoever has it', async () => {
  const facts = { startYear: 1874 };
  const [first, second] = [
    await aPublishedPractice({ facts }),
    await aPublishedPractice({ facts }),
  ];
  await api.catchUp();
  api.clock.advance({ minutes: 1 });
  const query = '?from=1874&to=1874';
  const known = await get(query);
  const { etag, 'last-modified': since } = known.headers;
  const again = await get(query, { 'if-none-match': String(etag) });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  expect((await get(query, { 'if-modified-since': String(since) })).statusCode).toBe(304);
  await asCoordinator('aarhus').withdraw(first, 'It has ended.');
  await api.catchUp();
  for (const headers of [
    { 'if-none-match': String(etag) },
    { 'if-modified-since': String(since) },
  ] as Record<string, string>[])
    expect((await get(query, headers)).statusCode).toBe(200);
  const after = await get(query);
  expect(after.headers.etag).not.toBe(etag);
  expect(idsOf(parseXml(after.body))).toEqual([idOf(second)]);
  expect((await get('?q=mentors')).headers).not.toHaveProperty('last-modified');
});

it('is a feed when there is nothing in it, and rationed', async () => {
  expect(idsOf(await read('?q=qqqqzzzzwwww'))).toEqual([]);
  expect(idsOf(await read('?page=5000'))).toEqual([]);
  await api.sql(`update rate_limit set points = 600 where key like 'feed:%'`);
  const refused = await get('');
  expect(refused.statusCode).toBe(429);
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
});
