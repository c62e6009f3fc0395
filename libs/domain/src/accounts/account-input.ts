import { z } from 'zod';
import { plainLine } from '../shared';

/** What a person types to sign in. The password has no upper-case or digit rules: only a length (ASVS 6.2). */
export const signInInput = z.object({
  email: z.string().transform(plainLine).pipe(z.string().min(1).max(254)),
  password: z.string().min(1).max(128),
});
export type SignInInput = z.infer<typeof signInInput>;

/** The password of a new account. */
export const newPassword = z.string().min(12).max(128);

/** One plain mail address: no comments, no folding, no letters that cannot be seen, no list of addresses. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s\p{C}"(),:;<>@[\\\]]+@[^\s\p{C}"(),:;<>@[\\\]]+\.[^\s\p{C}"(),:;<>@[\\\].]+$/u);

/** How an account's address is compared and stored for lookup. */
export function normaliseMailAddress(address: string): string {
  return address.trim().toLowerCase();
}
