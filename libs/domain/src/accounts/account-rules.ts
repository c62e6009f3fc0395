/**
 * How long a person stays signed in, and how password guessing is slowed down.
 * Figures: ASVS 5.0 lines 7.3.1-7.3.2 and 6.3.1 as reduced in the security concept.
 */
export interface SignInLifetime {
  idleMinutes: number;
  absoluteMinutes: number;
}

const hour = 60;
const day = 24 * hour;
const staffLifetime: SignInLifetime = { idleMinutes: 30, absoluteMinutes: 12 * hour };
const memberLifetime: SignInLifetime = { idleMinutes: 14 * day, absoluteMinutes: 30 * day };

/** People with a role for the whole platform are signed out sooner: their accounts are worth more to a thief. */
export function signInLifetime(isStaff: boolean): SignInLifetime {
  return isStaff ? staffLifetime : memberLifetime;
}

/** When a person signed in and was last seen: what decides whether they still are. */
export interface SignInTimes {
  startedAt: Date;
  lastSeenAt: Date;
}

/** Whether a sign-in has been idle too long, or is too old however busy. */
export function isSignInOver(times: SignInTimes, isStaff: boolean, now: Date): boolean {
  const { idleMinutes, absoluteMinutes } = signInLifetime(isStaff);
  const minutesSince = (moment: Date): number => (now.getTime() - moment.getTime()) / 60_000;
  return (
    minutesSince(times.startedAt) >= absoluteMinutes ||
    minutesSince(times.lastSeenAt) >= idleMinutes
  );
}

/** `last seen` is written at most this often. */
export const lastSeenPrecisionMinutes = 1;

/** Wrong passwords that one account, and one address, may send in the window before further tries are refused. */
export const failedSignInsPerAccount = 5;
export const failedSignInsPerAddress = 50;
export const failedSignInWindowMinutes = 15;

/** argon2id: 19 MiB, two passes, one lane (OWASP; about 66 hashes a second on two cores). */
export const passwordHashing = { memoryKiB: 19_456, passes: 2, lanes: 1 } as const;

/** An account becomes established after this many days; until then its hourly budget of writing is small. */
export const newcomerDays = 7;

/** How many comments an account may write in an hour: enough for any person, not for a flood. */
export function commentsPerHour(memberSince: Date, now: Date): number {
  const ageDays = (now.getTime() - memberSince.getTime()) / (24 * 60 * 60_000);
  return ageDays < newcomerDays ? 20 : 1_200;
}

/** Reports that one account or one address may send in an hour. */
export const reportsPerHour = 30;
