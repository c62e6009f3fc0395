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

/**
 * A document to keep, for word processors and printers: it needs nothing of this site, and nothing in it can run. It holds
 * what somebody typed, so no cache keeps it.
 */
export function fileOf(
  { name, title, content }: PageFile,
  { i18n, language }: { i18n: I18n; language: Language },
): PageResponse {
  const body = renderToStaticMarkup(<I18nProvider i18n={i18n}>{content}</I18nProvider>);
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}"`,
      'content-language': language,
      'cache-control': 'no-store',
    },
    isPublic: false,
    body: [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${escapeHtml(title)}</title><style>${looks}</style></head><body>${body}</body></html>`,
    ].join('\n'),
  };
}
