import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../auth/request-context';
import { Fault } from '../faults';
import { logger } from '../observability/logger';

const tellable = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What a caller may know of an error: a code, a sentence, where; never a stack, a query or a hint at the schema. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const cause = (error as { originalError?: unknown } | null)?.originalError ?? error;
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
        }
        return Promise.resolve();
      },
    }),
};
