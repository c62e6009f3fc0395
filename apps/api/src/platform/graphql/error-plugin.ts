import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../auth/request-context';
import type { FaultCode } from '@praxis/domain/api-guide';
import { busy, Fault } from '../faults';
import { logger } from '../observability/logger';

const tellable = new Set<string>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
] satisfies FaultCode[]);

/** What a caller may know of an error: a code, a sentence, where; never a stack, a query or a hint at the schema. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = told(error);
  const where = formatted.path ? { path: formatted.path } : {};
  if (cause instanceof Fault) {
    const retry =
      cause.retryAfterSeconds === null ? {} : { retryAfterSeconds: cause.retryAfterSeconds };
    return { message: cause.message, ...where, extensions: { code: cause.code, ...retry } };
  }
  if (isImpossibleCharacter(cause))
    return {
      message: 'The request holds a character that no text can hold.',
      ...where,
      extensions: { code: 'BAD_USER_INPUT' },
    };
  const code = formatted.extensions?.['code'];
  if (typeof code === 'string' && tellable.has(code))
    return {
      message: formatted.message.replace(/ ?Did you mean.*$/s, ''),
      ...where,
      extensions: { code },
    };
  logger.error({ event: 'fault', err: cause });
  return {
    message: 'Something went wrong on our side. Quote the request id when you report it.',
    ...where,
    extensions: { code: 'INTERNAL' },
  };
}

/** What was thrown, as a caller is told of it. */
export function told(error: unknown): unknown {
  const thrown = (error as { originalError?: unknown } | null)?.originalError ?? error;
  return isOverload(thrown) ? busy(secondsOfRest) : thrown;
}

/** After an overload, so long until a new try is likely to succeed. */
const secondsOfRest = 2;

/** What PostgreSQL says of a statement and of a lock that took too long. */
const overloads = new Set<unknown>(['57014', '55P03']);

/** No connection to PostgreSQL became free in time, or it took too long: the machine has more to do than it can. */
function isOverload(cause: unknown): boolean {
  return (
    (cause instanceof Error && cause.message === 'timeout exceeded when trying to connect') ||
    overloads.has((cause as { code?: unknown } | null)?.code)
  );
}

/** PostgreSQL's refusal of U+0000, which only a program sends. */
function isImpossibleCharacter(cause: unknown): boolean {
  return (cause as { code?: unknown } | null)?.code === '22021';
}

/** Adds the request id to every error, so that a report can be found in the log. */
export const errorPlugin: ApolloServerPlugin<RequestContext> = {
  unexpectedErrorProcessingRequest: ({ error }) => {
    logger.error({ event: 'fault', err: error });
    return Promise.resolve();
  },
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response, contextValue }) => {
        const body = response.body;
        if (body.kind === 'single' && body.singleResult.errors) {
          body.singleResult.errors = body.singleResult.errors.map((error) => ({
            ...error,
            extensions: { ...error.extensions, requestId: contextValue.requestId },
          }));
          const refused = body.singleResult.errors.find(
            ({ extensions }) => extensions?.['code'] === 'UNAVAILABLE',
          );
          if (refused) {
            const seconds = refused.extensions?.['retryAfterSeconds'];
            response.http.status = 503;
            response.http.headers.set(
              'retry-after',
              String(typeof seconds === 'number' ? seconds : 1),
            );
          }
        }
        return Promise.resolve();
      },
    }),
};
