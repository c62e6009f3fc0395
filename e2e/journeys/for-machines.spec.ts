import type { APIRequestContext, APIResponse } from '@playwright/test';
import LinkHeader from 'http-link-header';
import { address, languages } from '../pages/page-list';
import { editor, evening } from '../pages/setting';
import { signIn } from '../fixtures/test';
import { expect, test } from '../pages/test';

/** What a crawler reads out of a file of addresses. */
const locations = (xml: string): string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc.replaceAll('&amp;', '&'));

async function textOf(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address);
  expect([address, response.status()]).toEqual([address, 200]);
  return response.text();
}

async function listedPages(request: APIRequestContext, index: string): Promise<string[]> {
  const files = locations(await textOf(request, index));
  expect(files.length).toBeGreaterThanOrEqual(3);
  const pages: string[] = [];
  for (const file of files) pages.push(...locations(await textOf(request, file)));
  return pages;
}

test('a crawler finds every public page by way of robots.txt, each under its own name', async ({
  request,
  origin,
  setting,
}) => {
  test.setTimeout(600_000);
  const robots = await textOf(request, '/robots.txt');
  const [, index = ''] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  expect(index).toBe(`${origin}/sitemap.xml`);
  const pages = await listedPages(request, index);
  expect(pages).toContain(`${origin}/en/practices/${setting.published.at}`);
  expect(pages.join()).not.toContain(setting.withdrawn.at);
  expect(pages.join()).not.toContain(setting.draft.at);
  const faults = new Map<string, string>();
  for (const page of pages) {
    const response = await request.get(page, { maxRedirects: 0 });
    const [, canonical = ''] =
      /<link rel="canonical" href="([^"]+)">/.exec(await response.text()) ?? [];
    if (response.status() !== 200 || canonical !== page)
      faults.set(page, `${String(response.status())}, ${canonical}`);
  }
  // Whatever another journey has withdrawn meanwhile is no longer listed.
  const stillListed = await listedPages(request, index);
  expect([...faults].filter(([page]) => stillListed.includes(page))).toEqual([]);
  expect(pages.length).toBeGreaterThan(300);
});

/** The links of a page by what they mean, read by somebody else's parser. */
function linksOf(response: APIResponse): { rel: string; uri: string; type?: string }[] {
  return LinkHeader.parse(response.headers()['link'] ?? '').refs.map(({ rel, uri, type }) => ({
    rel,
    uri,
    ...(type === undefined ? {} : { type }),
  }));
}

const tagsOf = (html: string): [string, string][] =>
  [...html.matchAll(/<meta name="(citation_[a-z_]+)" content="([^"]*)">/g)].map(
    ([, name = '', content = '']) => [name, content],
  );

test('programs go from a practice and its versions to all that describes them', async ({
  request,
  origin,
  setting,
}) => {
  const { number, at } = setting.published;
  const permanent = `${origin}/p/${String(number)}`;
  for (const language of languages) {
    const practice = await request.get(address(language, `/{practices}/${at}`));
    const current = await request.get(address(language, `/{practices}/${at}/{versions}/2`));
    const older = await request.get(address(language, `/{practices}/${at}/{versions}/1`));
    for (const [page, version] of [
      [practice, 2],
      [current, 2],
      [older, 1],
    ] as const) {
      const links = linksOf(page);
      const to = (rel: string): string[] =>
        links.filter((link) => link.rel === rel).map(({ uri }) => uri);
      const cited = `${permanent}/v/${String(version)}`;
      expect(to('cite-as')).toEqual([cited]);
      expect(to('type')).toContain('https://schema.org/AboutPage');
      expect(to('author')).toEqual([`${origin}${address(language, '/{cities}/aarhus')}`]);
      for (const { rel, uri, type } of links) {
        if (!uri.startsWith(origin)) continue;
        const there = await request.get(uri, { headers: { 'accept-language': language } });
        expect([rel, uri, there.status()]).toEqual([rel, uri, 200]);
        if (type !== undefined) expect(there.headers()['content-type']).toContain(type);
        if (rel === 'cite-as') expect(linksOf(there)).toContainEqual({ rel, uri });
        if (rel === 'item' || rel === 'cite-as')
          expect(there.url()).toBe(
            `${origin}${address(new URL(there.url()).pathname.slice(1, 3) as typeof language, `/{practices}/${at}/{versions}/${String(version)}`)}`,
          );
        if (rel === 'describedby') expect(await there.text()).toContain(cited);
      }
      const tags = tagsOf(await page.text());
      const tag = (name: string): string[] =>
        tags.filter(([each]) => each === name).map(([, content]) => content);
      expect(tag('citation_title')).toEqual([evening]);
      expect(tag('citation_author')).toEqual(['Aarhus']);
      expect(tag('citation_language')).toEqual(['en']);
      expect(tag('citation_publication_date')[0]).toMatch(/^\d{4}\/\d\d\/\d\d$/);
      expect(tag('citation_fulltext_html_url')).toEqual([cited]);
      expect(tag('citation_keywords').length).toBeGreaterThan(0);
    }
    const relationOf = (page: APIResponse, rel: string): string | undefined =>
      linksOf(page).find((link) => link.rel === rel)?.uri;
    expect(relationOf(practice, 'item')).toBe(`${permanent}/v/2`);
    for (const page of [current, older]) {
      expect(relationOf(page, 'collection')).toBe(permanent);
      expect(relationOf(page, 'latest-version')).toBe(`${permanent}/v/2`);
    }
    expect(relationOf(current, 'predecessor-version')).toBe(`${permanent}/v/1`);
    expect(relationOf(current, 'successor-version')).toBeUndefined();
    expect(relationOf(older, 'successor-version')).toBe(`${permanent}/v/2`);
  }
});

test('what is not public has nothing that programs could cite, not even for its author', async ({
  opened,
  request,
  setting,
}) => {
  const page = await opened();
  await signIn(page, editor);
  const draft = await page.request.get(address('en', `/{practices}/${setting.draft.at}`));
  expect(draft.status()).toBe(200);
  const withdrawn = address('en', `/{practices}/${setting.withdrawn.at}`);
  for (const response of [
    draft,
    await request.get(withdrawn),
    await request.get(`${withdrawn}/versions/1`),
    await request.get(address('en', '/{practices}')),
  ]) {
    expect(response.headers()['link']).toBeUndefined();
    expect(tagsOf(await response.text())).toEqual([]);
  }
});
