import { Problem } from '../shared';

/** The address and the password do not belong together. It never says which of the two is wrong. */
export class WrongCredentials extends Problem {
  readonly kind = 'WrongCredentialsProblem';
  readonly code = 'WRONG_CREDENTIALS';
  constructor() {
    super('The e-mail address and the password do not belong together. Check both and try again.');
  }
}

/** Too many tries in a short time; the next one is accepted after the pause. */
export class TooManyAttempts extends Problem {
  readonly kind = 'TooManyAttemptsProblem';
  readonly code = 'TOO_MANY_ATTEMPTS';
  constructor(readonly retryAfterSeconds: number) {
    super(`Too many attempts. Try again in ${String(retryAfterSeconds)} seconds.`);
  }
}

/** Everybody reads the password of a demonstration account, and others use it too. */
export class DemonstrationPassword extends Problem {
  readonly kind = 'DemonstrationPasswordProblem';
  readonly code = 'DEMONSTRATION_PASSWORD';
  constructor() {
    super(
      'The password of a demonstration account stays: others sign in with it too. Use an account of your own.',
    );
  }
}

/** The link of a mail was used, replaced by a newer one, has ended, or never was one. It is not said which. */
export class PasswordResetOver extends Problem {
  readonly kind = 'PasswordResetOverProblem';
  readonly code = 'PASSWORD_RESET_OVER';
  constructor() {
    super('This link no longer works. Ask for another mail.');
  }
}

/** The password is not the one of the account that is signed in. */
export class WrongPassword extends Problem {
  readonly kind = 'WrongPasswordProblem';
  readonly code = 'WRONG_PASSWORD';
  constructor() {
    super('This is not the password of your account. Check it and try again.');
  }
}
