import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';
import { exportBudget } from '@praxis/domain/exports';
import { negotiateLanguage } from '@praxis/domain/shared';
import type { RequestContext } from '../auth/request-context';
import { RequestContexts } from '../auth/request-contexts';
import { sessionCookieName } from '../auth/session-cookie';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { Fault } from '../faults';
import { CompiledExecutor } from '../graphql/compiled-executor';
import { isFromOwnPage, notFromOwnPage } from '../http/own-forms';
import { PublicResponses } from '../http/public-responses';
import { RateLimits } from '../http/rate-limits';
import { explorerSecurityPolicy } from '../http/security-headers';
import { told } from '../graphql/error-plugin';
import { logger } from '../observability/logger';
import { NoPdf, PdfPrinter } from '../paper/pdf-printer';
import type { PageRenderer, PageRequest, PageResponse, PrintedPage } from './page-renderer';
import { webFiles } from './web-files';

/** More than these no council reads, and no browser has to print. */
const mostPages = 20;

/** Files that pages make, as many as of other files. */
const fileBudget = { name: 'page-file', ...exportBudget };

interface Answer {
  response: PageResponse;
  zipped: Buffer | null;
}

/**
 * Serves the pages: React renders them on the server from the same operations that the browser uses, in process and
 * with the reader's own permissions. Pages of visitors are kept for moments (docs/adr/0009-server-rendering.md).
 */
