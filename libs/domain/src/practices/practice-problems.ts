import { Problem } from '../shared';
import type { PracticeGap } from './practice-checks';
import type { PracticeWarning } from './practice-warnings';

/** Somebody else changed the same field since the revision that was edited; nothing was saved. */
export class DraftConflict extends Problem {
  readonly kind = 'DraftConflictProblem';
  readonly code = 'DRAFT_CONFLICT';
  constructor(
    readonly number: number,
    readonly conflictingFields: readonly string[],
    readonly currentRevision: number,
  ) {
    super(
      `The draft has changed since it was read, in the same fields (${conflictingFields.join(', ')}). Read revision ${String(currentRevision)}, compare and save again.`,
    );
  }
}

/** The draft is not in a state in which this can be done: it is with a reviewer, or already decided. */
export class DraftLocked extends Problem {
  readonly kind = 'DraftLockedProblem';
  readonly code = 'DRAFT_LOCKED';
  constructor(readonly state: string) {
    super(`This cannot be done while the draft is ${state}.`);
  }
}

/** The draft cannot be sent to review yet; each gap names its field. */
export class DraftIncomplete extends Problem {
  readonly kind = 'DraftIncompleteProblem';
  readonly code = 'DRAFT_INCOMPLETE';
  constructor(readonly gaps: readonly PracticeGap[]) {
    super(
      `The draft is not ready for review: ${gaps.map((gap) => `${gap.field} (${gap.reason})`).join(', ')}.`,
    );
  }
}

/** Passages could harm somebody, and nobody has said why they may stand: change or justify each. */
export class WarningsOpen extends Problem {
  readonly kind = 'WarningsOpenProblem';
  readonly code = 'WARNINGS_OPEN';
  constructor(readonly warnings: readonly PracticeWarning[]) {
    super(
      `Some passages could harm somebody. Change or justify each: ${warnings.map(({ field, kind }) => `${field} (${kind})`).join(', ')}.`,
    );
  }
}

/** Requesting changes, declining and withdrawing need a reason that the people concerned can read. */
export class ReasonRequired extends Problem {
  readonly kind = 'ReasonRequiredProblem';
  readonly code = 'REASON_REQUIRED';
  constructor() {
    super('Give a reason: the people concerned will read it.');
  }
}

/** The draft changed while it was being judged: what would be decided is not what was read. */
export class DraftChanged extends Problem {
  readonly kind = 'DraftChangedProblem';
  readonly code = 'DRAFT_CHANGED';
  constructor(readonly currentRevision: number) {
    super(
      `The draft has changed while you were reading. Read revision ${String(currentRevision)} and decide again.`,
    );
  }
}

/** The secretariat sent it in on a city's behalf, and nobody of the city has approved it yet. */
export class CityApprovalMissing extends Problem {
  readonly kind = 'CityApprovalMissingProblem';
  readonly code = 'CITY_APPROVAL_MISSING';
  constructor() {
    super(
      'The secretariat wrote this on the city’s behalf, and the city has not approved it. Wait until somebody of its team does, or ask for changes.',
    );
  }
}
