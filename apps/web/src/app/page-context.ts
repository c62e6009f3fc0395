import type { I18n } from '@lingui/core';
import type { PostedForm } from '../shared/forms/posted-form';
import { matchPath } from '../shared/navigation/paths';
import type { PageContext } from './page-definition';

/** The context of an address; null when no page has it. */
export function contextOf(
  url: string,
  given: { origin: string; isSignedIn: boolean; i18n: I18n; form?: PostedForm | null },
): PageContext | null {
  const { pathname, searchParams, search } = new URL(url, given.origin);
  const match = matchPath(pathname);
  if (match === null) return null;
  return {
    ...match,
    query: searchParams,
    url: pathname + search,
    origin: given.origin,
    isSignedIn: given.isSignedIn,
    i18n: given.i18n,
    form: given.form ?? null,
  };
}

/** Why a page is not shown. */
export type Refusal = 'missing' | 'forbidden' | 'failed';

/** What a page leaves in the document for the browser to go on with. */
export interface PagePayload {
  /** Path and query of the page; a permanent address shows the page of another one. */
  url: string;
  /** Path and query that were asked for: what the window names. */
  asked: string;
  /** Why there is no page at this address for this reader; null when there is one. */
  refusal: Refusal | null;
  isSignedIn: boolean;
  form: PostedForm | null;
  frame: unknown;
  page: unknown;
}
