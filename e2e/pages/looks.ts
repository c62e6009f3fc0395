import type { Page } from '@playwright/test';

/**
 * Until React has taken over the page whole, which it does in pieces; without JavaScript, at once. The explorer of the API has
 * a document of its own, of which only the tool is live.
 */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const explorer = document.querySelector('#explorer');
    if (explorer !== null) return explorer.querySelector('.graphiql-container') !== null;
    const parts = ['#root > a', 'main h1'].map((part) => document.querySelector(part));
    return parts.every(
      (part) => part !== null && Object.keys(part).some((key) => key.startsWith('__reactFiber')),
    );
  });
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        // Without an end to the waiting, a page that draws nothing more may never be called back.
        requestIdleCallback(
          () => {
            done();
          },
          { timeout: 1_000 },
        ),
      ),
  );
}

/** What does not fit the window: the page as a whole, or something that cannot be reached by scrolling. */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide <= 0) return [];
    /** Whether something around it scrolls by itself, so that its width reaches no further. */
    const isHeld = (element: Element): boolean => {
      const around = element.parentElement;
      if (around === null || around === document.body) return false;
      return getComputedStyle(around).overflowX !== 'visible' || isHeld(around);
    };
    const culprits = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
      .filter((element) => !isHeld(element))
      .map((element) => element.outerHTML.slice(0, 120));
    return [
      `${String(wide)} px wider than ${String(window.innerWidth)} px: ${culprits.slice(0, 3).join(' | ')}`,
    ];
  });
}
