import { request as httpRequest } from 'node:http';
import { hydrated } from '../pages/looks';
import { address } from '../pages/page-list';
import { expect, test } from '../pages/test';

/** Kilobytes as they travel. */
const limits = { html: 30, css: 18, fonts: 82, images: 150, requests: 20 };

test('the pages that people come to first are light', async ({ browser, baseURL, setting }) => {
  test.setTimeout(300_000);
  const paths = [
    '/en',
    '/fr',
    '/es/practicas',
    '/en/practices?q=radicalistion',
    '/en/practices?view=map',
    '/en/practices?view=table',
    '/en/practices?view=timeline',
    address('en', `/{practices}/${setting.published.at}`),
    address('fr', '/{practices}/aarhus-model-and-info-house-1'),
  ];
  for (const path of paths) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const sizes = { html: 0, css: 0, fonts: 0, images: 0, requests: 0, rareFonts: 0 };
    const kinds: Record<string, keyof typeof sizes> = {
      document: 'html',
      stylesheet: 'css',
      font: 'fonts',
      image: 'images',
    };
    const weighed: Promise<void>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith('http')) return;
      sizes.requests += 1;
      const kind = kinds[request.resourceType()];
      const isForRareLetters = request.url().includes('latin-ext');
      if (isForRareLetters) sizes.rareFonts += 1;
      if (kind === undefined || isForRareLetters) return;
      weighed.push(
        request.sizes().then(({ responseBodySize }) => {
          sizes[kind] += responseBodySize / 1_000;
        }),
      );
    });
    await page.goto(path);
    await hydrated(page);
    await page.waitForLoadState('networkidle');
    await Promise.all(weighed);
    for (const kind of ['html', 'css', 'fonts', 'images', 'requests'] as const)
      expect(sizes[kind], `${kind} of ${path}`).toBeLessThanOrEqual(limits[kind]);
    // Letters as in Čair or Gdańsk come in files of their own, and only to pages that hold them.
    if (!/[\u0100-\u024f\u1e00-\u1eff]/.test((await page.locator('#root').textContent()) ?? ''))
      expect(sizes.rareFonts, `fonts for rare letters on ${path}`).toBe(0);
    expect(sizes.html).toBeGreaterThan(1);
    expect(sizes.css).toBeGreaterThan(1);
    await context.close();
  }
});

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

test('every answer carries the headers that keep browsers strict', async ({ request }) => {
  for (const path of [
    '/en',
    '/p/1',
    '/en/nothing-here',
    '/graphql',
    '/health/live',
    '/sitemap.xml',
  ]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    const said = (headers['content-security-policy'] ?? '').split(';').map((part) => part.trim());
    expect(said, path).toEqual(expect.arrayContaining(policy));
    expect(said.join(), path).not.toContain('unsafe');
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers['access-control-allow-origin'], path).toBeUndefined();
    expect(headers['x-powered-by'], path).toBeUndefined();
    expect(headers['server'], path).toBeUndefined();
  }
});

test('pages name their type, and pages of members are kept nowhere', async ({
  request,
  signedInAs,
}) => {
  const page = await request.get('/en');
  expect(page.headers()['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers()['cache-control']).toBe('no-cache');
  const member = await signedInAs('editor@aarhus.example');
  const own = await member.request.get('/en/desk');
  expect(own.headers()['cache-control']).toContain('no-store');
  expect(own.headers()['content-encoding']).toBe('gzip');
  // From the length of what is compressed beside words of somebody's choice, one could tell what else it holds.
  const reflecting = await member.request.get('/en/practices?q=word');
  expect(reflecting.headers()['content-encoding']).toBeUndefined();
  const [cookie] = (await member.context().cookies()).filter(({ name }) => name.includes('sid'));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
});

test('files with a hash in their names are kept for ever, and travel compressed', async ({
  request,
}) => {
  const html = await (await request.get('/en')).text();
  const files = [...html.matchAll(/(?:href|src|data-after-paint)="(\/assets\/[^"]+)"/g)].flatMap(
    ([, names = '']) => names.split(' '),
  );
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
  for (const file of files) {
    const response = await request.get(file, { headers: { 'accept-encoding': 'br, gzip' } });
    const headers = response.headers();
    expect(response.status(), file).toBe(200);
    expect(headers['cache-control'], file).toBe('public, max-age=31536000, immutable');
    if (/\.(js|css)$/.test(file)) expect(headers['content-encoding'], file).toMatch(/^(br|gzip)$/);
  }
  expect((await request.get('/assets/index-0000.js')).status()).toBe(404);
  expect((await request.get('/assets/..%2f..%2fpackage.json')).status()).toBeGreaterThanOrEqual(
    400,
  );
});

test('a host that is not ours is refused, and so is a form from elsewhere', async ({
  request,
  baseURL,
}) => {
  const { hostname, port } = new URL(baseURL ?? '');
  const status = await new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path: '/en', headers: { host: 'evil.example' } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
  for (const path of ['/theme', '/en/account/sign-in']) {
    const response = await request.post(path, {
      form: { theme: 'dark' },
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status(), path).toBe(403);
  }
});
