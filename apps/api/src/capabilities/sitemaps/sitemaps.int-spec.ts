import { useApi } from '../../../test/api-harness';
import { aDraft, aPublishedPractice } from '../../../test/factories/practice.factory';
import { asCoordinator } from '../../../test/people';
import { all, one, parseXml, type Element } from '../../../test/xml';
import { SitemapLimits } from './sitemaps.service';

// Few enough that the first catalogue needs several files.
const api = useApi({ PRAXIS_PUBLIC_URL: 'https://praxis.example' }, [
  [SitemapLimits, { practicesPerFile: 40 }],
]);
const origin = 'https://praxis.example';
const languages = ['en', 'fr', 'es'];

async function read(path: string): Promise<Element> {
  const { statusCode, headers, body } = await api.request({ method: 'GET', url: path });
  expect([path, statusCode]).toEqual([path, 200]);
  expect(headers['content-type']).toBe('application/xml; charset=utf-8');
  const root = parseXml(body);
  expect(root.uri).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  return root;
}

interface Listed {
  loc: string;
  lastmod: string | undefined;
  alternates: Record<string, string>;
}

const textOf = (element: Element, name: string): string | undefined => all(element, name)[0]?.text;

/** When each file changed, as the index last told. */
const changes = new Map<string, string>();

/** Every address, by file. */
async function readAll(): Promise<Map<string, Listed[]>> {
  const index = await read('/sitemap.xml');
  expect(index.name).toBe('sitemapindex');
  const files = new Map<string, Listed[]>();
  for (const file of all(index, 'sitemap')) {
    const loc = one(file, 'loc').text;
    expect(loc.startsWith(`${origin}/sitemaps/`)).toBe(true);
    const root = await read(new URL(loc).pathname);
    expect(root.name).toBe('urlset');
    const urls = all(root, 'url').map((url) => ({
      loc: one(url, 'loc').text,
      lastmod: textOf(url, 'lastmod'),
      alternates: Object.fromEntries(
        all(url, 'link').map(({ uri, attributes }) => {
          expect([uri, attributes['rel']]).toEqual(['http://www.w3.org/1999/xhtml', 'alternate']);
          return [attributes['hreflang'] ?? '', attributes['href'] ?? ''];
        }),
      ),
    }));
    expect(urls.length).toBeGreaterThan(0);
    const times = urls.map(({ lastmod }) => lastmod ?? '').sort();
    const changedAt = one(file, 'lastmod').text;
    expect([loc, changedAt >= (times.at(-1) ?? '')]).toEqual([loc, true]);
    changes.set(new URL(loc).pathname, changedAt);
    files.set(new URL(loc).pathname, urls);
  }
  return files;
}

const listed = async (): Promise<Listed[]> => [...(await readAll()).values()].flat();
const numbersOf = (urls: readonly Listed[], prefix: string): number[] =>
  urls
    .filter(({ loc }) => loc.startsWith(`${origin}${prefix}`))
    .map(({ loc }) => Number(/-(\d+)$/.exec(loc)?.[1]));

beforeEach(() => {
  api.clock.advance({ hours: 1 });
});
afterEach(() => api.sql(`delete from rate_limit where key like 'sitemap:%'`));

