import type { APIRequestContext } from '@playwright/test';
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
