import '@fastify/cookie';
import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceOf, visitor, type Viewer } from '@praxis/domain/accounts';
import { negotiateLanguage } from '@praxis/domain/shared';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { Database } from '../database/database';
import { Loaders } from '../graphql/loaders';
import { sessionCookieName } from './session-cookie';
import { RequestKeys } from './request-keys';
import { ViewerReader, type RequestContext, type SessionCookie } from './request-context';

/** Makes the context of a request: who asks, in which language, from where. */
@Injectable()
export class RequestContexts {
  readonly cookieName: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly viewers: ViewerReader,
    private readonly keys: RequestKeys,
    private readonly database: Database,
  ) {
    this.cookieName = sessionCookieName(config.http.isHttps);
  }

  /** Of a program: with an API key its cookie is not looked at, and there is no one to sign in or out. */
  async ofProgram(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const key = await this.keys.of(request);
    if (key === null) return this.of(request, reply);
    const { id, scope, viewer } = key;
    return { ...this.make(request, reply, viewer), apiKey: { id, scope }, shareKey: id };
  }

  /** Of a browser: by its cookie. */
  async of(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
    const token = request.cookies[this.cookieName];
    const found = token === undefined ? null : await this.viewers.read(token);
    const context = this.make(request, reply, found?.viewer ?? visitor);
    return { ...context, sessionId: found?.sessionId ?? null };
  }

  /** The same request, asked by nobody in particular: for answers that everybody gets. */
  asVisitor(context: RequestContext): RequestContext {
    const loaders = new Loaders(this.database, visitor);
    return { ...context, viewer: visitor, sessionId: null, apiKey: null, loaders };
  }

  private make(request: FastifyRequest, reply: FastifyReply, viewer: Viewer): RequestContext {
    const addressKey = this.addressKey(request.ip);
    return {
      viewer,
      sessionId: null,
      apiKey: null,
      language: negotiateLanguage(request.headers['accept-language']),
      loaders: new Loaders(this.database, viewer),
      requestId: request.id,
      addressKey,
      shareKey: addressKey,
      device: deviceOf(request.headers['user-agent']),
      session: this.cookie(reply),
    };
  }

  private cookie(reply: FastifyReply): SessionCookie {
    const options = {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.config.http.isHttps,
    } as const;
    return {
      set: (token, maxAge) => void reply.setCookie(this.cookieName, token, { ...options, maxAge }),
      clear: () => {
        void reply.clearCookie(this.cookieName, options);
        void reply.header('clear-site-data', '"cache"');
      },
    };
  }

  /** IPv4 to the last byte, IPv6 to the /64: one household or office counts as one. */
  private addressKey(address: string): string {
    const prefix =
      address.includes(':') && !address.includes('.')
        ? address.split(':').slice(0, 4).join(':')
        : address;
    return createHmac('sha256', this.config.secret).update(prefix).digest('base64url').slice(0, 22);
  }
}
