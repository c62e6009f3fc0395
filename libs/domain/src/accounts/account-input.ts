import { z } from 'zod';
import { plainLine } from '../shared';
import { passwordLength } from './password-rules';

/** A password is counted in characters: with halves of them, some would be too long that are short. */
const passwordOf = (fewest: number): z.ZodType<string> =>
  z.string().check(({ value, issues }) => {
    const length = Array.from(value).length;
    const about = { origin: 'string', input: value, inclusive: true } as const;
    if (length < fewest) issues.push({ ...about, code: 'too_small', minimum: fewest });
    if (length > passwordLength.most)
      issues.push({ ...about, code: 'too_big', maximum: passwordLength.most });
  });

/** A password that somebody has and types. */
export const knownPassword = passwordOf(1);

/** A password that somebody chooses: only its length. Whether it is easily guessed, `refuseEasyPassword` says. */
export const newPassword = passwordOf(passwordLength.fewest);

/** What a person types to sign in. */
export const signInInput = z.object({
  email: z.string().transform(plainLine).pipe(z.string().min(1).max(254)),
  password: knownPassword,
});
export type SignInInput = z.infer<typeof signInInput>;

/** A new password, for whoever knows the one before. */
export const changePasswordInput = z.strictObject({
  currentPassword: knownPassword,
  newPassword,
});

/** One plain mail address: no comments, no folding, no letters that cannot be seen, no list of addresses. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s\p{C}"(),:;<>@[\\\]]+@[^\s\p{C}"(),:;<>@[\\\]]+\.[^\s\p{C}"(),:;<>@[\\\].]+$/u);

/** Who has forgotten a password: one address, as it is looked up. */
export const requestPasswordResetInput = z.strictObject({
  email: mailAddress.transform(normaliseMailAddress),
});

/** A new password by the key of a mail. */
export const resetPasswordInput = z.strictObject({
  key: z.string().max(100),
  password: newPassword,
});

/** How an account's address is compared and stored for lookup. */
export function normaliseMailAddress(address: string): string {
  return address.trim().toLowerCase();
}
