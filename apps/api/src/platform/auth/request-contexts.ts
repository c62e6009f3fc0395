import '@fastify/cookie';
import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { visitor } from '@praxis/domain/accounts';
import { negotiateLanguage, type Language } from '@praxis/domain/shared';
import { CONFIG } from '../config/config.module';
import type { Config } from '../config/env';
import { Database } from '../database/database';
import { Loaders } from '../graphql/loaders';
import { deviceName } from './device-name';
import { sessionCookieName } from './session-cookie';
import { ViewerReader, type RequestContext, type SessionCookie } from './request-context';

/** Makes the context of a request: who asks, in which language, from where. */
@Injectable()
export class RequestContexts {
  readonly cookieName: string;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly viewers: ViewerReader,
    private readonly database: Database,
  ) {
    this.cookieName = sessionCookieName(config.http.isHttps);
  }

  async of(
    request: FastifyRequest,
    reply: FastifyReply,
    language?: Language,
  ): Promise<RequestContext> {
    const token = request.cookies[this.cookieName];
    const found = token === undefined ? null : await this.viewers.read(token);
    const viewer = found?.viewer ?? visitor;
    return {
      viewer,
      sessionId: found?.sessionId ?? null,
      language: language ?? negotiateLanguage(request.headers['accept-language']),
      loaders: new Loaders(this.database, viewer),
      requestId: request.id,
      addressKey: this.addressKey(request.ip),
      device: deviceName(request.headers['user-agent']),
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
