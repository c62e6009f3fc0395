import type { Page } from '@playwright/test';
import { languages, type Language, type ListedPage } from './page-list';
import type { Setting } from './setting';

interface Head {
  lang: string;
  title: string;
  description: string | null;
  robots: string | null;
  canonical: string | null;
  alternates: Record<string, string>;
  jsonLd: string[];
  h1: number;
  mains: number;
}

/** What a document says of itself. */
function read(page: Page): Promise<Head> {
  return page.evaluate(() => {
    const meta = (name: string) =>
      document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
    return {
      lang: document.documentElement.lang,
      title: document.title,
      description: meta('description'),
      robots: meta('robots'),
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
      alternates: Object.fromEntries(
        [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
          link.getAttribute('hreflang') ?? '',
          link.getAttribute('href') ?? '',
        ]),
      ),
      jsonLd: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent,
      ),
      h1: document.querySelectorAll('h1').length,
      mains: document.querySelectorAll('main').length,
    };
  });
}

/** What is wrong with what a page says of itself; empty when nothing is. */
export async function headFaults(
  page: Page,
  listed: ListedPage,
  language: Language,
  setting: Setting,
): Promise<string[]> {
  const head = await read(page);
  const { origin } = new URL(page.url());
  const faults: string[] = [];
  const hold = (isGood: boolean, fault: string): void => {
    if (!isGood) faults.push(fault);
  };
  hold(head.lang === language, `lang is ${head.lang}`);
  hold(/^\S.* – Praxis$/s.test(head.title), `title is “${head.title}”`);
  hold(head.h1 === 1 && head.mains === 1, `${String(head.h1)} h1, ${String(head.mains)} main`);
  if (listed.isHidden) {
    hold(head.robots === 'noindex', 'search engines are not kept away');
    hold(head.canonical === null, `canonical ${String(head.canonical)} of a hidden page`);
    return faults;
  }
  hold(head.robots === null, `robots ${String(head.robots)}`);
  hold((head.description ?? '').length >= 20, `description is “${String(head.description)}”`);
  hold(head.canonical?.startsWith(`${origin}/`) ?? false, `canonical ${String(head.canonical)}`);
  for (const other of languages) {
    const expected = `${origin}${listed.path(other, setting)}`;
    hold(
      head.alternates[other] === expected,
      `hreflang ${other} is ${String(head.alternates[other])}`,
    );
  }
  hold(
    head.alternates['x-default'] === `${origin}${listed.path('en', setting)}`,
    `x-default is ${String(head.alternates['x-default'])}`,
  );
  return [...faults, ...jsonLdFaults(head.jsonLd, listed.jsonLd)];
}

function jsonLdFaults(scripts: readonly string[], type: string | undefined): string[] {
  try {
    const said = scripts.map((text) => JSON.parse(text) as Record<string, unknown>);
    const types = said.map((each) => String(each['@type']));
    const isGood =
      said.every((each) => each['@context'] === 'https://schema.org') &&
      (type === undefined || types.includes(type));
    return isGood ? [] : [`JSON-LD: ${types.join(', ') || 'none'}, promised ${String(type)}`];
  } catch (error) {
    return [`JSON-LD: ${String(error)}`];
  }
}
