import type { I18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Language } from '@praxis/domain/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { escapeHtml } from './html-document';
import type { PageFile } from './page-definition';
import type { PageResponse } from './page-request';

/** Lines around cells, which word processors leave out unless they are asked for; nothing else is said of the looks. */
const looks =
  'table{border-collapse:collapse}th,td{border:1px solid #777;padding:4pt;text-align:left;vertical-align:top}';

/** On paper: a sheet in A4, letters that are read at arm's length, and no heading left alone at the foot of a page. */
const looksOnPaper =
  '@page{size:A4;margin:20mm}body{font:11pt/1.4 sans-serif}h1{font-size:18pt}h2{font-size:14pt}h3{font-size:12pt}h1,h2,h3{break-after:avoid}tr{break-inside:avoid}a{color:inherit}';

interface Words {
  i18n: I18n;
  language: Language;
}

/**
 * A document to keep, for word processors and printers: it needs nothing of this site, and nothing in it can run. It holds
 * what somebody typed, so no cache keeps it.
 */
export function fileOf(file: PageFile, words: Words): PageResponse {
  return answered(file.name, 'text/html; charset=utf-8', documentToKeep(file, words), words);
}

/** The same, as it was printed. */
export function pdfOf({ name }: PageFile, pdf: Uint8Array, words: Words): PageResponse {
  return answered(name, 'application/pdf', pdf, words);
}

/** Such a document; for paper where it is wanted as a PDF. */
export function documentToKeep(
  { title, content, otherwise }: PageFile,
  { i18n, language }: Words,
): string {
  const markup = renderToStaticMarkup(<I18nProvider i18n={i18n}>{content}</I18nProvider>);
  // Names of the site's own looks say nothing there. In words that were typed a quotation mark is written otherwise.
  const body = markup.replace(/ class="[^"]*"/g, '');
  const style = otherwise === undefined ? looks : `${looks}${looksOnPaper}`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`,
  ].join('\n');
}

function answered(
  name: string,
  type: string,
  body: string | Uint8Array,
  { language }: Words,
): PageResponse {
  return {
    status: 200,
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
      'content-language': language,
      'cache-control': 'no-store',
    },
    isPublic: false,
    body,
  };
}
