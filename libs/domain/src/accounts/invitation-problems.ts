import { Problem } from '../shared';

/** The link of an invitation was used, taken back, has ended, or never was one. It is not said which. */
export class AccountInvitationOver extends Problem {
  readonly kind = 'AccountInvitationOverProblem';
  readonly code = 'ACCOUNT_INVITATION_OVER';
  constructor() {
    super('This invitation no longer works. Ask whoever invited you for another one.');
  }
}

/** The invited address has an account: only that account accepts. */
export class InvitedAccountNeeded extends Problem {
  readonly kind = 'InvitedAccountNeededProblem';
  readonly code = 'INVITED_ACCOUNT_NEEDED';
  constructor() {
    super('The invitation is for the account of the invited address. Sign in with that account.');
  }
}
