import { createRequire } from 'node:module';
import type * as Addresses from '@praxis/domain/addresses';
import { Member } from '../fixtures/member';
import { expect, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';

// CommonJS whose names Node cannot tell before it has run.
const { pageNames, pathWith } = createRequire(import.meta.url)(
  '@praxis/domain/addresses',
) as typeof Addresses;

/**
 * What differs between two answers by chance: the number asked for, and what marks the request. Ids and hashes of files go
 * first, as they may have its digits.
 */
function withoutChance(body: string, number: number): string {
  return body
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'ID')
    .replace(/-[\w-]{8}(?=\.(?:js|css|woff2)\b)/g, '')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/"requestId":"[^"]*"/g, '')
    .replace(new RegExp(`(?<!\\d)${String(number)}(?!\\d)`, 'g'), 'N');
}

/** No practice will have this number. */
const absent = 999_999;

test('a draft of another city is no more than a practice that does not exist, in every exit', async ({
  page: visitorPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const title = `Secret of ${word}`;
  const author = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await author.writePractice('aarhus', { title, summary: `Hidden ${word}.` });
  await author.submit(number);
  const rival = await signedInAs('editor@rotterdam.example');
  const rivalProgram = await Member.signIn(origin, 'editor@rotterdam.example');
  const visitorProgram = await Member.visitor(origin);

  for (const page of [visitorPage, rival])
    for (const pathOf of [
      (of: number) => `/p/${String(of)}`,
      (of: number) => `/p/${String(of)}/v/1`,
      (of: number) => `/en/practices/x-${String(of)}`,
      (of: number) => `/en/practices/x-${String(of)}/versions`,
      (of: number) => `/en/practices/x-${String(of)}/versions/1`,
      (of: number) => `/en/practices/x-${String(of)}/edit`,
      (of: number) => `/en/practices/x-${String(of)}/edit/basics`,
      (of: number) => `/en/practices/x-${String(of)}/edit/check`,
      (of: number) => `/en/practices/x-${String(of)}/withdraw`,
      (of: number) => `/en/compare?ids=${String(of)}`,
      (of: number) => `/en/compare/memo?ids=${String(of)}`,
      (of: number) => `/en/review/x-${String(of)}`,
    ]) {
      const [real, none] = await Promise.all(
        [number, absent].map((of) => page.request.get(pathOf(of), { maxRedirects: 0 })),
      );
      expect(real?.status(), pathOf(number)).toBe(none?.status());
      const body = (await real?.text()) ?? '';
      expect(body, pathOf(number)).not.toContain(word);
      expect(withoutChance(body, number), pathOf(number)).toBe(
        withoutChance((await none?.text()) ?? '', absent),
      );
    }

  for (const member of [visitorProgram, rivalProgram]) {
    for (const query of [
      `query ($number: Int!) { practice(number: $number) { title draft { title } reviews { reason } versions: currentVersion { version } } }`,
      `query ($number: Int!) { practiceVersion(number: $number, version: 1) { title } }`,
      `mutation ($number: Int!) { submitDraft(input: { number: $number, revision: 1 }) { __typename } }`,
      `mutation ($number: Int!) { saveDraft(input: { number: $number, revision: 1 }) { __typename } }`,
      `mutation ($number: Int!) { withdrawPractice(input: { number: $number, reason: "x" }) { __typename } }`,
      `mutation ($number: Int!) { decideReview(input: { number: $number, revision: 1, decision: APPROVE }) { __typename } }`,
      `mutation ($number: Int!) { addComment(input: { practiceNumber: $number, body: "x" }) { __typename } }`,
    ]) {
      const [real, none] = await Promise.all(
        [number, absent].map(async (of) => JSON.stringify(await member.ask(query, { number: of }))),
      );
      expect(real, query).not.toContain(word);
      expect(withoutChance(real ?? '', number), query).toBe(withoutChance(none ?? '', absent));
    }
    const { data } = await member.ask<object>(
      `query ($text: String) {
        search(text: $text, first: 50) { totalCount edges { node { title } highlights { html } } }
        practices(first: 100) { edges { node { title } } }
        city(slug: "aarhus") { practices { edges { node { title } } } }
      }`,
      { text: word },
    );
    expect(data).toMatchObject({ search: { totalCount: 0 } });
    expect(JSON.stringify(data)).not.toContain(word);
  }
  for (const path of [`/en/practices?q=${word}`, '/en/cities/aarhus', '/en', '/en/practices'])
    for (const page of [visitorPage, rival]) {
      const body = await (await page.request.get(path)).text();
      expect(body, path).not.toContain(title);
    }
  await Promise.all([author.leave(), rivalProgram.leave(), visitorProgram.leave()]);
});

test('a restricted annex is on the pages of verified cities, and on no page of anybody else', async ({
  page: visitorPage,
  signedInAs,
  origin,
}) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const author = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await author.writePractice('aarhus', { title: 'A house', summary: 'A house.' });
  await author.save(number, {}, { facts: { annex: `Ring twice: **${word}**.` } });
  await author.submit(number);
  const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
  await reviewer.approve(number);
  const own = `/en/practices/a-house-${String(number)}`;

  const verified = await signedInAs('editor@rotterdam.example');
  await verified.goto(own);
  const annex = verified.getByRole('region', { name: 'Restricted annex' });
  await expect(annex).toContainText(`Ring twice: ${word}.`);
  await verified.goto(`${own}/versions/1`);
  await expect(annex).toContainText(word);
  expect((await verified.request.get(own)).headers()['cache-control']).toBe('no-store');

  const params = {
    practice: `a-house-${String(number)}`,
    version: 1,
    task: 'documents',
    city: 'aarhus',
    summit: 'rotterdam-2016',
    session: 'local-initiatives-against-the-causes-of-radicalisation',
    declaration: 'rotterdam-declaration',
    collection: 1,
    edition: 1,
    comment: '0198c0de-0000-7000-8000-000000000001',
    key: 'none',
  };
  const paths = [
    ...pageNames.map((name) => pathWith('en', name, params)),
    `/p/${String(number)}`,
    `/p/${String(number)}/v/1`,
    `/en/practices?sort=newest`,
    `${own}/versions?since=1&version=1`,
    `/en/compare?ids=1,${String(number)}`,
    `/en/compare/memo?ids=${String(number)}`,
  ];
  const unverified = await signedInAs('editor@barcelona.example');
  for (const page of [visitorPage, unverified])
    for (const path of paths) {
      const response = await page.request.get(path);
      expect(response.status(), path).toBeLessThan(500);
      const body = await response.text();
      expect(body, path).not.toContain(word);
      expect(body, path).not.toContain('Restricted annex');
    }
  expect(await (await visitorPage.request.get(own)).text()).toContain('A house');
  await Promise.all([author.leave(), reviewer.leave()]);
});
