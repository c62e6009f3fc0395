import { dayOf, monthsLater } from '../shared';

/**
 * What a city reports on one commitment: how far it has come, on five steps. Nobody but the city says it, and nobody checks
 * it: practices stand by it as evidence. Each report is kept for ever, unless a moderator removes it because it could harm
 * somebody; how a city stands is what its latest report says.
 */
export const progressSteps = [
  'none-reported',
  'not-started',
  'limited',
  'substantial',
  'complete',
] as const;
/** `none-reported` is how a city stands that has not reported; it is never reported. */
export type ProgressStep = (typeof progressSteps)[number];

/** What a city can say. */
export const reportableSteps = ['not-started', 'limited', 'substantial', 'complete'] as const;
export type ReportableStep = (typeof reportableSteps)[number];

/** Some paragraphs: what is longer belongs into a practice. */
export const progressTextMaxLength = 2_000;
/** Why passages that could harm somebody may stand: a few sentences. */
export const progressJustificationMaxLength = 500;
/** Why a moderator removed a report. */
export const removalReasonMaxLength = 2_000;
/** Practices that one report may name. */
export const mostEvidence = 10;
/** A city is asked once a year. */
export const reportEveryMonths = 12;

/** The day from which the next report is due, in universal time: `2027-03-01`. */
export function nextReportDue(reportedAt: Date): string {
  return dayOf(monthsLater(reportedAt, reportEveryMonths));
}

/** Whether a city has to report again, as its last report is a year old. */
export function isReportOverdue(reportedAt: Date, now: Date): boolean {
  return nextReportDue(reportedAt) <= dayOf(now);
}
