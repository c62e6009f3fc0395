import type { GraphiQLProps } from 'graphiql';

/**
 * Asks as any program would: without the reader's cookie, with a key where one was typed. What the server answers is shown as
 * it is, refusals included.
 */
export function askApi(key: () => string, unreachable: string): GraphiQLProps['fetcher'] {
  return async ({ query, operationName, ...asked }) => {
    const variables: unknown = asked.variables;
    const typed = key();
    let response: Response;
    try {
      response = await fetch('/graphql', {
        method: 'POST',
        credentials: 'omit',
        headers: {
          'content-type': 'application/json',
          'accept-language': document.documentElement.lang,
          ...(typed === '' ? {} : { authorization: `Bearer ${typed}` }),
        },
        body: JSON.stringify({ query, variables, operationName: nameIn(query, operationName) }),
      });
    } catch {
      throw new Error(unreachable);
    }
    return (await response.json()) as object;
  };
}

/** GraphiQL looks for the names of operations a moment after a key: one that has just been deleted is not asked for. */
function nameIn(query: string, name: string | null | undefined): string | undefined {
  return typeof name === 'string' && query.split(/\W+/).includes(name) ? name : undefined;
}
