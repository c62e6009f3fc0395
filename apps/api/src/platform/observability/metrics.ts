import { createServer, type Server } from 'node:http';
import type { FastifyInstance } from 'fastify';
import {
  collectDefaultMetrics,
  Counter,
  Gauge as PromGauge,
  Histogram,
  Registry,
} from 'prom-client';
import type { Gauge } from './gauges';
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

  /** From now on these are told too. What cannot be read is left out, and the rest is told. */
  watch(gauges: readonly Gauge[]): void {
    const { registry } = this;
    for (const { name, help, isCount = false, labelNames = [], read } of gauges) {
      const Kind = isCount ? Counter : PromGauge;
      new Kind({
        ...{ name, help, labelNames, registers: [registry] },
        async collect() {
          this.reset();
          try {
            for (const { labels = {}, value } of await read()) this.inc(labels, value);
          } catch (error) {
            logger.warn({ event: 'metric-unavailable', metric: name, err: error });
          }
        },
      });
    }
  }

  /** All numbers in the form that Prometheus reads. */
  text(): Promise<string> {
    return this.registry.metrics();
  }

  listen(): void {
    this.server = createServer((_request, response) => {
      void this.text().then((text) =>
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
