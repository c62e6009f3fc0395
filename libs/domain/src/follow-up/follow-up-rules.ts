import { isReportOverdue } from './progress-rules';

/**
 * How a city stands for those who follow up what was promised: exactly one of these. Only a city with a team can be asked;
 * of one that has reported, the oldest of its latest reports tells whether it is asked again.
 */
export const followUpStandings = [
  'never-reported',
  'overdue',
  'up-to-date',
  'without-team',
] as const;
export type FollowUpStanding = (typeof followUpStandings)[number];

/** Nobody is asked again by hand before so many days have passed. */
export const daysBetweenReminders = 7;
/** So long a link in a reminder says that nothing is new; afterwards people sign in. */
export const reminderValidDays = 90;

const dayInMilliseconds = 24 * 60 * 60_000;

/** How a city stands, by the moments of its latest reports, one for each commitment that it has reported on. */
export function followUpStanding(
  teamSize: number,
  latestReports: readonly Date[],
  now: Date,
): FollowUpStanding {
  if (teamSize === 0) return 'without-team';
  if (latestReports.length === 0) return 'never-reported';
  return latestReports.some((moment) => isReportOverdue(moment, now)) ? 'overdue' : 'up-to-date';
}

/** From when a city can be asked again by hand; null when it never was. */
export function nextReminderFrom(remindedAt: Date | null): Date | null {
  return remindedAt === null
    ? null
    : new Date(remindedAt.getTime() + daysBetweenReminders * dayInMilliseconds);
}

/** Whether the link of a reminder no longer works. */
export function isReminderOver(sentAt: Date, now: Date): boolean {
  return now.getTime() - sentAt.getTime() >= reminderValidDays * dayInMilliseconds;
}
