import { accessibilityFaults } from '../fixtures/axe';
import { Keyboard } from '../fixtures/keyboard';
import { expect, test } from '../fixtures/test';
import { hydrated } from '../pages/looks';
import { address, languages, type Language } from '../pages/page-list';

interface Words {
  find: string;
  city: string;
  show: string;
  like: (name: string) => string;
  /** How the reasons begin: size, country, form of extremism, cost. */
  reasons: RegExp;
  together: string;
}

const words: Record<Language, Words> = {
  en: {
    find: 'Find cities like mine',
    city: 'City',
    show: 'Show cities like it',
    like: (name) => `Cities like ${name}`,
    reasons:
      /^(Same size|Similar size|Same country|Deals with the same|Practices of the same cost): \S/,
    together: 'The practices of these cities, together',
  },
  fr: {
    find: 'Trouver des villes comparables à la mienne',
    city: 'Ville',
    show: 'Montrer les villes comparables',
    like: (name) => `Des villes comparables à ${name}`,
    reasons: /^.+\s:\s\S/,
    together: 'Les pratiques de ces villes, ensemble',
  },
  es: {
    find: 'Encontrar ciudades como la mía',
    city: 'Ciudad',
    show: 'Mostrar ciudades parecidas',
    like: (name) => `Ciudades como ${name}`,
    reasons: /^.+: \S/,
    together: 'Las prácticas de estas ciudades, juntas',
  },
};

/** Called the same in all three languages, by letters that every keyboard has. */
const city = 'Helsinki';

for (const language of languages)
  test(`by keyboard, in ${language}, a visitor chooses a city and reads which are like it, why, and what they do`, async ({
    page,
  }) => {
    const own = words[language];
    const keyboard = new Keyboard(page);
    await page.goto(address(language, '/{cities}'));
    await keyboard.activate(page.getByRole('link', { name: own.find }));
    await expect(page).toHaveURL(address(language, '/{cities}/{similar}'));
    await hydrated(page);
    await expect(page.locator('#similar')).toHaveCount(0);
    await keyboard.pick(page.getByLabel(own.city, { exact: true }), city);
    await keyboard.activate(page.getByRole('button', { name: own.show }));
    await expect(page).toHaveURL(/\?city=helsinki$/);
    const section = page.locator('section[aria-labelledby=similar]');
    await expect(section.getByRole('heading', { level: 2 })).toHaveText(own.like(city));
    const cities = await section.locator('p a').allTextContents();
    expect(cities.length).toBeGreaterThan(1);
    expect(cities).not.toContain(city);
    const reasons = await section.locator('li li').allTextContents();
    expect(reasons.length).toBeGreaterThanOrEqual(cities.length);
    for (const reason of reasons) expect(reason).toMatch(own.reasons);
    expect(await accessibilityFaults(page, 'light')).toEqual([]);

    await keyboard.activate(page.getByRole('link', { name: own.together }));
    await expect(page.locator('#result-heading')).toBeVisible();
    const asked = new URL(page.url()).searchParams.getAll('city');
    expect(asked).toHaveLength(cities.length);
    for (const each of asked)
      await expect(page.locator(`input[type=checkbox][name=city][value="${each}"]`)).toBeChecked();
  });

test('who works for a city finds it chosen, and may look at another', async ({ signedInAs }) => {
  const page = await signedInAs('editor@aarhus.example');
  await page.goto('/en/desk');
  await page.getByRole('link', { name: 'Cities like mine, and what they do' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cities like mine');
  await expect(page.getByLabel('City', { exact: true })).toHaveValue('aarhus');
  await expect(page.getByRole('heading', { level: 2, name: 'Cities like Aarhus' })).toBeVisible();
  await page.getByLabel('City', { exact: true }).selectOption('rotterdam');
  await page.getByRole('button', { name: 'Show cities like it' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Cities like Rotterdam' }),
  ).toBeVisible();
});

test('a city that is not known is told, without losing the way', async ({ browser, origin }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/cities/similar?city=nowhere');
  await expect(page.getByText('Choose a city of this list.')).toBeVisible();
  await page.getByLabel('City', { exact: true }).selectOption('barcelona');
  await page.getByRole('button', { name: 'Show cities like it' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Cities like Barcelona' }),
  ).toBeVisible();
  await context.close();
});