it('names every published practice once in each language that it is written in, in files of a size', async () => {
  await aPublishedPractice({
    texts: {
      en: { title: 'Sports', summary: 'Words.' },
      fr: { title: 'Sport', summary: 'Des mots.' },
    },
  });
  await aPublishedPractice({ originalLanguage: 'es', title: 'Deporte' });
  const files = await readAll();
  const urls = [...files.values()].flat();
  expect(new Set(urls.map(({ loc }) => loc)).size).toBe(urls.length);
  for (const [language, prefix] of [
    ['en', '/en/practices/'],
    ['fr', '/fr/pratiques/'],
    ['es', '/es/practicas/'],
  ] as const) {
    const rows = await api.sql<{ number: number }>(
      `select p.number from practice p join practice_version_text t on t.version_id = p.current_version_id
        where p.publication = 'published' and t.language = $1 order by 1`,
      [language],
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(numbersOf(urls, prefix).sort((a, b) => a - b)).toEqual(rows.map(({ number }) => number));
  }
  for (const [path, entries] of files) {
    const language = path.slice('/sitemaps/'.length, '/sitemaps/'.length + 2);
    expect(entries.every(({ loc }) => loc.startsWith(`${origin}/${language}`))).toBe(true);
    expect(numbersOf(entries, '/en/practices/').length).toBeLessThanOrEqual(40);
  }
  expect([...files.keys()].filter((path) => path.includes('/en-')).length).toBeGreaterThan(2);
});

it('tells when a practice was really published, and its other languages', async () => {
  const { number } = await aPublishedPractice({
    texts: {
      en: { title: 'Chess', summary: 'Words.' },
      es: { title: 'Ajedrez', summary: 'Palabras.' },
    },
  });
  const urls = await listed();
  const entry = urls.find(({ loc }) => loc === `${origin}/en/practices/chess-${String(number)}`);
  expect(entry).toEqual({
    loc: `${origin}/en/practices/chess-${String(number)}`,
    lastmod: api.clock.now().toISOString(),
    alternates: {
      en: `${origin}/en/practices/chess-${String(number)}`,
      es: `${origin}/es/practicas/chess-${String(number)}`,
    },
  });
  const aarhus = urls.find(({ loc }) => loc === `${origin}/fr/villes/aarhus`);
  expect(aarhus?.lastmod).toBe(api.clock.now().toISOString());
  expect(aarhus?.alternates).toEqual({
    en: `${origin}/en/cities/aarhus`,
    fr: `${origin}/fr/villes/aarhus`,
    es: `${origin}/es/ciudades/aarhus`,
  });
  expect(urls.find(({ loc }) => loc === `${origin}/en/about`)?.lastmod).toBeUndefined();
});

it('names the other public pages, and no private one', async () => {
  const urls = await listed();
  const paths = urls.map(({ loc }) => loc.slice(origin.length));
  expect(paths).toEqual(
    expect.arrayContaining([
      ...languages.map((language) => `/${language}`),
      '/en/practices',
      '/fr/sommets/rotterdam-2016',
      '/es/declaraciones/rotterdam-declaration',
    ]),
  );
  expect(paths.filter((path) => path.includes('/sessions/')).length).toBeGreaterThan(10);
  expect(
    paths.filter((path) => /account|compte|cuenta|desk|bureau|escritorio|\?/.test(path)),
  ).toEqual([]);
});

it('leaves out drafts, and what has been withdrawn, at once; its file has changed then', async () => {
  const draft = await aDraft({ title: 'Secret' });
  const gone = await aPublishedPractice({ title: 'Secret past' });
  expect(numbersOf(await listed(), '/en/practices/')).toContain(gone.number);
  api.clock.advance({ hours: 1 });
  await asCoordinator('aarhus').withdraw(gone, 'It has ended.');
  const urls = await listed();
  const numbers = numbersOf(urls, '/en/practices/');
  expect(numbers).not.toContain(gone.number);
  expect(numbers).not.toContain(draft.number);
  expect(JSON.stringify(urls)).not.toMatch(/secret/i);
  const part = Math.ceil(gone.number / 40);
  expect(changes.get(`/sitemaps/en-${String(part)}.xml`)).toBe(api.clock.now().toISOString());
  expect(urls.find(({ loc }) => loc === `${origin}/en/cities/aarhus`)?.lastmod).toBe(
    api.clock.now().toISOString(),
  );
});

it('has no other files, and is rationed', async () => {
  for (const path of [
    '/sitemaps/en-999.xml',
    '/sitemaps/de-1.xml',
    '/sitemaps/en.xml',
    '/sitemaps/x',
  ])
    expect((await api.request({ method: 'GET', url: path })).statusCode).toBe(404);
  await api.request({ method: 'GET', url: '/sitemap.xml' });
  await api.sql(`update rate_limit set points = 200 where key like 'sitemap:%'`);
  expect((await api.request({ method: 'GET', url: '/sitemap.xml' })).statusCode).toBe(429);
});
