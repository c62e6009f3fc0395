import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { logger } from './logger';

const port = 9464;

/** Numbers for operators, on a port of their own that only this machine reaches. Labels come from short fixed lists. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'praxis_http_request_seconds',
    help: 'Time to answer a request.',
    labelNames: ['kind', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.15, 0.5, 1, 5],
    registers: [this.registry],
  });
  private server: Server | null = null;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe(app: FastifyInstance): void {
    app.addHook('onResponse', (request, reply, done) => {
      const kind = request.url.startsWith('/graphql')
        ? 'graphql'
        : request.url.startsWith('/assets/')
          ? 'asset'
          : 'page';
      this.requests.observe(
        { kind, status: `${String(Math.floor(reply.statusCode / 100))}xx` },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }

  listen(): void {
    this.server = createServer((_request, response) => {
      void this.registry
        .metrics()
        .then((text) =>
          response.writeHead(200, { 'content-type': this.registry.contentType }).end(text),
        );
    });
    this.server.on('error', (error) => {
      logger.warn({ event: 'metrics-unavailable', err: error });
    });
    this.server.listen(port, '127.0.0.1');
    this.server.unref();
  }

  close(): void {
    this.server?.close();
  }
}
