import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config/env';

/** Everything comes from this origin, and pictures from that of files; nothing inline, nothing from elsewhere, no frames. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
    trustedTypes: ["'none'"],
  },
};

/**
 * The policy of the explorer of the API alone (docs/adr/0049-graphiql-in-a-document-of-its-own.md). GraphiQL puts styles into
 * the page, and hands descriptions of the schema to the browser as HTML: a sanitiser sees each of them first. Scripts stay
 * what they are everywhere, files of this origin and nothing that was made from a string.
 */
export const explorerSecurityPolicy = headerOf({
  ...contentSecurityPolicy.directives,
  styleSrc: ["'self'", "'unsafe-inline'"],
  trustedTypes: ['default', 'dompurify'],
});

/** A policy as a header says it. */
function headerOf(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([name, values]) => {
      const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return `${kebab} ${values.join(' ')}`;
    })
    .join(';');
}

/** Where files are. The host of files answers here and nowhere else. */
export const filesPath = '/files/';

/** The headers of every answer, and the refusal of requests that were meant for another host. */
export async function secure(app: FastifyInstance, config: Config): Promise<void> {
  const { directives, ...others } = contentSecurityPolicy;
  const filesOrigin = config.files.origin;
  await app.register(helmet, {
    contentSecurityPolicy: {
      ...others,
      directives: {
        ...directives,
        imgSrc: [...directives.imgSrc, ...(filesOrigin === null ? [] : [filesOrigin])],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: config.http.isHttps
      ? { maxAge: 63_072_000, includeSubDomains: true }
      : false,
    xFrameOptions: { action: 'deny' },
  });
  const hosts = new Set(config.http.origins.map((origin) => new URL(origin).host));
  const filesHost = filesOrigin === null ? null : new URL(filesOrigin).host;
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header(
      'permissions-policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    );
    const { host } = request.headers;
    if (
      host === undefined ||
      hosts.has(host) ||
      isHealthCheck(request.url) ||
      (host === filesHost && request.url.startsWith(filesPath))
    ) {
      done();
      return;
    }
    void reply
      .code(421)
      .type('application/json; charset=utf-8')
      .send({
        errors: [
          {
            message: 'This host is not served here.',
            extensions: { code: 'MISDIRECTED', requestId: request.id },
          },
        ],
      });
  });
}

/** Balancers ask by address, not by name. */
function isHealthCheck(url: string): boolean {
  return url.startsWith('/health/');
}
