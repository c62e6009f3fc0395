/**
 * What came of a session: its outcome in some lines, and the minutes. Organisers write both when it has begun; everybody reads
 * them as soon as they are saved.
 */
export const outcomeMaxLength = 3_000;
export const minutesMaxLength = 20_000;

/** Whether there can be an outcome: the session has begun. Of one whose time no source tells that is certain. */
export function hasBegun(session: { readonly startsAt: Date | null }, now: Date): boolean {
  return session.startsAt === null || session.startsAt <= now;
}
