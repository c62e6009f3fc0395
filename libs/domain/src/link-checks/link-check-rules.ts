/**
 * Links of published practices are asked once a month whether they still answer. One that does not is asked again a week
 * later; when it is silent then, too, readers are told on which day. It stays where it is: its address still says what it was.
 */
export const checkLinksEveryDays = 30;
export const askAgainAfterDays = 7;
/** So many times an answer may lead on to another address. */
export const mostRedirects = 5;
/** As long as a page may take to begin its answer. */
export const longestAnswerMs = 10_000;

/** How a link stands. */
export interface LinkStanding {
  /** When it first did not answer; null while it answers. */
  failingSince: Date | null;
  /** It did not answer twice, a week apart. */
  isBroken: boolean;
}

/** Answers that say that there is a page, though not for everybody, or not for programs, or not now. */
const reserved: readonly number[] = [401, 403, 405, 406, 407, 429, 451];

/** Whether the status of an answer says that there is a page. */
export function isAnswer(status: number): boolean {
  return (status >= 200 && status < 300) || reserved.includes(status);
}

/** How a link stands after it was asked, and when it is asked again. */
export function standingAfterCheck(
  before: LinkStanding,
  didAnswer: boolean,
  now: Date,
): LinkStanding & { nextCheckAt: Date } {
  if (didAnswer)
    return {
      failingSince: null,
      isBroken: false,
      nextCheckAt: daysAfter(now, checkLinksEveryDays),
    };
  const failingSince = before.failingSince ?? now;
  const askAgainFrom = daysAfter(failingSince, askAgainAfterDays);
  const isBroken = before.isBroken || askAgainFrom <= now;
  return {
    failingSince,
    isBroken,
    nextCheckAt: isBroken ? daysAfter(now, checkLinksEveryDays) : askAgainFrom,
  };
}

function daysAfter(from: Date, days: number): Date {
  return new Date(from.getTime() + days * 86_400_000);
}
