import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RequestContexts } from '../auth/request-contexts';
import type { RequestContext } from '../auth/request-context';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { Fault, keyChallenge, type FaultCode } from '../faults';

/** A request for a file: its parameters, its query, and who asks. */
export interface FileRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly context: RequestContext;
}

type Answer = (asked: FileRequest, reply: FastifyReply) => Promise<FastifyReply>;

const statusOf: Partial<Record<FaultCode, number>> = {
  INVALID_API_KEY: 401,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
  BAD_USER_INPUT: 400,
  UNAVAILABLE: 503,
};

/**
 * Addresses for other programs, beside the pages and the API: files, feeds, harvests. Each capability adds its own when
 * it starts. They are public and the same for everybody: whoever is signed in gets what visitors get.
 */
@Injectable()
export class PublicRoutes {
  /** The origin in every address that leaves the house. */
  readonly origin: string;

  constructor(
    private readonly adapters: HttpAdapterHost,
    private readonly contexts: RequestContexts,
    @Inject(CONFIG) config: Config,
  ) {
    this.origin = config.http.publicUrl ?? config.http.origins[0] ?? '';
  }

  get(path: string, answer: Answer): void {
    this.server?.get(path, (request, reply) => this.answer(request, reply, answer));
  }

  /** Also by POST with a form, as OAI-PMH and one-click unsubscribing ask. */
  getOrPost(path: string, answer: Answer): void {
    this.get(path, answer);
    this.server?.register((scope, _options, done) => {
      scope.addContentTypeParser(
        ['application/x-www-form-urlencoded', 'multipart/form-data'],
        { parseAs: 'string', bodyLimit: 8 * 1024 },
        (_request, body, parsed) => {
          parsed(null, body);
        },
      );
      scope.post(path, (request, reply) => this.answer(request, reply, answer));
      done();
    });
  }

  /** None in a process without a site: commands, jobs alone. */
  private get server(): FastifyInstance | undefined {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Nest sets it only where there is a server
    return this.adapters.httpAdapter?.getInstance<FastifyInstance | undefined>();
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    answer: Answer,
  ): Promise<FastifyReply> {
    void reply.header('cache-control', 'no-cache');
    const query =
      request.method === 'POST' ? String(request.body) : (/\?.*$/.exec(request.url)?.[0] ?? '');
    try {
      return await answer(
        {
          params: request.params as Record<string, string>,
          query: new URLSearchParams(query),
          context: await this.contexts.ofProgram(request, reply),
        },
        reply,
      );
    } catch (error) {
      const status = error instanceof Fault ? statusOf[error.code] : undefined;
      if (status === undefined || reply.raw.headersSent) throw error;
      const { message, retryAfterSeconds } = error as Fault;
      if (status === 401) void reply.header('www-authenticate', keyChallenge);
      if (retryAfterSeconds !== null) void reply.header('retry-after', retryAfterSeconds);
      return reply.code(status).type('text/plain; charset=utf-8').send(`${message}\n`);
    }
  }
}

/** A header that keeps to one line and to the letters that headers have. */
export function asAttachment(fileName: string): string {
  return `attachment; filename="${fileName.replace(/[^\w.-]/g, '-')}"`;
}

/** As `asAttachment`, for names with letters of any kind (RFC 6266): programs that do not know them get something like it. */
export function attachmentNamed(fileName: string): string {
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${asAttachment(fileName.normalize('NFKD'))}; filename*=UTF-8''${encoded}`;
}