@Injectable()
export class Pages {
  private renderer: Promise<PageRenderer> | null = null;
  private readonly keys = new WeakMap<DocumentNode, string>();
  private nextKey = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly contexts: RequestContexts,
    private readonly executor: CompiledExecutor,
    private readonly responses: PublicResponses,
    private readonly limits: RateLimits,
    private readonly printer: PdfPrinter,
  ) {}

  async routes(app: FastifyInstance): Promise<void> {
    if (!existsSync(webFiles.renderer)) return;
    this.renderer = import(pathToFileURL(webFiles.renderer).href) as Promise<PageRenderer>;
    await app.register(fastifyStatic, {
      root: webFiles.assets,
      prefix: '/assets/',
      wildcard: false,
      index: false,
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
      decorateReply: false,
    });
    await app.register((scope, _options, done) => {
      scope.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 64 * 1024 },
        (_request, body, parsed) => {
          parsed(null, formFields(body as string));
        },
      );
      scope.route({
        method: ['GET', 'HEAD', 'POST'],
        url: '/*',
        handler: (request, reply) => this.answer(request, reply),
      });
      scope.route({
        method: ['GET', 'HEAD'],
        url: '/',
        handler: (request, reply) => this.answer(request, reply),
      });
      done();
    });
  }

  /** The document of a page as every visitor sees it; null where there is no such page, or no pages at all. */
  async forVisitors(url: string, context: RequestContext): Promise<string | null> {
    const renderer = await this.renderer;
    if (!renderer) return null;
    const { status, body } = await renderer.render({
      method: 'GET',
      url,
      form: null,
      acceptedLanguage: context.language,
      cookies: {},
      isSignedIn: false,
      origin: this.config.http.publicUrl ?? this.config.http.origins[0] ?? '',
      requestId: context.requestId,
      execute: (document, variables, operationName, language) =>
        this.executor.run(
          document,
          this.keyOf(document),
          variables,
          { ...this.contexts.asVisitor(context), language },
          operationName,
        ),
      takeFile: () => Promise.resolve(false),
      print: () => Promise.resolve({ reason: 'unavailable' }),
    });
    return status === 200 && typeof body === 'string' ? body : null;
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const isPost = request.method === 'POST';
    if (isPost && !isFromOwnPage(request, this.config))
      return reply.code(403).type('text/plain; charset=utf-8').send(notFromOwnPage);
    const isSignedIn = request.cookies[sessionCookieName(this.config.http.isHttps)] !== undefined;
    const key = `page:${request.url} ${request.cookies['theme'] ?? ''} ${negotiateLanguage(request.headers['accept-language'])}`;
    const { response, zipped } =
      isPost || isSignedIn || request.cookies['notice'] !== undefined
        ? await this.render(request, reply, !isPost && !request.url.includes('?'))
        : await this.responses.get(key, async () => {
            const body = await this.render(request, reply, true);
            return { body, isKept: body.response.isPublic };
          });
    void reply.code(response.status).headers(response.headers);
    if (response.isExplorer === true)
      void reply.header('content-security-policy', explorerSecurityPolicy);
    void reply.header('vary', 'accept-language, accept-encoding, cookie');
    if (response.headers['cache-control'] === undefined)
      void reply.header('cache-control', isSignedIn ? 'no-store' : 'no-cache');
    if (zipped !== null && request.headers['accept-encoding']?.includes('gzip'))
      return reply.header('content-encoding', 'gzip').send(zipped);
    const { body } = response;
    return reply.send(typeof body === 'string' ? body : Buffer.from(body));
  }

  /**
   * A page of one's own is compressed only where nothing of the request stands in it: from the length of what is compressed
   * beside a text of one's choice, who listens could tell what else it holds (BREACH, CVE-2013-3587).
   */
  private async render(
    request: FastifyRequest,
    reply: FastifyReply,
    isZipped: boolean,
  ): Promise<Answer> {
    const renderer = await this.renderer;
    if (!renderer) throw new Error('The web application is not built.');
    const context = await this.contexts.of(request, reply);
    const asked: PageRequest = {
      method: request.method === 'POST' ? 'POST' : 'GET',
      url: request.url,
      form: request.method === 'POST' ? ((request.body ?? {}) as Record<string, string>) : null,
      acceptedLanguage: context.language,
      cookies: request.cookies,
      isSignedIn: context.viewer.kind === 'member',
      origin:
        this.config.http.publicUrl ??
        this.config.http.origins.find((origin) => new URL(origin).host === request.headers.host) ??
        this.config.http.origins[0] ??
        '',
      requestId: request.id,
      execute: (document, variables, operationName, language) =>
        this.executor.run(
          document,
          this.keyOf(document),
          variables,
          { ...context, language },
          operationName,
        ),
      takeFile: async () => (await this.limits.take(fileBudget, context.shareKey)) === 0,
      print: (html) => this.print(html, request.id),
    };
    try {
      const response = await renderer.render(asked);
      return {
        response,
        zipped:
          isZipped && response.body.length > 1_000 ? gzipSync(response.body, { level: 5 }) : null,
      };
    } catch (error) {
      const cause = told(error);
      const isBusy = cause instanceof Fault && cause.code === 'UNAVAILABLE';
      if (!isBusy) logger.error({ event: 'page-fault', reqId: request.id, err: error });
      const response = await renderer.renderFailure(asked, isBusy ? 503 : 500);
      if (isBusy) response.headers['retry-after'] = String(cause.retryAfterSeconds ?? 1);
      return { response, zipped: null };
    }
  }

  /** A PDF of what a page has made: it is printed by the same browser as a brief, and kept nowhere. */
  private async print(html: string, reqId: string): Promise<PrintedPage> {
    const url = `${this.config.http.publicUrl ?? this.config.http.origins[0] ?? ''}/`;
    try {
      return { pdf: await this.printer.print({ url, html }, mostPages) };
    } catch (error) {
      const reason = error instanceof NoPdf ? error.reason : 'failed';
      if (reason === 'failed') logger.error({ event: 'pdf-fault', reqId, err: error });
      return { reason };
    }
  }

  private keyOf(document: DocumentNode): string {
    let key = this.keys.get(document);
    if (key === undefined) {
      key = `page-operation:${String((this.nextKey += 1))}`;
      this.keys.set(document, key);
    }
    return key;
  }
}

/** The fields of a posted form; several values of one name (ticked boxes) stand one a line. */
function formFields(body: string): Record<string, string> {
  const fields = new URLSearchParams(body);
  const names = [...new Set(fields.keys())].filter((name) => name !== '__proto__');
  return Object.fromEntries(names.map((name) => [name, fields.getAll(name).join('\n')]));
}
