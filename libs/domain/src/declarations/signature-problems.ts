import { Problem } from '../shared';

/** The declaration is not open for signature, or no longer. */
export class SignatureClosed extends Problem {
  readonly kind = 'SignatureClosedProblem';
  readonly code = 'SIGNATURE_CLOSED';
  constructor() {
    super('This declaration is not open for signature. The secretariat opens it.');
  }
}

/** The city has signed already. */
export class AlreadySigned extends Problem {
  readonly kind = 'AlreadySignedProblem';
  readonly code = 'ALREADY_SIGNED';
  constructor(readonly signedAt: Date) {
    super('The city has signed this declaration already. Its signature stands.');
  }
}

/** There is no signature of the city that could be withdrawn. */
export class NotSigned extends Problem {
  readonly kind = 'NotSignedProblem';
  readonly code = 'NOT_SIGNED';
  constructor() {
    super(
      'The city has not signed this declaration, or has withdrawn its signature. Read it again.',
    );
  }
}
