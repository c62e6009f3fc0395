import { instantOf, localTimeOf, type LocalTime } from '../summits';

const minuteLong = 60_000;

/** How a call stands: not yet open, open, or closed. */
export const callStates = ['not-open', 'open', 'closed'] as const;
export type CallState = (typeof callStates)[number];

/** What decides how a call stands: it closes at the first instant that is too late. */
export interface CallTimes {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** How a call stands at a moment. */
export function callState({ opensAt, closesAt }: CallTimes, now: Date): CallState {
  if (now < opensAt) return 'not-open';
  return now < closesAt ? 'open' : 'closed';
}

/** The first instant that is too late for a deadline, whose whole minute counts; null where clocks jump over it. */
export function closesAfter(deadline: LocalTime, zone: string): Date | null {
  const minute = instantOf(deadline, zone);
  return minute === null ? null : new Date(minute.getTime() + minuteLong);
}

/** The deadline as people say it: the last minute that counts, by the clock of the zone. */
export function deadlineOf({ closesAt }: Pick<CallTimes, 'closesAt'>, zone: string): LocalTime {
  return localTimeOf(new Date(closesAt.getTime() - minuteLong), zone);
}

/** The same call told by the clocks of another zone: what opened at nine o’clock opens at nine o’clock there. */
export function inAnotherZone(times: CallTimes, before: string, after: string): CallTimes {
  const opensAt = instantOf(localTimeOf(times.opensAt, before), after);
  const closesAt = closesAfter(deadlineOf(times, before), after);
  return { opensAt: opensAt ?? times.opensAt, closesAt: closesAt ?? times.closesAt };
}

/** When the first day of a summit begins there. */
export function beginningOf(summit: {
  readonly startsOn: string;
  readonly timeZone: string;
}): Date {
  const { startsOn: day, timeZone } = summit;
  // Some clocks are put forward at midnight.
  return (
    instantOf({ day, time: '00:00' }, timeZone) ??
    instantOf({ day, time: '01:00' }, timeZone) ??
    new Date(`${day}T00:00:00Z`)
  );
}
