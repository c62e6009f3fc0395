import { createHash } from 'node:crypto';
import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphqlLimits, type FaultCode } from '@praxis/domain/api-guide';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { sessionCookieName } from '../auth/session-cookie';
import { RequestKeys, type KeyInUse } from '../auth/request-keys';
import { Fault, keyChallenge } from '../faults';
import { PublicResponses } from '../http/public-responses';
import { PersistedOperations } from './persisted-operations';

/** `query`, or the `id` of an operation that is known here. */
interface GraphqlBody {
  id?: unknown;
  query?: string;
  variables?: object | null;
  operationName?: string | null;
}

/** Answers one request; what it returns is the body. */
export type GraphqlHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/**
 * The one door of the API: POST, JSON, from our own pages or from no page at all. Operations of the web client come by
 * their hash; whoever else asks sends a query within the limits. Answers to visitors are kept for moments.
 */
@Injectable()
export class GraphqlGate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly keys: RequestKeys,
    private readonly operations: PersistedOperations,
    private readonly publicResponses: PublicResponses,
  ) {}

  open(app: FastifyInstance, answer: GraphqlHandler): void {
    app.route({
      url: '/graphql',
      method: 'POST',
      bodyLimit: graphqlLimits.bodyBytes,
      handler: (request, reply) => this.handle(request, reply, answer),
    });
    app.route({
      url: '/graphql',
      method: ['GET', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'],
      handler: (_, reply) =>
        refuse(
          reply.header('allow', 'POST'),
          405,
          'METHOD_NOT_ALLOWED',
          'Use POST with application/json.',
        ),
    });
  }

  private async handle(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: GraphqlHandler,
  ): Promise<unknown> {
    const { origin, 'sec-fetch-site': site } = request.headers;
    if (origin !== undefined && !this.config.http.origins.includes(origin))
      return refuse(reply, 403, 'FORBIDDEN_ORIGIN', 'Requests of other sites are refused.');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return refuse(reply, 403, 'FORBIDDEN_ORIGIN', 'Requests of other sites are refused.');
    const apiKey = await this.keyOf(request);
    if (apiKey instanceof Fault) return refuseKey(reply, apiKey);
    // A browser sends cookies by itself and never a key: with one, nobody else can have made the request.
    const isSignedIn =
      apiKey === null && request.cookies[sessionCookieName(this.config.http.isHttps)] !== undefined;
    if (isSignedIn && origin === undefined)
      return refuse(
        reply,
        403,
        'ORIGIN_REQUIRED',
        'A signed-in request must carry the Origin header of this site.',
      );

    const { body } = request;
    if (!isQuestion(body))
      return refuse(
        reply,
        400,
        'BAD_REQUEST',
        'Send one JSON object with `query` or `id` as text and, if need be, `variables` as an object.',
      );
    const query = this.queryOf(body);
    if (query === undefined)
      return refuse(
        reply,
        400,
        'UNKNOWN_OPERATION',
        'This operation is not known: reload the page, or send a `query`.',
      );
    const { variables, operationName } = body;
    request.body = {
      query,
      ...(variables ? { variables } : {}),
      ...(operationName ? { operationName } : {}),
    };
    if (apiKey === null && origin === undefined && isMutation(query))
      return refuse(
        reply,
        403,
        'ORIGIN_REQUIRED',
        'A mutation must carry the Origin header of this site.',
      );
    // Whoever stands between keeps nothing: what an answer holds depends on who asks, and changes.
    void reply
      .header('cache-control', 'no-store')
      .header('vary', 'accept-language, authorization, cookie');
    if (isSignedIn || isPersonal(apiKey) || isMutation(query)) return answer(request, reply);

    const key = createHash('sha1')
      .update(
        JSON.stringify([
          request.headers['accept-language'] ?? '',
          query,
          variables ?? {},
          operationName ?? null,
        ]),
      )
      .digest('base64');
    void reply.header('content-type', 'application/json; charset=utf-8');
    const { status, text } = await this.publicResponses.get(`graphql:${key}`, async () => {
      const made = { text: (await answer(request, reply)) as string, status: reply.statusCode };
      return { body: made, isKept: made.status === 200 && !made.text.includes('"errors":[') };
    });
    // The answer may have been made for another request that asked the same.
    void reply.code(status);
    return text;
  }

  private async keyOf(request: FastifyRequest): Promise<KeyInUse | Fault | null> {
    try {
      return await this.keys.of(request);
    } catch (error) {
      if (error instanceof Fault) return error;
      throw error;
    }
  }

  /** The text of the operation; undefined when it was named by a hash that is not known. */
  private queryOf({ id, query }: GraphqlBody): string | undefined {
    if (id === undefined) return query;
    return typeof id === 'string' ? this.operations.textOf(id) : undefined;
  }
}

/** Whether the body has the shape of an operation; whether it is a good one is GraphQL's business. */
function isQuestion(body: unknown): body is GraphqlBody {
  if (!isObject(body)) return false;
  const { id, query, variables, operationName } = body as Partial<Record<string, unknown>>;
  return (
    (id !== undefined || (typeof query === 'string' && query !== '')) &&
    (variables === undefined || variables === null || isObject(variables)) &&
    (operationName === undefined || operationName === null || typeof operationName === 'string')
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the document may hold a mutation: the word anywhere counts, which errs on the careful side. */
function isMutation(query: string): boolean {
  return /\bmutation\b/.test(query);
}

/** Whether a key asks as somebody; otherwise the answer is the one for visitors. */
function isPersonal(key: KeyInUse | null): boolean {
  return key !== null && key.viewer.kind === 'member';
}

function refuseKey(reply: FastifyReply, { code, message, retryAfterSeconds }: Fault): FastifyReply {
  if (retryAfterSeconds === null)
    return refuse(reply.header('www-authenticate', keyChallenge), 401, code, message);
  void reply.header('retry-after', retryAfterSeconds);
  return refuse(reply, 429, code, message, { retryAfterSeconds });
}

function refuse(
  reply: FastifyReply,
  status: number,
  code: FaultCode,
  message: string,
  more: object = {},
): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code, ...more, requestId: reply.request.id } }] });
}
