import type { Code } from '../vocabularies';
import { dayOf, monthsLater } from '../shared';

/**
 * A city's word on whether a practice still runs. It is asked for once a year: by mail, with a link that answers without
 * signing in. Whoever does not answer is reminded once; then the practice says plainly that it was not confirmed, and stands
 * behind others that answer a search equally well. Nothing is ever hidden or removed for it, and a practice that rests or has
 * ended stays, with its lessons.
 */
export const confirmationAnswers = ['running', 'dormant', 'ended'] as const;
export type ConfirmationAnswer = (typeof confirmationAnswers)[number];

type Status = Code<'lifecycleStatus'>;

/** A city is asked a year after it last said how a practice stands. */
export const confirmEveryMonths = 12;
/** It is reminded once, so many days after it was asked. */
export const remindAfterDays = 30;
/** So many days after it was asked without an answer, the practice is shown as unconfirmed. */
export const unconfirmedAfterDays = 60;
/** How long the link in a mail answers: until the city is asked again. */
export const confirmationLinkDays = 365;
/** No city gets more questions than this in a day: the others wait for the next one. */
export const mostQuestionsADay = 5;

/** The day from which a city is asked again, after it said on this day how a practice stands. */
export function confirmationDueOn(saidOn: string): string {
  return dayOf(monthsLater(new Date(`${saidOn}T00:00:00Z`), confirmEveryMonths));
}

/** Whether the city has to be asked: of what has ended it never is. */
export function isConfirmationDue(saidOn: string, status: Status | null, now: Date): boolean {
  return status !== 'ended' && confirmationDueOn(saidOn) <= dayOf(now);
}

/** Whether the link of a question no longer answers. */
export function isQuestionOver(askedAt: Date, now: Date): boolean {
  return now.getTime() - askedAt.getTime() >= confirmationLinkDays * 86_400_000;
}

/** Ways to run: what a city has said stays as precise as it was when it says that it still runs. */
const running: ReadonlySet<Status | null> = new Set([
  'pilot',
  'active',
  'scaled',
  'transformed',
] as const);

/** The status of a practice after the answer. */
export function statusAfter(answer: ConfirmationAnswer, status: Status | null): Status {
  if (answer === 'dormant') return 'paused';
  if (answer === 'ended') return 'ended';
  return status !== null && running.has(status) ? status : 'active';
}

/** How a practice stands, and the day on which that was said. */
interface Standing {
  status: Status | null;
  on: string | null;
}

/**
 * What stays of a city's answer when a new version says how the practice stands: nothing when the version says it later; the
 * day when its author has changed the status; otherwise the answer, which the author may not have known.
 */
export function answerAfterPublication(
  answered: Standing,
  version: Standing,
  /** The status that the version before it had. */
  before: Status | null,
): { status: Status; on: string } | null {
  if (answered.on === null || answered.on <= (version.on ?? '')) return null;
  const status = version.status === before ? answered.status : version.status;
  return status === null ? null : { status, on: answered.on };
}
