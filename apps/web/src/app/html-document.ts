import { languages, type Language } from '@praxis/domain/shared';
import type { PagePart } from '../shared/loading/page-part';
import { pagesApart, pathWith } from '../shared/navigation/paths';
import { assetsOf } from './assets';
import type { PagePayload } from './page-context';
import type { Facts, Head, PageContext } from './page-definition';
import type { Theme } from './shell/theme-switch';

interface DocumentParts {
  context: PageContext | null;
  /** What this address shows of the page's parts. */
  parts: readonly PagePart[];
  language: Language;
  head: Head;
  facts: Facts;
  theme: Theme;
  payload: PagePayload;
  html: string;
}

/** The whole document around a rendered page. Nothing in it is code of its own: data travels as data. */
export function documentOf({
  context,
  parts,
  language,
  head,
  facts,
  theme,
  payload,
  html,
}: DocumentParts): string {
  const { styles, entry, scripts, fonts } = assetsOf(context?.page ?? null, parts, language);
  const isApart = context !== null && pagesApart.has(context.page);
  const themeAttribute = theme === 'system' ? '' : ` data-theme="${theme}"`;
  return [
    `<!doctype html><html lang="${language}"${themeAttribute}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escapeHtml(head.title)} – Praxis</title>`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...fonts.map(
      (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`,
    ),
    // Who is signed in came to write as well as to read: nothing waits.
    ...(payload.isSignedIn || isApart
      ? [
          `<script type="module" src="${entry}"></script>`,
          ...scripts.map((href) => `<link rel="modulepreload" href="${href}">`),
        ]
      : [
          `<script type="module" fetchpriority="low" src="${entry}" data-after-paint="${scripts.join(' ')}"></script>`,
        ]),
    '<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 32 32%22%3E%3Crect width=%2232%22 height=%2232%22 rx=%226%22 fill=%22%230A3B45%22/%3E%3Cpath d=%22M6 22h20%22 stroke=%22%23FFBE2E%22 stroke-width=%223%22/%3E%3Cpath d=%22M12 18V8h5a4 4 0 0 1 0 8h-5%22 fill=%22none%22 stroke=%22%23fff%22 stroke-width=%222.6%22/%3E%3C/svg%3E">',
    '<meta name="theme-color" content="#0A3B45">',
    ...describing(head, facts, context),
    `</head><body><div id="root">${html}</div>`,
    isApart ? '' : `<script type="application/json" id="page-payload">${asData(payload)}</script>`,
    '</body></html>',
  ].join('');
}

function describing(head: Head, facts: Facts, context: PageContext | null): string[] {
  const description =
    head.description === undefined
      ? []
      : [`<meta name="description" content="${escapeHtml(shortened(head.description))}">`];
  const forPrograms = [
    ...(facts.citation ?? []).map(
      ([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`,
    ),
    ...(head.feed === undefined
      ? []
      : [
          `<link rel="alternate" type="application/atom+xml" title="${escapeHtml(head.feed.title)}" href="${escapeHtml(head.feed.href)}">`,
        ]),
  ];
  if (head.isHidden || context === null)
    return [...description, ...forPrograms, '<meta name="robots" content="noindex">'];
  const { origin, page, params } = context;
  const addressIn = (language: Language): string =>
    `${origin}${head.alternates?.[language] ?? pathWith(language, page, params)}`;
  const canonical =
    head.canonical === undefined ? addressIn(context.language) : `${origin}${head.canonical}`;
  return [
    ...description,
    ...forPrograms,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...languages.map(
      (language) =>
        `<link rel="alternate" hreflang="${language}" href="${escapeHtml(addressIn(language))}">`,
    ),
    `<link rel="alternate" hreflang="x-default" href="${escapeHtml(addressIn('en'))}">`,
    `<meta property="og:title" content="${escapeHtml(head.title)}"><meta property="og:type" content="article"><meta property="og:url" content="${escapeHtml(canonical)}"><meta property="og:site_name" content="Praxis">`,
    ...(facts.jsonLd === undefined
      ? []
      : [
          `<script type="application/ld+json">${asData({ '@context': 'https://schema.org', ...facts.jsonLd })}</script>`,
        ]),
  ];
}

function shortened(text: string): string {
  return text.length <= 300 ? text : `${text.slice(0, 297).replace(/\s+\S*$/, '')} …`;
}

/** Text in which nothing is markup, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

/** JSON that cannot end the element it stands in. */
function asData(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
