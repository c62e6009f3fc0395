import { Problem } from '../shared';
import type { LocalTime } from '../summits';
import type { RequestStatus } from './participation-rules';

/** Somebody else has changed the call meanwhile. */
export class ParticipationCallChanged extends Problem {
  readonly kind = 'ParticipationCallChangedProblem';
  readonly code = 'PARTICIPATION_CALL_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this call in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** The call does not take requests yet. */
export class ParticipationNotOpen extends Problem {
  readonly kind = 'ParticipationNotOpenProblem';
  readonly code = 'PARTICIPATION_NOT_OPEN';
  constructor(
    readonly opensAt: Date,
    readonly timeZone: string,
  ) {
    super('The call does not take requests yet. Come back when it opens.');
  }
}

/** The deadline is over: whom to write to stands beside it. */
export class ParticipationClosed extends Problem {
  readonly kind = 'ParticipationClosedProblem';
  readonly code = 'PARTICIPATION_CLOSED';
  readonly closesAt: Date;
  readonly contact: string;
  /** The last minute that counted, by the clock of the summit. */
  readonly deadlineDay: string;
  readonly deadlineTime: string;
  constructor(
    call: { readonly closesAt: Date; readonly contact: string },
    deadline: LocalTime,
    readonly timeZone: string,
  ) {
    super('The deadline is over. Write to the contact of the call.');
    this.closesAt = call.closesAt;
    this.contact = call.contact;
    this.deadlineDay = deadline.day;
    this.deadlineTime = deadline.time;
  }
}

/** The request was changed meanwhile, here or in another window. */
export class ParticipationRequestChanged extends Problem {
  readonly kind = 'ParticipationRequestChangedProblem';
  readonly code = 'PARTICIPATION_REQUEST_CHANGED';
  constructor(readonly currentRevision: number) {
    super(
      'This request was changed in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** The request stands as it is: it was declined, has lapsed or was cancelled, or there is nothing to send. */
export class ParticipationSettled extends Problem {
  readonly kind = 'ParticipationSettledProblem';
  readonly code = 'PARTICIPATION_SETTLED';
  constructor(readonly status: RequestStatus) {
    super('This request cannot be changed or sent any more. Look at how it stands.');
  }
}

/** More people of one authority would come than the call takes. */
export class DelegationFull extends Problem {
  readonly kind = 'DelegationFullProblem';
  readonly code = 'DELEGATION_FULL';
  constructor(readonly limit: number) {
    super(
      'With this request more people of the authority would come than the call takes. Name fewer people, or cancel another request of the authority.',
    );
  }
}

/** The account has as many requests for the summit as it may. */
export class TooManyParticipationRequests extends Problem {
  readonly kind = 'TooManyParticipationRequestsProblem';
  readonly code = 'TOO_MANY_PARTICIPATION_REQUESTS';
  constructor(readonly limit: number) {
    super('This account has as many requests for the summit as it may. Cancel one first.');
  }
}

/** The summit has begun. */
export class SummitBegun extends Problem {
  readonly kind = 'SummitBegunProblem';
  readonly code = 'SUMMIT_BEGUN';
  constructor() {
    super('The summit has begun: the request stays as it is. Write to the contact of the call.');
  }
}
