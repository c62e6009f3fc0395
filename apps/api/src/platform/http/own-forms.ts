import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/env';

/** Browsers name the origin of a form; without one it was not sent by a browser's page of ours. */
export function isFromOwnPage(
  { headers: { origin, 'sec-fetch-site': site } }: FastifyRequest,
  { http }: Config,
): boolean {
  return (
    origin !== undefined &&
    http.origins.includes(origin) &&
    (site === undefined || site === 'same-origin')
  );
}

/** What is said to any other form. */
export const notFromOwnPage = 'This form must be sent from its own page.';
