import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 32 random bytes, as 43 letters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to know it again, not to say it. */
export function hashOfSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
