import { z } from 'zod';

export const verifyCityInput = z.strictObject({
  city: z.string().min(1).max(100),
  isVerified: z.boolean(),
});
