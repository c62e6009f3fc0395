import { Keyboard } from '../fixtures/keyboard';
import { publishedPractice } from '../fixtures/member';
import { mailAbout } from '../fixtures/outbox';
import { demoPassword, expect, test } from '../fixtures/test';
import { uniqueWord } from '../fixtures/unique';
import { address, type Language } from '../pages/page-list';

interface Words {
  save: RegExp;
  name: string;
  rhythm: string;
  /** So much of “at once” as there are keys for. */
  atOnce: string;
  stop: string;
}

const words: Partial<Record<Language, Words>> = {
  fr: {
    save: /^Enregistrer cette recherche/,
    name: 'Nom',
    rhythm: 'M’avertir des nouveautés par courriel',
    atOnce: 'Aussit',
    stop: 'Ne plus m’envoyer ces messages',
  },
  es: {
    save: /^Guardar esta búsqueda/,
    name: 'Nombre',
    rhythm: 'Avisarme por correo de lo nuevo',
    atOnce: 'Al momento',
    stop: 'No enviarme más estos mensajes',
  },
};

for (const [language, own] of Object.entries(words) as [Language, Words][])
  test(`by keyboard, in ${language}, a researcher saves a search, gets one mail, and stops it without signing in`, async ({
    page,
    browser,
    origin,
  }) => {
    const keyboard = new Keyboard(page);
    const word = uniqueWord();
    const saved = `Following ${word}`;
    await page.goto(address(language, `/{practices}?q=${word}`));
    await keyboard.activate(page.getByRole('link', { name: own.save }));
    await keyboard.write(page.locator('input[type=email]'), 'researcher@praxis.example');
    await keyboard.write(page.locator('input[type=password]'), demoPassword);
    await page.keyboard.press('Enter');
    await keyboard.write(page.getByLabel(own.name, { exact: true }), saved);
    await keyboard.pick(page.getByLabel(own.rhythm), own.atOnce);
    await keyboard.activate(page.getByRole('button', { name: own.save }));
    await expect(page.getByRole('heading', { name: saved })).toBeVisible();

    await publishedPractice(origin, { title: `Street work ${word}`, summary: 'Weekly.' });
    const mail = await mailAbout(`One new practice: ${saved}`);
    expect(mail).toContain(`Street work ${word}`);
    const unsubscribe = /^List-Unsubscribe: <(\S+)>$/m.exec(mail)?.[1] ?? '';
    const other = await browser.newContext({ baseURL: origin, locale: language });
    const stranger = await other.newPage();
    await stranger.goto(unsubscribe);
    await new Keyboard(stranger).activate(stranger.getByRole('button', { name: own.stop }));
    await expect(stranger.getByRole('button', { name: own.stop })).toHaveCount(0);
    await other.close();
  });
