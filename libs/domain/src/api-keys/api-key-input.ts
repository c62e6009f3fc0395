import { z } from 'zod';
import { knownPassword } from '../accounts';
import { plainLine } from '../shared';
import { apiKeyNameMaxLength, apiKeyScopes, maxApiKeyDays } from './api-key-rules';

/** A new key: what it is for, what it may do, for how long; and the password, because whoever has a key needs none. */
export const createApiKeyInput = z.strictObject({
  name: z.string().transform(plainLine).pipe(z.string().min(1).max(apiKeyNameMaxLength)),
  scope: z.enum(apiKeyScopes),
  days: z.int().min(1).max(maxApiKeyDays),
  password: knownPassword,
});

/** A key that is taken back. */
export const revokeApiKeyInput = z.strictObject({ id: z.uuid() });
