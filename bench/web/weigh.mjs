// What a browser loads for a page, as it came over the wire.

/** Scripts that each page of the site has: the difference is what a route adds. */
export function entryOf(weighed) {
  const sets = weighed.filter(({ kind }) => kind === 'read').map(({ files }) => files.scripts);
  return new Set([...sets[0].keys()].filter((url) => sets.every((scripts) => scripts.has(url))));
}

/** Opens a page in a new, empty browser profile. @returns its files by kind, with their compressed sizes */
export async function weigh(browser, origin, { cookies, path, ...page }) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  await context.addCookies(cookies);
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Network.enable');
  const requests = new Map();
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    requests.set(requestId, { url: response.url, type, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  const answer = await tab.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}.`);
  await context.close();

  const kinds = {
    Document: 'html',
    Script: 'scripts',
    Stylesheet: 'styles',
    Font: 'fonts',
    Image: 'images',
  };
  const files = Object.fromEntries(Object.values(kinds).map((kind) => [kind, new Map()]));
  let thirdParty = 0;
  for (const { url, type, bytes } of requests.values()) {
    if (url.startsWith('data:')) continue;
    if (new URL(url).origin !== origin) thirdParty += 1;
    files[kinds[type] ?? 'images'].set(url, bytes);
  }
  return { ...page, path, files, requests: requests.size, thirdParty };
}

/** The figures that have a budget. */
export function figuresOf({ files, requests, thirdParty, kind }, entry) {
  const sum = (sizes) => [...sizes].reduce((total, [, bytes]) => total + bytes, 0);
  const scripts = [...files.scripts];
  return {
    html: sum(files.html),
    styles: sum(files.styles),
    fonts: sum(files.fonts),
    images: sum(files.images),
    requests,
    thirdParty,
    ...(kind === 'read'
      ? {
          entry: sum(scripts.filter(([url]) => entry.has(url))),
          route: sum(scripts.filter(([url]) => !entry.has(url))),
        }
      : { scripts: sum(scripts) }),
  };
}
