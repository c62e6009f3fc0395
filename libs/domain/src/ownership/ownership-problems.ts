import { Problem } from '../shared';

/** The invitation was answered, taken back, or has ended. */
export class InvitationOver extends Problem {
  readonly kind = 'InvitationOverProblem';
  readonly code = 'INVITATION_OVER';
  constructor() {
    super('This invitation can no longer be answered. Ask the city to invite you again.');
  }
}

/** As many people are invited to one practice as can be. */
export class TooManyCoAuthors extends Problem {
  readonly kind = 'TooManyCoAuthorsProblem';
  readonly code = 'TOO_MANY_CO_AUTHORS';
  constructor(readonly limit: number) {
    super(`A practice has at most ${String(limit)} co-authors. Remove one first.`);
  }
}

/** Nobody would answer for the team any more. */
export class LastCoordinator extends Problem {
  readonly kind = 'LastCoordinatorProblem';
  readonly code = 'LAST_COORDINATOR';
  constructor() {
    super('Nobody else coordinates this team. Ask for a second coordinator first.');
  }
}

/** The entry was published anew since it was read. */
export class EntryChanged extends Problem {
  readonly kind = 'EntryChangedProblem';
  readonly code = 'ENTRY_CHANGED';
  constructor(readonly currentVersion: number) {
    super(
      `The entry has changed while you were reading. Read version ${String(currentVersion)} and confirm it.`,
    );
  }
}
