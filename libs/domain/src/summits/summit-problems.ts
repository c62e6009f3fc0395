import { Problem } from '../shared';

/** Somebody else has changed the summit meanwhile. */
export class SummitChanged extends Problem {
  readonly kind = 'SummitChangedProblem';
  readonly code = 'SUMMIT_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this summit in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** Somebody else has changed the session meanwhile. */
export class SessionChanged extends Problem {
  readonly kind = 'SessionChangedProblem';
  readonly code = 'SESSION_CHANGED';
  constructor() {
    super(
      'Somebody else has changed this session in the meantime. Look at it as it is now, then change it again.',
    );
  }
}

/** The programme has clashes, and whoever releases it has not said that it may go out with them. */
export class ProgrammeClashes extends Problem {
  readonly kind = 'ProgrammeClashesProblem';
  readonly code = 'PROGRAMME_CLASHES';
  constructor(readonly count: number) {
    super(
      'Somebody or a room is needed in two places at once. Move a session, or release the programme despite that.',
    );
  }
}

/** The programme is the one that was released last. */
export class NothingToRelease extends Problem {
  readonly kind = 'NothingToReleaseProblem';
  readonly code = 'NOTHING_TO_RELEASE';
  constructor() {
    super(
      'Nothing has changed since the programme was last released. Plan a session or change one first.',
    );
  }
}

/** The session was released: whoever has its address must find it. */
export class SessionReleased extends Problem {
  readonly kind = 'SessionReleasedProblem';
  readonly code = 'SESSION_RELEASED';
  constructor() {
    super('The session was released: its address is known. Cancel it instead of removing it.');
  }
}

/** The link in the mail to a speaker no longer answers. */
export class SpeakerInvitationOver extends Problem {
  readonly kind = 'SpeakerInvitationOverProblem';
  readonly code = 'SPEAKER_INVITATION_OVER';
  constructor() {
    super(
      'This link no longer answers: the session is over, has been cancelled, or was changed. Write to the organisers.',
    );
  }
}
