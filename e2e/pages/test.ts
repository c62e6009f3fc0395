import type { Browser, Page } from '@playwright/test';
import { beSignedIn, test as base, watch } from '../fixtures/test';
import type { Language, ListedPage } from './page-list';
import { prepare, type Setting } from './setting';

/** Looks at a page that is open; what is wrong with it. */
type Look = (page: Page, listed: ListedPage) => Promise<readonly string[]>;
type Options = NonNullable<Parameters<Browser['newContext']>[0]>;

interface Fixtures {
  /** A window of its own kind, watched as every other. */
  opened: (options?: Options) => Promise<Page>;
  /** Goes through pages in a language, each as whoever it is for, and tells what is wrong with which. */
  visitEach: (
    language: Language,
    pages: readonly ListedPage[],
    look: Look,
    options?: Options,
  ) => Promise<string[]>;
}

export const test = base.extend<Fixtures, { setting: Setting }>({
  setting: [
    // The runner insists on a pattern; a worker's fixture needs nothing of the others.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use, { project }) => {
      await use(await prepare(project.use.baseURL ?? ''));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  opened: async ({ browser, baseURL, misdeeds }, use) => {
    const origin = baseURL ?? '';
    const pages: Page[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: origin, ...options });
      const page = await context.newPage();
      watch(page, misdeeds, origin);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
  visitEach: async ({ opened, origin, setting }, use) => {
    await use(async (language, pages, look, options) => {
      const faults: string[] = [];
      for (const person of new Set(pages.map(({ as }) => as))) {
        const page = await opened(options);
        if (person !== undefined) await beSignedIn(page, { email: person, origin, language });
        for (const listed of pages.filter(({ as }) => as === person)) {
          const path = listed.path(language, setting);
          const status = (await page.goto(path))?.status();
          const found = [
            ...(status === (listed.status ?? 200) ? [] : [`status ${String(status)}`]),
            ...(await look(page, listed)),
          ];
          faults.push(...found.map((fault) => `${language}, ${listed.name} (${path}): ${fault}`));
        }
      }
      return faults;
    });
  },
});

export { expect } from '@playwright/test';
