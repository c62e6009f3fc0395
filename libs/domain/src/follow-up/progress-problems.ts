import { Problem } from '../shared';

/** Nothing can be the same as before where nothing was said before. */
export class NothingReported extends Problem {
  readonly kind = 'NothingReportedProblem';
  readonly code = 'NOTHING_REPORTED';
  constructor() {
    super('The city has not reported yet. Report first how far it has come.');
  }
}

/** Nobody belongs to the city's team: a mail would reach nobody. */
export class NobodyToRemind extends Problem {
  readonly kind = 'NobodyToRemindProblem';
  readonly code = 'NOBODY_TO_REMIND';
  constructor() {
    super('Nobody belongs to the team of this city yet. Add somebody to it first.');
  }
}

/** The city was asked a moment ago. */
export class RemindedRecently extends Problem {
  readonly kind = 'RemindedRecentlyProblem';
  readonly code = 'REMINDED_RECENTLY';
  constructor(readonly againFrom: Date) {
    super(`The city was asked a few days ago. Ask it again from ${againFrom.toISOString()} on.`);
  }
}

/** The link of a reminder no longer works: it is too old, or who got it has left the team. */
export class ReminderOver extends Problem {
  readonly kind = 'ReminderOverProblem';
  readonly code = 'REMINDER_OVER';
  constructor() {
    super('This link no longer works. Sign in and report from your desk.');
  }
}
