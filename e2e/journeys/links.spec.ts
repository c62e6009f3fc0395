import type { APIRequestContext } from '@playwright/test';
import { signIn } from '../fixtures/test';
import { brokenLinks } from '../pages/crawl';
import { address, languages, publicPages } from '../pages/page-list';
import { editor, reviewer } from '../pages/setting';
import { expect, test } from '../pages/test';

const home = languages.map((language) => `/${language}`);

test('no link that a visitor can follow is broken, and every fragment exists', async ({
  request,
  setting,
}) => {
  test.setTimeout(600_000);
  expect(setting.published.number).toBeGreaterThan(0);
  const { faults, visited } = await brokenLinks(request, home, { withFiles: true });
  expect(faults).toEqual([]);
  expect(visited).toBeGreaterThan(400);
});

/** The page of a practice, in any language. */
const withdrawable = /^\/(en\/practices|fr\/pratiques|es\/practicas)\/[^/]+$/;

test('no link that an editor or a reviewer can follow from the desk is broken', async ({
  opened,
  setting,
}) => {
  test.setTimeout(600_000);
  const drafts = [address('en', `/{practices}/${setting.draft.at}/{edit}`)];
  for (const [person, also] of [
    [editor, drafts],
    [reviewer, ['/en/review']],
  ] as const) {
    const page = await opened();
    await signIn(page, person);
    const { faults, visited } = await brokenLinks(page.request, ['/en/desk', ...also], {
      depth: 2,
      // The desk leads to what is left of practices that its own team has withdrawn, here or in another journey.
      meant: (status, path) => status === 410 && withdrawable.test(path),
    });
    expect(faults, person).toEqual([]);
    expect(visited).toBeGreaterThan(20);
  }
});

async function answer(
  request: APIRequestContext,
  path: string,
  language = 'en',
): Promise<[number, string | undefined]> {
  const response = await request.get(path, {
    maxRedirects: 0,
    headers: { 'accept-language': language },
  });
  return [response.status(), response.headers()['location']];
}

test('addresses that are promised for ever answer as promised', async ({ request, setting }) => {
  const { published, withdrawn } = setting;
  const number = String(published.number);
  for (const language of languages) {
    const here = address(language, `/{practices}/${published.at}`);
    expect(await answer(request, `/p/${number}`, language)).toEqual([303, here]);
    expect(await answer(request, here)).toEqual([200, undefined]);
    expect(await answer(request, address(language, `/{practices}/an-old-title-${number}`))).toEqual(
      [301, here],
    );
    expect(await answer(request, address(language, `/{practices}/${number}`))).toEqual([301, here]);
    const gone = address(language, `/{practices}/${withdrawn.at}`);
    expect((await answer(request, gone))[0]).toBe(410);
    expect(
      (await answer(request, `${gone}${address(language, '/{versions}/1').slice(3)}`))[0],
    ).toBe(410);
  }
  for (const version of ['1', '2']) {
    const there = address('es', `/{practices}/${published.at}/{versions}/${version}`);
    expect(await answer(request, `/p/${number}/v/${version}`, 'es')).toEqual([303, there]);
    expect(await answer(request, there)).toEqual([200, undefined]);
  }
  for (const missing of ['/p/999999', '/p/0', '/p/x', '/en/practices/999999'])
    expect([missing, (await answer(request, missing))[0]]).toEqual([missing, 404]);
  expect((await request.get(`/p/${number}/v/9`)).status()).toBe(404);
  expect(await answer(request, `/p/${String(withdrawn.number)}`)).toEqual([410, undefined]);
  expect(await answer(request, '/', 'fr,en;q=0.5')).toEqual([302, '/fr']);
  expect(await answer(request, '/', 'pl')).toEqual([302, '/en']);
});

test('drafts of others are as absent as what never was', async ({ request, setting }) => {
  const draft = await request.get(address('en', `/{practices}/${setting.draft.at}`));
  const nothing = await request.get(
    address('en', '/{practices}/reading-groups-in-libraries-99999'),
  );
  expect([draft.status(), nothing.status()]).toEqual([404, 404]);
  const visible = (html: string): string =>
    (/<main.*<\/main>/s.exec(html)?.[0] ?? '').replaceAll(/value="[^"]*"/g, '');
  expect(visible(await draft.text())).toBe(visible(await nothing.text()));
});

test('every language that a page names answers', async ({ request, setting }) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  for (const listed of publicPages.filter(({ isHidden }) => !isHidden)) {
    const html = await (await request.get(listed.path('en', setting))).text();
    const named = [...html.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)];
    if (named.length !== 4) faults.push(`${listed.name}: ${String(named.length)} languages`);
    for (const [, language, href = ''] of named) {
      const [status] = await answer(request, href.replaceAll('&#38;', '&'));
      if (status !== 200) faults.push(`${listed.name}, ${String(language)}: ${String(status)}`);
    }
  }
  expect(faults).toEqual([]);
});
