import { Problem } from '../shared';
import { maxApiKeys } from './api-key-rules';

/** A person has as many keys as anybody may. */
export class TooManyApiKeys extends Problem {
  readonly kind = 'TooManyApiKeysProblem';
  readonly code = 'TOO_MANY_API_KEYS';
  readonly limit = maxApiKeys;
  constructor() {
    super(
      `A person can have ${String(maxApiKeys)} API keys. Revoke one that you no longer need, then make this one.`,
    );
  }
}
