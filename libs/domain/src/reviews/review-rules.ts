const millisecondsPerDay = 86_400_000;

/** A city may count on a decision within so many days. */
export const reviewDueDays = 14;

/** For how many whole days a draft has waited. */
export function daysWaiting(submittedAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - submittedAt.getTime()) / millisecondsPerDay));
}

/** Whether a decision is overdue after so many whole days. */
export function isOverdue(days: number): boolean {
  return days >= reviewDueDays;
}

/** With whom a draft is, as the queue is asked. */
export const assignmentFilters = ['mine', 'others', 'nobody'] as const;
export type AssignmentFilter = (typeof assignmentFilters)[number];

/** What reviewers write: to the person who hands over, or for the record. In characters. */
export const reviewLimits = {
  conflict: 500,
  question: 500,
  opinion: 2_000,
  /** So long a wait can be asked for. */
  waitingDays: 3_650,
};

/**
 * Whether a version is a minor edit: its author said so, there was a version before it, and the reviewer agreed. Everything
 * else is a version like all others.
 */
export function isMinorVersion(
  draft: { readonly minorEdit: string | null; readonly isFirst: boolean },
  isConfirmed: boolean,
): boolean {
  return draft.minorEdit !== null && !draft.isFirst && isConfirmed;
}
