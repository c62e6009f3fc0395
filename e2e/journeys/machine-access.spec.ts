import { harvest } from '../fixtures/harvester.mjs';
import { Keyboard } from '../fixtures/keyboard';
import { demoPassword } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { address, languages, type Language } from '../pages/page-list';
import { expect, test } from '../pages/test';

interface Words {
  keys: string;
  name: string;
  scope: string;
  read: string;
  days: string;
  month: string;
  password: string;
  make: string;
  revoke: (name: string) => string;
  revoked: string;
}

const words: Record<Language, Words> = {
  en: {
    keys: 'Make and revoke your keys',
    name: 'What it is for',
    scope: 'What it may do',
    read: 'Read what',
    days: 'For how long',
    month: '30 days',
    password: 'Your password',
    make: 'Make this key',
    revoke: (name) => `Revoke ${name}`,
    revoked: 'revoked',
  },
  fr: {
    keys: 'Créer et révoquer vos clés',
    name: 'À quoi elle sert',
    scope: 'Ce qu’elle permet',
    read: 'Lire ce',
    days: 'Pour combien de temps',
    month: '30 jours',
    password: 'Votre mot de passe',
    make: 'Créer cette clé',
    revoke: (name) => `Révoquer ${name}`,
    revoked: 'révoquée',
  },
  es: {
    keys: 'Crear y revocar sus claves',
    name: 'Para qué es',
    scope: 'Qué permite',
    read: 'Leer lo',
    days: 'Por cuánto tiempo',
    month: '30 d',
    password: 'Su contraseña',
    make: 'Crear esta clave',
    revoke: (name) => `Revocar ${name}`,
    revoked: 'revocada',
  },
};

for (const language of languages)
  test(`by keyboard, in ${language}, from the data page to a harvest with deletions, to facts for machines, and to a key that ends`, async ({
    signedInAs,
    playwright,
    setting,
    origin,
  }) => {
    const own = words[language];
    const page = await signedInAs('researcher@praxis.example', { language });
    const keyboard = new Keyboard(page);

    await test.step('the address for harvesters stands on the data page, and gives every record once', async () => {
      await page.goto(address(language, '/{data}'));
      const link = page.locator('main a[href="/oai?verb=Identify"]');
      await keyboard.reach(link);
      const base = (await link.textContent()) ?? '';
      expect(base).toBe(`${origin}/oai`);
      for (const prefix of ['oai_dc', 'datacite']) {
        const { records } = await harvest(base, prefix);
        const ids = records.map(({ identifier }) => identifier);
        const idOf = (number: number): string =>
          `oai:${new URL(origin).hostname}:practice/${String(number)}`;
        // What changes while it is harvested comes again at its end.
        expect(ids.length - new Set(ids).size).toBeLessThan(10);
        expect(ids).toContain(idOf(1));
        const find = (number: number) =>
          records.find(({ identifier }) => identifier === idOf(number));
        expect(find(setting.published.number)).toMatchObject({ isDeleted: false, isTold: true });
        expect(find(setting.withdrawn.number)).toMatchObject({ isDeleted: true, isTold: false });
        expect(find(setting.draft.number)).toBeUndefined();
      }
    });

    await test.step('a practice says the same to machines under its permanent address', async () => {
      await page.goto(address(language, `/{practices}/${setting.published.at}`));
      const said = await page.locator('script[type="application/ld+json"]').allTextContents();
      const facts = said.map((text) => JSON.parse(text) as Record<string, unknown>);
      expect(facts).toContainEqual(
        expect.objectContaining({
          '@context': 'https://schema.org',
          '@type': 'Article',
          '@id': `${origin}/p/${String(setting.published.number)}`,
          version: 2,
        }),
      );
    });

    const name = `Nightly ${uniqueWord()}`;
    const program = await playwright.request.newContext({ baseURL: origin });
    let secret = '';
    const ask = (query: string) =>
      program.post('/graphql', {
        headers: { authorization: `Bearer ${secret}` },
        data: { query },
      });

    await test.step('a key is made, for so many days and with a scope', async () => {
      await page.goto(address(language, '/{api}'));
      await keyboard.activate(page.getByRole('main').getByRole('link', { name: own.keys }));
      await keyboard.write(page.getByLabel(own.name), name);
      await keyboard.pick(page.getByLabel(own.scope), own.read);
      await keyboard.pick(page.getByLabel(own.days), own.month);
      await keyboard.write(page.getByLabel(own.password), demoPassword);
      await keyboard.activate(page.getByRole('button', { name: own.make }));
      await expect(page.locator('#secret')).toBeVisible();
      secret = (await page.locator('#secret').textContent()) ?? '';
      expect(secret).toMatch(/^praxis_/);
    });

    await test.step('a program asks with it, no further than its scope', async () => {
      const read = await ask('{ viewer { id } practice(number: 1) { number } }');
      expect(await read.json()).toMatchObject({
        data: { viewer: null, practice: { number: 1 } },
      });
      const written = await ask(
        'mutation { createPractice(input: { city: "aarhus", originalLanguage: EN, title: "By a program" }) { __typename } }',
      );
      expect(await written.text()).toContain('FORBIDDEN');
    });

    await test.step('revoked, it is good for nothing at once', async () => {
      await page.goto(address(language, '/{apiKeys}'));
      await keyboard.activate(page.getByRole('button', { name: own.revoke(name) }));
      await expect(page.getByRole('listitem').filter({ hasText: name })).toContainText(own.revoked);
      const refused = await ask('{ practice(number: 1) { number } }');
      expect(refused.status()).toBe(401);
      expect(await refused.text()).toContain('INVALID_API_KEY');
    });
    await program.dispose();
  });
