import type { APIRequestContext } from '@playwright/test';

interface Found {
  /** Each with the page that the link stands on. */
  faults: string[];
  visited: number;
}

interface Options {
  /** How many links away from the first pages; without it, everything that can be reached. */
  depth?: number;
  /** Whether files are taken, too: an address may take so many within ten minutes and no more, so one journey does it for all. */
  withFiles?: boolean;
  /** Whether an address is meant to answer so. */
  meant?: (status: number, path: string) => boolean;
}

const ids = /\sid="([^"]+)"/g;
const links = /<a\s[^>]*?href="([^"]+)"/g;

/** Follows links within the site from some pages on, and tells which lead nowhere. Searches are asked, not followed. */
export async function brokenLinks(
  request: APIRequestContext,
  from: readonly string[],
  { depth = Infinity, withFiles = false, meant = () => false }: Options = {},
): Promise<Found> {
  const faults: string[] = [];
  const anchors = new Map<string, Set<string>>();
  const wanted: { path: string; fragment: string; on: string }[] = [];
  const known = new Set(from);
  let level = from.map((path) => ({ path, on: 'the beginning' }));
  for (let away = 0; level.length > 0; away += 1) {
    const next: typeof level = [];
    await inPairs(level, async ({ path, on }) => {
      const response = await request.get(path);
      const status = response.status();
      if (status >= 400 && !meant(status, path))
        faults.push(`${String(status)} ${path} (on ${on})`);
      if (!response.headers()['content-type']?.startsWith('text/html')) return;
      const html = await response.text();
      anchors.set(path, new Set([...html.matchAll(ids)].map(([, id = '']) => id)));
      if (away >= depth || (path.includes('?') && on !== 'the beginning')) return;
      for (const [, href = ''] of html.matchAll(links)) {
        const target = new URL(decoded(href), new URL(path, 'http://here'));
        if (target.host !== 'here') continue;
        const to = `${target.pathname}${target.search}`;
        if (target.hash !== '') wanted.push({ path: to, fragment: target.hash.slice(1), on: path });
        const isFile = to.startsWith('/export/');
        // A file once, in one language.
        const name = isFile ? target.pathname : to;
        if (known.has(name) || to.startsWith('/assets/') || (isFile && !withFiles)) continue;
        known.add(name);
        next.push({ path: to, on: path });
      }
    });
    level = next;
  }
  for (const { path, fragment, on } of wanted) {
    const there = anchors.get(path);
    if (there !== undefined && !there.has(decodeURIComponent(fragment)))
      faults.push(`no #${fragment} on ${path} (on ${on})`);
  }
  return { faults, visited: known.size };
}

/** Two at a time: as fast as a small machine answers. */
async function inPairs<Item>(
  items: readonly Item[],
  does: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const one = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await does(item);
  };
  await Promise.all([one(), one()]);
}

function decoded(attribute: string): string {
  return attribute
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
