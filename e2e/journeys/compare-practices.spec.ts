import { getDocumentProxy } from 'unpdf';
import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { Keyboard } from '../fixtures/keyboard';
import { expectDocument, rolesIn } from '../fixtures/document';
import { completeFacts, Member } from '../fixtures/member';
import { expect, expectAccessible, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { hydrated } from '../pages/looks';

/** A practice with results on both axes, an unwanted one among them. */
async function published(
  origin: string,
  title: string,
  { facts = {}, isSubmittedOnly = false }: { facts?: object; isSubmittedOnly?: boolean } = {},
): Promise<number> {
  const editor = await Member.signIn(origin, 'editor@aarhus.example');
  const number = await editor.writePractice('aarhus', { title, summary: `About ${title}.` });
  await editor.save(
    number,
    {
      conditions: `A house, for ${title}.`,
      safeguards: 'Nobody is named.',
      outcomes: [
        { result: `Fewer fights, ${title}`, direction: 'positive', strength: 'monitored' },
        { result: `Some felt watched, ${title}`, direction: 'negative', strength: 'described' },
      ],
    },
    { facts: { ...completeFacts, ...facts } },
  );
  await editor.submit(number);
  if (!isSubmittedOnly) {
    const reviewer = await Member.signIn(origin, 'reviewer@praxis.example');
    await reviewer.approve(number);
    await reviewer.leave();
  }
  await editor.leave();
  return number;
}

test('an official compares two practices by keyboard and takes a memo to her council', async ({
  page,
  origin,
}) => {
  test.setTimeout(180_000);
  const word = uniqueWord();
  const [boats, houses] = [`Boats ${word}`, `Houses ${word}`];
  const first = await published(origin, boats);
  const second = await published(origin, houses, { facts: { budgetBand: '50k-250k' } });
  const keyboard = new Keyboard(page);
  const main = page.getByRole('main');
  const table = page.getByRole('table');

  await test.step('she ticks them in the list', async () => {
    await expect
      .poll(
        async () => {
          await page.goto(`/en/practices?q=${word}`);
          return main.getByRole('article').count();
        },
        { timeout: 60_000 },
      )
      .toBe(2);
    await hydrated(page);
    for (const title of [boats, houses])
      await keyboard.tick(page.getByRole('checkbox', { name: `Compare ${title}` }));
    await keyboard.activate(page.getByRole('button', { name: 'Compare the ticked practices' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare practices');
    for (const number of [first, second]) expect(page.url()).toContain(`ids=${String(number)}`);
  });

  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

  await test.step('and reads one answer beside the other, the unwanted results too', async () => {
    for (const title of [boats, houses]) {
      const head = table.getByRole('columnheader').filter({ hasText: title });
      await expect(head).toContainText('Aarhus, Denmark');
      await expect(head).toContainText('Version 1, published');
      await expect(row('What must be in place')).toContainText(`A house, for ${title}.`);
      await expect(row('What came of it')).toContainText(`Some felt watched, ${title}`);
    }
    await expect(row('What came of it').getByText('Unwanted effect').first()).toBeVisible();
    await expect(row('Time to set up').getByText('Not stated')).toHaveCount(2);
    await expect(row('Adopted by')).toContainText('No adoption is known here.');
    await expectAccessible(page);
  });

  await test.step('leaves out what is the same for both', async () => {
    await keyboard.activate(
      page.getByRole('button', { name: 'Leave out what is the same for all' }),
    );
    await expect(page).toHaveURL(/only=differences/);
    await expect(row('Yearly cost')).toBeVisible();
    await expect(row('Staff')).toHaveCount(0);
    await expect(main).toContainText(/\d+ rows that are the same for all are left out\./);
  });

  await test.step('writes a memo that a reload does not take from her', async () => {
    await keyboard.activate(page.getByRole('link', { name: 'Write a council memo' }));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Council memo');
    await hydrated(page);
    await keyboard.write(page.getByLabel('Title'), `Rivers & roofs <${word}>`);
    await keyboard.write(page.getByLabel('Purpose'), 'We lost a year.');
    await page.reload();
    await hydrated(page);
    await expect(page.getByLabel('Purpose')).toHaveValue('We lost a year.');
    await keyboard.write(page.getByLabel('Recommendation'), 'Take the boats.');
    await keyboard.tick(page.getByRole('checkbox', { name: 'Time to set up' }));
    await keyboard.reach(page.getByLabel('Next steps'));
    await page.getByLabel('Next steps').fill('First:\n- ask Aarhus\n- ask the port');
    await expectAccessible(page);
  });

  await test.step('shows it for printing', async () => {
    await keyboard.activate(page.getByRole('button', { name: 'Show the memo for printing' }));
    const memo = page.getByRole('region', { name: 'The memo' });
    await expect(memo.getByRole('heading', { level: 1 })).toHaveText(`Rivers & roofs <${word}>`);
    await expect(memo.getByRole('listitem').filter({ hasText: 'ask the port' })).toBeVisible();
    await expect(memo).toContainText(`${origin}/p/${String(first)}/v/1`);
    await expect(memo).not.toContainText('Time to set up');
    await expectAccessible(page, 'memo shown');
    await hydrated(page);
    await expect(page.getByLabel('Recommendation')).toHaveValue('Take the boats.');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByLabel('Purpose')).toBeHidden();
    await expect(memo).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('and takes it away for a word processor', async () => {
    const coming = page.waitForEvent('download');
    await keyboard.activate(page.getByRole('button', { name: 'Download it for a word processor' }));
    const file = await coming;
    expect(file.suggestedFilename()).toBe(`praxis-memo-${String(first)}-${String(second)}.html`);
    const html = await readFile(await file.path(), 'utf8');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain(`<h1>Rivers &amp; roofs &lt;${word}&gt;</h1>`);
    expect(html).toContain(`Some felt watched, ${houses}`);
    expect(html).toMatch(new RegExp(`Aarhus\\. \\(2026, \\w+ \\d+\\)\\. <?.*${boats}`));
    expect(html).not.toMatch(/<script|\son\w+=|<img|<link/i);
    expectDocument(html);
  });

  await test.step('or as a tagged PDF in her language', async () => {
    await expect(async () => {
      const coming = page.waitForEvent('download', { timeout: 40_000 });
      await keyboard.activate(page.getByRole('button', { name: 'Download it as a PDF' }));
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`praxis-memo-${String(first)}-${String(second)}.pdf`);
      const pdf = await getDocumentProxy(new Uint8Array(await readFile(await file.path())));
      const { info } = await pdf.getMetadata();
      expect(info).toMatchObject({ Title: `Rivers & roofs <${word}>`, Language: 'en' });
      expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
      expect(await rolesIn(pdf)).toEqual(
        expect.arrayContaining(['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link']),
      );
    }).toPass({ timeout: 120_000 });
  });
});

test('without JavaScript a French reader compares and gets the memo as a file', async ({
  browser,
  origin,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/fr/pratiques/aarhus-model-and-info-house-1');
  await page.getByRole('link', { name: 'Comparer' }).click();
  await expect(page).toHaveURL('/fr/comparer?ids=1');
  await expect(page.getByRole('main')).toContainText('Une pratique seule ne se compare pas.');
  await page.getByLabel('Des mots, un numéro ou une adresse').fill('/p/3/v/1');
  await page.getByRole('button', { name: 'Chercher des pratiques' }).click();
  await expect(page).toHaveURL('/fr/comparer?ids=1,3');
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('link', { name: 'Rédiger une note au conseil' }).click();
  await expect(page).toHaveURL('/fr/comparer/note?ids=1,3');
  await page.getByLabel('Objet').fill('Une école nous a alertés.');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger pour un traitement de texte' }).click();
  const html = await readFile(await (await coming).path(), 'utf8');
  expect(html).toContain('<html lang="fr">');
  expect(html).toContain('Une école nous a alertés.');
  expect(html).toContain(`${origin}/p/3/v/1`);
  await context.close();
});

test('what is not public is in no comparison and in no memo, and what is gone is said to be', async ({
  page,
  request,
  origin,
}) => {
  test.setTimeout(120_000);
  const word = uniqueWord();
  const draft = await published(origin, `Secret ${word}`, { isSubmittedOnly: true });
  const plain = (body: string, number: number): string =>
    (/<main.*<\/main>/s.exec(body)?.[0] ?? '').replaceAll(String(number), 'N');
  for (const path of ['/en/compare', '/en/compare/memo']) {
    const real = await (await request.get(`${path}?ids=${String(draft)}`)).text();
    const none = await (await request.get(`${path}?ids=999999`)).text();
    expect(plain(real, draft), path).toBe(plain(none, 999_999));
    for (const ids of [String(draft), `1,${String(draft)}`])
      expect(await (await request.get(`${path}?ids=${ids}`)).text(), ids).not.toContain(word);
  }
  const posted = await request.post(`/en/compare/memo?ids=1,${String(draft)}`, {
    headers: { origin },
    form: { do: 'file', rows: 'conditions', title: 'x' },
  });
  expect(posted.headers()['content-disposition']).toBe('attachment; filename="praxis-memo-1.html"');
  expect(posted.headers()['cache-control']).toBe('no-store');
  expect(await posted.text()).not.toContain(word);

  await page.goto('/en/compare?ids=1,2,3,4,5,nonsense');
  const main = page.getByRole('main');
  await expect(main).toContainText('At most 4 practices stand side by side.');
  await expect(main).toContainText('number 5');
  await expect(main).toContainText('This is no number of a practice: nonsense.');
  await page
    .getByRole('link', { name: /^Leave out/ })
    .first()
    .click();
  await expect(page).toHaveURL('/en/compare?ids=2,3,4,5');
});

test('a text that is too long comes back whole, with what is wrong beside it', async ({
  request,
  origin,
}) => {
  const next = `${'x'.repeat(3_000)}<b>end`;
  const answer = await request.post('/es/comparar/nota?ids=1', {
    headers: { origin },
    form: { do: 'file', next, purpose: 'Breve.' },
  });
  expect(answer.status()).toBe(422);
  const body = await answer.text();
  expect(body).toContain(`${'x'.repeat(3_000)}&lt;b&gt;end</textarea>`);
  expect(body).toContain('Breve.</textarea>');
  expect(body).toContain('3000');
  const elsewhere = await request.post('/es/comparar/nota?ids=1', {
    headers: { origin: 'https://evil.example' },
    form: { do: 'file' },
  });
  expect(elsewhere.status()).toBe(403);
});

test('memos as files are rationed, and whoever has had enough keeps what was typed', async ({
  origin,
}) => {
  test.setTimeout(120_000);
  const { hostname, port } = new URL(origin);
  const body = new URLSearchParams({ do: 'file', purpose: 'A purpose.' }).toString();
  /** From an address of its own, so that nobody else's share is used up. */
  const ask = (): Promise<{ status: number; text: string }> =>
    new Promise((resolve, reject) => {
      const asked = httpRequest(
        {
          hostname,
          port,
          localAddress: '127.0.0.9',
          method: 'POST',
          path: '/en/compare/memo?ids=1',
          headers: {
            host: `${hostname}:${port}`,
            origin,
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': body.length,
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
          });
        },
      );
      asked.on('error', reject).end(body);
    });
  const statuses: number[] = [];
  for (let i = 0; i < 30; i += 1) statuses.push((await ask()).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await ask();
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('That was too much in a short time.');
  expect(refused.text).toContain('A purpose.</textarea>');
});
