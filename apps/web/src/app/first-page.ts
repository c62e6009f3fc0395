import type { ApolloClient } from '@apollo/client';
import { keyOf } from '../shared/apollo/operation';
import type { AnsweredOperation } from '../shared/apollo/page-data';
import type { PageContext, PageDefinition } from './page-definition';
import { ShellDocument } from './shell/shell.generated';

/** The page that came with the document. */
export interface FirstPage {
  /** What it is shown from, as long as it is not in Apollo's cache. */
  answers: readonly AnsweredOperation[];
  /** Puts it there, for when the reader comes back to it. */
  keep: () => void;
}

/**
 * Takes what the server answered for a page. To put a page of results into Apollo's cache and to read it again costs a phone
 * 0.4 s: so only a page that changes while it is shown is put there at once.
 */
export function firstPage(
  client: ApolloClient,
  context: PageContext | null,
  page: PageDefinition | null,
  { frame, data }: { frame: unknown; data: unknown },
): FirstPage {
  client.writeQuery({ query: ShellDocument, data: frame as never });
  if (context === null || page?.document === undefined || data === null)
    return { answers: [], keep: () => undefined };
  const query = page.document;
  const variables = page.variables?.(context) ?? {};
  let isKept = false;
  const keep = (): void => {
    if (!isKept) client.writeQuery({ query, variables, data });
    isKept = true;
  };
  const isAlive = page.isPrivate === true || page.changes === true;
  if (isAlive) keep();
  return { answers: isAlive ? [] : [{ key: keyOf(query, variables), data }], keep };
}
