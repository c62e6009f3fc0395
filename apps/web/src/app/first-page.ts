import type { ApolloClient } from '@apollo/client';
import { keyOf } from '../shared/apollo/operation';
import type { AnsweredOperation } from '../shared/apollo/page-data';
import type { PageContext, PageDefinition } from './page-definition';
import { ShellDocument } from './shell/shell.generated';

/** The page that came with the document. */
export interface FirstPage {
  /** What it is shown from, as long as it is not in Apollo's cache. */
  answers: readonly AnsweredOperation[];
  /** Puts it there, for when the reader comes back to it. Null: what is next is no page of the site. */
  leaveFor: (next: PageContext | null) => void;
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
    return { answers: [], leaveFor: () => undefined };
  const query = page.document;
  const variables = page.variables?.(context) ?? {};
  const key = keyOf(query, variables);
  let isKept = false;
  const keep = (): void => {
    if (!isKept) client.writeQuery({ query, variables, data });
    isKept = true;
  };
  if (page.isPrivate === true || page.changes === true) {
    keep();
    return { answers: [], leaveFor: () => undefined };
  }
  return {
    answers: [{ key, data }],
    leaveFor: (next) => {
      const isSame =
        next?.page === context.page && keyOf(query, page.variables?.(next) ?? {}) === key;
      // The same again must not wait for an answer. Otherwise after what was clicked shows, and before anything newer comes.
      if (isSame) keep();
      else setTimeout(keep);
    },
  };
}
