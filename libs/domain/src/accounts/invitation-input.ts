import { z } from 'zod';
import { languages, plainLine } from '../shared';
import { mailAddress, newPassword, normaliseMailAddress } from './account-input';
import { mostInvitedAtOnce } from './invitation-rules';
import { cityRoles } from './viewer';

const slug = z.string().min(1).max(100);
const key = z.string().max(100);

/** Whom to invite, and to what: a summit that calls, or the team of a city with a role. */
export const inviteAccountsInput = z
  .strictObject({
    addresses: z
      .array(mailAddress.transform(normaliseMailAddress))
      .min(1)
      .max(mostInvitedAtOnce)
      .transform((addresses) => [...new Set(addresses)]),
    summit: slug.nullish(),
    city: slug.nullish(),
    role: z.enum(cityRoles).nullish(),
    language: z.enum(languages),
  })
  .refine(({ summit, city }) => (summit ?? null) === null || (city ?? null) === null, {
    path: ['summit'],
    message: 'name a summit or a city, not both.',
  })
  .refine(({ summit, city }) => (summit ?? city ?? null) !== null, {
    path: ['summit'],
    message: 'name the summit that calls, or the city whose team it is.',
  })
  .refine(({ city, role }) => ((city ?? null) === null) === ((role ?? null) === null), {
    path: ['role'],
    message: 'a role goes with a city, and only with a city.',
  });

/** Which invitation to take back. */
export const revokeAccountInvitationInput = z.strictObject({ id: z.uuid() });

/** The account that somebody without one makes by the link of an invitation. */
export const openInvitedAccountInput = z.strictObject({
  key,
  displayName: z.string().transform(plainLine).pipe(z.string().min(1).max(120)),
  language: z.enum(languages),
  password: newPassword,
});

/** That somebody who has an account accepts an invitation. */
export const acceptAccountInvitationInput = z.strictObject({ key });
