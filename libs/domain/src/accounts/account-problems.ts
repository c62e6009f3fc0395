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

/** The password is not the one of the account that is signed in. */
export class WrongPassword extends Problem {
  readonly kind = 'WrongPasswordProblem';
  readonly code = 'WRONG_PASSWORD';
  constructor() {
    super('This is not the password of your account. Check it and try again.');
  }
}
