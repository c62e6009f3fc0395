import { createHash } from 'node:crypto';
import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { sessionCookieName } from '../auth/session-cookie';
import { PublicResponses } from '../http/public-responses';
import { graphqlLimits } from './limits';
import { PersistedOperations } from './persisted-operations';

interface GraphqlBody {
  id?: unknown;
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
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
        reply
          .code(405)
          .header('allow', 'POST')
          .send(refusal('METHOD_NOT_ALLOWED', 'Use POST with application/json.')),
    });
  }

  private async handle(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: GraphqlHandler,
  ): Promise<unknown> {
    const { origin, 'sec-fetch-site': site } = request.headers;
    const isSignedIn = request.cookies[sessionCookieName(this.config.http.isHttps)] !== undefined;
    if (origin !== undefined && !this.config.http.origins.includes(origin))
      return refuse(reply, 403, 'FORBIDDEN_ORIGIN', 'Requests of other sites are refused.');
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      return refuse(reply, 403, 'FORBIDDEN_ORIGIN', 'Requests of other sites are refused.');
    if (isSignedIn && origin === undefined)
      return refuse(
        reply,
        403,
        'ORIGIN_REQUIRED',
        'A signed-in request must carry the Origin header of this site.',
      );

    const body = request.body as GraphqlBody | null;
    if (body === null || typeof body !== 'object' || Array.isArray(body))
      return refuse(reply, 400, 'BAD_REQUEST', 'Send one JSON object with `query` or `id`.');
    if (body.id !== undefined) {
      const text = typeof body.id === 'string' ? this.operations.textOf(body.id) : undefined;
      if (text === undefined)
        return refuse(
          reply,
          400,
          'UNKNOWN_OPERATION',
          'This operation is not known: reload the page, or send a `query`.',
        );
      request.body = { query: text, variables: body.variables, operationName: body.operationName };
    }
    const asked = request.body as GraphqlBody;
    if (origin === undefined && isMutation(asked.query))
      return refuse(
        reply,
        403,
        'ORIGIN_REQUIRED',
        'A mutation must carry the Origin header of this site.',
      );
    if (isSignedIn || isMutation(asked.query)) return answer(request, reply);

    const key = createHash('sha1')
      .update(
        JSON.stringify([
          request.headers['accept-language'] ?? '',
          asked.query,
          asked.variables ?? {},
          asked.operationName ?? null,
        ]),
      )
      .digest('base64');
    void reply
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('vary', 'accept-language, cookie');
    return this.publicResponses.get(`graphql:${key}`, async () => {
      const text = (await answer(request, reply)) as string;
      return { body: text, isKept: reply.statusCode === 200 && !text.includes('"errors":[') };
    });
  }
}

/** Whether the document may hold a mutation: the word anywhere counts, which errs on the careful side. */
function isMutation(query: unknown): boolean {
  return typeof query === 'string' && /\bmutation\b/.test(query);
}

function refuse(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(refusal(code, message, reply.request.id));
}

function refusal(code: string, message: string, requestId?: string): object {
  return { errors: [{ message, extensions: { code, requestId } }] };
}
