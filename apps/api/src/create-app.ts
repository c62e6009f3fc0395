import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import type { DynamicModule, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { graphqlLimits, type FaultCode } from '@praxis/domain/api-guide';
import { AppModule } from './app.module';
import type { Config } from './platform/config/env';
import { PublicChanges } from './platform/database/changes';
import { Database } from './platform/database/database';
import { PublicResponses } from './platform/http/public-responses';
import { secure } from './platform/http/security-headers';
import { Gauges } from './platform/observability/gauges';
import { Health } from './platform/observability/health';
import { logger, NestLog } from './platform/observability/logger';
import { Metrics } from './platform/observability/metrics';
import { Pages } from './platform/pages/pages';

export interface Praxis {
  app: NestFastifyApplication;
  health: Health;
  metrics: Metrics;
}

/** How an application is made of its module; tests put fakes for the ports into it. */
export type MakeApplication = (
  module: DynamicModule,
  adapter: FastifyAdapter,
  options: NestApplicationOptions,
) => Promise<NestFastifyApplication>;

/** The site, ready to listen: API, pages and static files on one origin. The schema of the database is up to date. */
export async function createApp(
  config: Config,
  make: MakeApplication = (module, adapter, options) =>
    NestFactory.create(module, adapter, options),
): Promise<Praxis> {
  const adapter = new PraxisAdapter({
    bodyLimit: graphqlLimits.bodyBytes,
    // Reached through a proxy exactly when a public address is configured: then one hop is believed, never more.
    trustProxy: config.http.publicUrl === null ? false : 1,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 500 },
  });
  const server = adapter.getInstance<FastifyInstance>();
  const health = new Health();
  const metrics = new Metrics();
  await secure(server, config);
  await server.register(cookie);
  metrics.observe(server);
  const app = await make(AppModule.of(config), adapter, {
    logger: new NestLog(),
    bodyParser: false,
    abortOnError: false,
  });
  acceptJsonAlone(server);
  health.routes(server, app.get(Database));
  await app.get(Pages).routes(server);
  await app.init();
  server.setErrorHandler(answerError);
  metrics.watch(app.get(Gauges).all());
  const responses = app.get(PublicResponses);
  app.get(PublicChanges).onRenewal(() => {
    responses.purge();
  });
  return { app, health, metrics };
}

/** Failures before any resolver ran are told in our words: Nest's handler of errors stays out. */
class PraxisAdapter extends FastifyAdapter {
  override setErrorHandler(): ReturnType<FastifyAdapter['setErrorHandler']> {
    return this.getInstance();
  }
}

/** JSON is the only body the API reads; anything else is 415. Forms of pages are read by the pages alone. */
function acceptJsonAlone(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    server.getDefaultJsonParser('error', 'error'),
  );
}

/** What a client may know of a failure before any resolver ran: a code and the request id. */
function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) logger.error({ event: 'fault', reqId: request.id, err: error });
  const codes: Record<number, FaultCode> = {
    400: 'BAD_REQUEST',
    413: 'TOO_LARGE',
    415: 'UNSUPPORTED_MEDIA_TYPE',
    404: 'NOT_FOUND',
  };
  const code = codes[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL');
  void reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({
      errors: [
        {
          message:
            status < 500 ? 'The request cannot be read.' : 'Something went wrong on our side.',
          extensions: { code, requestId: request.id },
        },
      ],
    });
}
