import type { PageResponse } from './page-request';

/** Leads elsewhere. */
export function redirect(status: number, to: string): PageResponse {
  return {
    status,
    headers: { location: to, 'cache-control': 'no-cache' },
    body: '',
    isPublic: false,
  };
}

/** A file of plain text, for everybody. */
export function text(body: string): PageResponse {
  return {
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
    body,
    isPublic: true,
  };
}
