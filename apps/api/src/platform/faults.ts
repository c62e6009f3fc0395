import type { FaultCode } from '@praxis/domain/api-guide';

export type { FaultCode };

/** Something that is nobody's ordinary choice: not signed in, not allowed, not there. Never part of a result union. */
export class Fault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(message);
  }
}

/** What an answer to a key that is good for nothing says of how to ask (RFC 6750). */
export const keyChallenge = 'Bearer realm="praxis", error="invalid_token"';

export function unauthenticated(): Fault {
  return new Fault('UNAUTHENTICATED', 'Sign in first.');
}

/** For what the viewer may see but not do. What they may not see is `notFound`, exactly like what does not exist. */
export function forbidden(): Fault {
  return new Fault('FORBIDDEN', 'Your account does not allow this.');
}

export function notFound(): Fault {
  return new Fault('NOT_FOUND', 'There is nothing here.');
}

export function tooMany(retryAfterSeconds: number): Fault {
  return new Fault('RATE_LIMITED', 'Too many requests. Try again later.', retryAfterSeconds);
}

/** For what cannot be done now for want of room, and can be soon. */
export function busy(retryAfterSeconds: number): Fault {
  return new Fault(
    'UNAVAILABLE',
    'Too much is asked for at once. Try again in a moment.',
    retryAfterSeconds,
  );
}

/** Goes on when the policy allows it, otherwise says that the viewer may see but not do. */
export function requireThat(isAllowed: boolean): void {
  if (!isAllowed) throw forbidden();
}
