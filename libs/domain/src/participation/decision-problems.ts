import { Problem } from '../shared';

/** Some of the requests are not what they were when they were looked at. */
export class RequestsChanged extends Problem {
  readonly kind = 'RequestsChangedProblem';
  readonly code = 'REQUESTS_CHANGED';
  constructor(
    /** Of those that have changed. */
    readonly references: readonly string[],
  ) {
    super(
      'Some of the requests have changed in the meantime. Nothing was decided: look at them as they are now, then decide again.',
    );
  }
}

/** Whoever is accepted is not asked: the places would go to others until the answer comes. */
export class AcceptedNotAsked extends Problem {
  readonly kind = 'AcceptedNotAskedProblem';
  readonly code = 'ACCEPTED_NOT_ASKED';
  constructor(
    /** Of those that are accepted. */
    readonly references: readonly string[],
  ) {
    super(
      'Some of the requests are accepted: asking them would take their places away. Nothing was decided: write to their offices, or put them on the waiting list first.',
    );
  }
}

/** There are fewer places than the requests take together. */
export class PlacesTaken extends Problem {
  readonly kind = 'PlacesTakenProblem';
  readonly code = 'PLACES_TAKEN';
  constructor(
    /** Places that nobody has and nobody was offered. */
    readonly left: number,
    /** People of the requests together. */
    readonly needed: number,
    /** Of the requests that do not fit, those before them served first. */
    readonly references: readonly string[],
  ) {
    super(
      'There are not enough places. Nothing was decided: put some of the requests on the waiting list, or raise the capacity of the call.',
    );
  }
}

/** The offer of a place no longer stands. */
export class OfferEnded extends Problem {
  readonly kind = 'OfferEndedProblem';
  readonly code = 'OFFER_ENDED';
  constructor(readonly endedAt: Date) {
    super('This offer has ended: it was answered, withdrawn, or its time is over.');
  }
}

/** Nothing of the decision can be taken back: every request has changed since. */
export class NothingToUndo extends Problem {
  readonly kind = 'NothingToUndoProblem';
  readonly code = 'NOTHING_TO_UNDO';
  constructor(readonly references: readonly string[]) {
    super(
      'Every request of this decision has changed since, or the decision was taken back already. Decide each anew.',
    );
  }
}
