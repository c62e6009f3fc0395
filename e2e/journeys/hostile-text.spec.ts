import type { Page } from '@playwright/test';
import { Member } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

const payloads = [
  `<script>window.__xss=1</script>`,
  `<img src=x onerror=window.__xss=1>`,
  `"><svg onload=window.__xss=1>`,
  `</script><script>window.__xss=1</script>`,
  `[x](javascript:window.__xss=1)`,
  `{{constructor.constructor('window.__xss=1')()}}`,
].join(' ');

/** Nothing ran, and nothing that would run stands in the page. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const found = await page.evaluate(() => ({
    ran: '__xss' in window,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    scripts: [...document.querySelectorAll('script')].filter(
      (script) =>
        script.type !== 'application/ld+json' &&
        script.textContent.includes('__xss') &&
        script.type !== 'application/json',
    ).length,
    links: document.querySelectorAll('a[href^="javascript:" i]').length,
  }));
  expect(found, page.url()).toEqual({ ran: false, handlers: 0, scripts: 0, links: 0 });
}

test('scripts in titles, texts, comments and searches are text', async ({
  page,
  signedInAs,
  origin,
}) => {
  test.setTimeout(150_000);
  const word = uniqueWord();
  const title = `${word} <script>window.__xss=1</script><img src=x onerror=window.__xss=1>`;
  const author = await Member.signIn(origin, 'editor@barcelona.example');
  const number = await author.writePractice('barcelona', { title, summary: payloads });
  await author.save(number, { problem: payloads, activities: payloads, mechanism: payloads });
  await author.submit(number);

  const reviewer = await signedInAs('reviewer@praxis.example');
  for (const path of ['/en/review', `/en/review/x-${String(number)}`]) {
    await reviewer.goto(path);
    await expect(reviewer.getByText(word).first()).toBeVisible();
    await expectHarmless(reviewer);
  }
  const program = await Member.signIn(origin, 'reviewer@praxis.example');
  await program.approve(number);
  await program.leave();

  const researcher = await signedInAs('researcher@praxis.example');
  await researcher.goto(`/p/${String(number)}`);
  await researcher.getByLabel('Your comment').fill(`${word} ${payloads}`);
  await researcher.getByRole('button', { name: 'Publish comment' }).click();
  await expect(researcher.getByRole('article').filter({ hasText: word }).last()).toBeVisible();
  await expectHarmless(researcher);

  const editor = await signedInAs('editor@barcelona.example');
  for (const path of [
    '/es/escritorio',
    `/es/practicas/x-${String(number)}/editar`,
    `/es/practicas/x-${String(number)}/retirar`,
  ]) {
    await editor.goto(path);
    await expectHarmless(editor);
  }
  for (const path of [
    `/p/${String(number)}`,
    `/p/${String(number)}/v/1`,
    `/en/practices/x-${String(number)}/versions`,
    '/en/cities/barcelona',
    '/en',
    `/en/practices?q=${word}`,
    `/en/practices?q=${encodeURIComponent(payloads.slice(0, 400))}`,
    `/en/practices?country=${encodeURIComponent('"><script>window.__xss=1</script>')}`,
    `/en/${encodeURIComponent('<script>window.__xss=1</script>')}`,
    `/en/account/sign-in?next=${encodeURIComponent('javascript:window.__xss=1')}`,
  ]) {
    await page.goto(path);
    await expectHarmless(page);
  }
  await page.goto('/en');
  await page.getByRole('searchbox').fill(`<img src=x onerror=window.__xss=1> ${word}`);
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/q=/);
  await expectHarmless(page);
  await page.goto(`/p/${String(number)}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expectAccessible(page);
  await author.leave();
});
