import { createHash } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import fresh from 'fresh';

/**
 * Gives what is made for the reader's program to keep and to ask for again: 304 when it has it already. The tag is made of
 * the body and weak, because it may travel compressed. A time may be told only when the body cannot change without the
 * time getting later.
 */
export function sendUnlessKnown(
  reply: FastifyReply,
  body: string,
  lastModified: Date | null,
): FastifyReply {
  const known = {
    etag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    ...(lastModified === null ? {} : { 'last-modified': lastModified.toUTCString() }),
  };
  void reply.headers(known);
  return fresh(reply.request.headers, known) ? reply.code(304).send() : reply.send(body);
}
