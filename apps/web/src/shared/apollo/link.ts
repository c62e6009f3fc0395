import { ApolloLink } from '@apollo/client';
import type { ExecutionResult } from 'graphql';
import { Observable } from 'rxjs';
import { hashOf } from './operation';

/** The server could not be reached, or did not understand: nothing was answered. */
export class ConnectionFault extends Error {}

/** Browsers let requests of up to 64 KiB outlive the page that sent them. */
const mostToOutlive = 60_000;

/** Sends an operation by its hash, and gives its answer; where asked and short, even when the page is closed meanwhile. */
export async function send(
  document: object,
  variables: object,
  { signal, outlivesThePage = false }: { signal?: AbortSignal; outlivesThePage?: boolean } = {},
): Promise<ExecutionResult> {
  const body = JSON.stringify({ id: hashOf(document), variables });
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': window.document.documentElement.lang,
      },
      body,
      keepalive: outlivesThePage && new TextEncoder().encode(body).length <= mostToOutlive,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    throw new ConnectionFault('The server cannot be reached.', { cause: error });
  }
  const text = await response.text();
  try {
    return JSON.parse(text) as ExecutionResult;
  } catch (error) {
    throw new ConnectionFault(`The server answered ${String(response.status)}.`, { cause: error });
  }
}

/** Apollo's way to the server. */
export const persistedLink = new ApolloLink(
  (operation) =>
    new Observable((observer) => {
      const abort = new AbortController();
      const { outlivesThePage } = operation.getContext() as { outlivesThePage?: boolean };
      send(operation.query, operation.variables, {
        signal: abort.signal,
        ...(outlivesThePage === undefined ? {} : { outlivesThePage }),
      }).then(
        (result) => {
          observer.next(result as never);
          observer.complete();
        },
        (error: unknown) => {
          if (!abort.signal.aborted) observer.error(error);
        },
      );
      return () => {
        abort.abort();
      };
    }),
);
