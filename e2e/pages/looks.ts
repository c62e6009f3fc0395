import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** In the light everything is looked at; in the dark what depends on colours. */
const dresses = {
  light: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  dark: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Until React has taken over; without JavaScript, at once. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById('root');
    return root !== null && Object.keys(root).some((key) => key.startsWith('__reactContainer'));
  });
}

/** Faults that axe knows of, in a light or a dark dress. Runs in the page itself: many pages in little time. */
export async function accessibilityFaults(
  page: Page,
  dress: keyof typeof dresses,
): Promise<string[]> {
  await page.evaluate(`window.axe || (() => { ${axe} })()`);
  const found = await page.evaluate(async (runOnly) => {
    const { violations } = await (
      window as unknown as {
        axe: {
          run: (options: object) => Promise<{
            violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[];
          }>;
        };
      }
    ).axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id} ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    );
  }, dresses[dress]);
  return found.map((fault) => `axe, ${dress}: ${fault}`);
}

/** What does not fit the window: the page as a whole, or something that cannot be reached by scrolling. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide <= 0) return [];
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120));
    return [
      `${String(wide)} px wider than ${String(window.innerWidth)} px: ${culprits.slice(0, 3).join(' | ')}`,
    ];
  });
}
